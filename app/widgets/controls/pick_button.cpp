#include "app/widgets/controls/pick_button.h"

#include "app/widgets/controls/menu_place.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kPadding = 14;
constexpr int kChevron = 18;
constexpr qreal kGap = 12;
constexpr qreal kHoverTint = .05;
constexpr qreal kPressTint = .10;

} // namespace

PickButton::PickButton(ThemeManager &manager, QWidget *parent)
    : Control(manager, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &PickButton::open);
}

void PickButton::setOptions(const QStringList &options, int which)
{
    m_options = options;
    m_chosen = which;
    setText(options.value(which));
    tellName();
    updateGeometry();
    update();
}

void PickButton::setSubject(const QString &subject)
{
    m_subject = subject;
    tellName();
}

void PickButton::tellName()
{
    const QString name = m_subject.isEmpty()
                             ? text()
                             : tr("%1: %2", "a choice and what is chosen").arg(m_subject, text());
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

QSize PickButton::sizeHint() const
{
    const QFontMetricsF metrics(themes().font(TextRole::Label));
    qreal widest = 0;
    for (const QString &one : m_options)
        widest = std::max(widest, metrics.horizontalAdvance(one));
    const qreal rest = 2 * kPadding + kGap + kChevron;
    return {qCeil(widest + themes().scaled(rest)), themes().scaled(height::kSettings)};
}

qreal PickButton::cornerRadius() const
{
    return radius::kControl;
}

void PickButton::open()
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_options.size(); ++i) {
        QAction *const action = menu->addAction(m_options[i]);
        action->setCheckable(true);
        action->setChecked(i == m_chosen);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT chosen(i); });
    }
    popUpAt(*menu, *this, width());
    menu->setActiveAction(menu->actions().value(m_chosen));
}

void PickButton::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        Control::keyPressEvent(event);
        return;
    }
    const int next = std::clamp(m_chosen + step, 0, static_cast<int>(m_options.size()) - 1);
    if (next != m_chosen)
        Q_EMIT chosen(next);
}

void PickButton::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    drawPanel(painter, rect(), cornerRadius(),
              blend(t.raised, mix(t.raised, t.text, kHoverTint), mix(t.raised, t.text, kPressTint),
                    disabledGround(t)),
              isEnabled() ? t.outlineStrong : t.outline, stroke::kBorder);
    const QColor ink = isEnabled() ? t.text : disabledInk(t, disabledGround(t));
    const int padding = themes().scaled(kPadding);
    const int glyph = themes().scaled(kChevron);
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    drawIcon(painter,
             QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                 {glyph, glyph}, inside),
             Icon::Down, ink, glyph);
    painter.setPen(ink);
    painter.setFont(themes().font(TextRole::Label));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace unhunch
