#include "app/widgets/controls/control.h"

#include "app/widgets/theme/paint.h"

#include <QFocusEvent>
#include <QFocusFrame>
#include <QMouseEvent>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kDisabledShare = .62;
constexpr qreal kSunkenShare = .5;
constexpr qreal kLargestRadius = 14;
constexpr qreal kRadiusShare = .28;

// Whether the focus came by the keyboard; coming back to a window or from a menu changes nothing.
bool cameByKeyboard(Qt::FocusReason reason, bool before)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
        return before;
    case Qt::MouseFocusReason:
    case Qt::MenuBarFocusReason:
    case Qt::OtherFocusReason:
    case Qt::NoFocusReason:
        return false;
    }
    return false;
}

} // namespace

Control::Control(ThemeManager &themes, QWidget *parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_hover(themes, *this, motion::kFast)
    , m_press(themes, *this, motion::kFast)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&m_themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(this, &QAbstractButton::pressed, this, [this] { m_press.moveTo(1); });
    connect(this, &QAbstractButton::released, this, [this] { m_press.moveTo(0); });
}

Control::~Control()
{
    delete m_ring;
}

QColor Control::blend(const QColor &rest, const QColor &hover, const QColor &pressed,
                      const QColor &disabled) const
{
    if (!isEnabled())
        return disabled;
    return mix(mix(rest, hover, m_hover.value()), pressed, m_press.value());
}

bool Control::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        m_hover.moveTo(1);
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        m_pressedBefore = false;
        m_hover.moveTo(0);
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

void Control::mousePressEvent(QMouseEvent *event)
{
    m_pressedBefore = true;
    QAbstractButton::mousePressEvent(event);
}

void Control::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first click fell on something that has moved away since: the second was not meant here.
    if (m_pressedBefore)
        QAbstractButton::mousePressEvent(event);
}

void Control::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    m_byKeyboard = cameByKeyboard(event->reason(), m_byKeyboard);
    if (!m_byKeyboard)
        return;
    if (!m_ring)
        m_ring = new QFocusFrame(this);
    m_ring->setWidget(this);
}

void Control::focusOutEvent(QFocusEvent *event)
{
    delete m_ring;
    QAbstractButton::focusOutEvent(event);
}

QColor disabledGround(const Theme &theme)
{
    return mix(theme.raised, theme.sunken, kSunkenShare);
}

QColor disabledInk(const Theme &theme, const QColor &ground)
{
    return mix(ground, theme.text, kDisabledShare);
}

qreal buttonRadius(qreal height)
{
    return std::min(kLargestRadius, kRadiusShare * height);
}

} // namespace unhunch
