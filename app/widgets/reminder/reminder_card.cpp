#include "app/widgets/reminder/reminder_card.h"

#include "app/widgets/controls/mouse_menu.h"
#include "app/widgets/reminder/reminder_face.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/shadow.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace unhunch {

namespace {

constexpr int kFromEdge = 16; // of the work area
constexpr int kRise = 16;
constexpr int kSnoozeMenuWidth = 232;
constexpr int kHardRadius = 14; // without blending, larger corners show their steps
constexpr qreal kHardBorder = 1.5;
constexpr qreal kGlowBorder = 3;
constexpr std::chrono::milliseconds kGlow{1000}; // once, so it never flashes

constexpr Qt::WindowFlags kFlags = Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint
                                   | Qt::WindowDoesNotAcceptFocus | Qt::NoDropShadowWindowHint;

bool isTop(Qt::Corner corner)
{
    return corner == Qt::TopLeftCorner || corner == Qt::TopRightCorner;
}

bool isLeft(Qt::Corner corner)
{
    return corner == Qt::TopLeftCorner || corner == Qt::BottomLeftCorner;
}

// Wayland has no way to make a window paler, and Qt complains when asked.
bool canFade()
{
    return !QGuiApplication::platformName().startsWith(u"wayland");
}

} // namespace

ReminderCard::ReminderCard(ThemeManager &themes, QWidget *parent)
    : QWidget(parent, kFlags)
    , m_themes(themes)
    , m_clip(new QWidget(this))
    , m_face(new ReminderFace(themes, m_clip))
    , m_presence(themes, *this, motion::kEnter, Curve::Decelerate)
    , m_growth(themes, *this, motion::kBase)
    , m_glow(themes, *this, kGlow)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground, themes.translucency());
    setFocusPolicy(Qt::NoFocus);
    setWindowTitle(tr("Unhunch reminder"));
    connectAnswers();
    connect(&m_presence, &Transition::stepped, this, [this] { layOutPanel(); });
    connect(&m_growth, &Transition::stepped, this, [this] { layOutPanel(); });
    connect(&m_growth, &Transition::arrived, this, [this] {
        if (m_growth.value() == 0 && m_face->isOpen())
            m_face->setOpen(false);
        place();
    });
    connect(&m_presence, &Transition::arrived, this, [this] {
        if (!m_leaving)
            return;
        hide();
        Q_EMIT gone();
    });
    connect(&themes, &ThemeManager::changed, this, [this] { place(); });
}

void ReminderCard::connectAnswers()
{
    connect(m_face, &ReminderFace::startRequested, this, &ReminderCard::startRequested);
    connect(m_face, &ReminderFace::shortVersionRequested, this,
            &ReminderCard::shortVersionRequested);
    connect(m_face, &ReminderFace::alreadyDidRequested, this, &ReminderCard::alreadyDidRequested);
    connect(m_face, &ReminderFace::skipRequested, this, &ReminderCard::skipRequested);
    connect(m_face, &ReminderFace::closeRequested, this, &ReminderCard::dismissed);
    connect(m_face, &ReminderFace::snoozeRequested, this, [this] {
        for (const SnoozeChoice &choice : m_view.snoozes)
            if (choice.usual)
                Q_EMIT snoozeRequested(choice.length);
    });
    connect(m_face, &ReminderFace::snoozeMenuRequested, this, &ReminderCard::openSnoozeMenu);
    connect(m_face, &ReminderFace::moreRequested, this, &ReminderCard::toggleMore);
}

void ReminderCard::setView(const ReminderView &view)
{
    m_view = view;
    m_face->setView(view);
    setAccessibleName(view.title);
    setAccessibleDescription(view.noticeBody);
    place();
}

void ReminderCard::setThumbnail(const QPixmap &pixmap)
{
    m_face->setThumbnail(pixmap);
}

QSize ReminderCard::thumbnailSize() const
{
    return m_face->thumbnailSize();
}

void ReminderCard::popUp(const QRect &workArea, Qt::Corner corner)
{
    m_workArea = workArea;
    m_corner = corner;
    m_leaving = false;
    m_presence.jumpTo(0);
    place();
    show();
    m_presence.moveTo(1, motion::kEnter, Curve::Decelerate);
    m_glow.jumpTo(1);
    m_glow.moveTo(0);
}

void ReminderCard::fold()
{
    m_leaving = true;
    if (m_presence.target() == 0) {
        hide();
        Q_EMIT gone();
        return;
    }
    m_presence.moveTo(0, motion::kExit, Curve::Accelerate);
}

void ReminderCard::toggleMore()
{
    if (m_growth.target() == 0) {
        m_face->setOpen(true);
        m_openSize = m_face->neededSize();
        if (m_openSize.height() + 2 * kFromEdge > m_workArea.height()) {
            m_face->setOpen(false);
            openMoreMenu();
            return;
        }
        m_growth.moveTo(1);
        place();
    } else {
        m_growth.moveTo(0);
    }
}

void ReminderCard::openSnoozeMenu()
{
    auto *menu = new MouseMenu(this);
    for (const SnoozeChoice &choice : m_view.snoozes) {
        QAction *action = menu->addAction(choice.label);
        action->setCheckable(true);
        action->setChecked(choice.usual);
        connect(action, &QAction::triggered, this,
                [this, length = choice.length] { Q_EMIT snoozeRequested(length); });
    }
    follow(*menu, m_face->snoozeAnchor(), m_themes.scaled(kSnoozeMenuWidth));
}

void ReminderCard::openMoreMenu()
{
    auto *menu = new MouseMenu(this);
    menu->addAction(tr("I already did it"), this, &ReminderCard::alreadyDidRequested);
    if (!m_view.shortNote.isEmpty())
        menu->addAction(tr("Short version"), this, &ReminderCard::shortVersionRequested);
    menu->addSeparator();
    for (const SkipChoice &choice : m_view.skips)
        menu->addAction(tr("Skip: %1").arg(choice.label), this,
                        [this, reason = choice.reason] { Q_EMIT skipRequested(reason); });
    follow(*menu, m_face->moreAnchor(), 0);
}

void ReminderCard::follow(MouseMenu &menu, const QWidget &anchor, int leastWidth)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    m_menuOpen = true;
    connect(&menu, &QMenu::aboutToHide, this, [this] {
        m_menuOpen = false;
        reportHover();
    });
    menu.popUpAt(anchor, leastWidth);
}

int ReminderCard::margin() const
{
    return m_themes.translucency() ? kPopupShadowMargin : 0;
}

bool ReminderCard::growsUp() const
{
    return !isTop(m_corner);
}

// Gives the window the room of its largest state, so that growing needs no window to be resized.
void ReminderCard::place()
{
    const bool open = m_face->isOpen();
    const QSize size = m_face->neededSize();
    (open ? m_openSize : m_closedSize) = size;
    QRect shown({}, size);
    const QRect room = m_workArea.adjusted(kFromEdge, kFromEdge, -kFromEdge, -kFromEdge);
    shown.moveLeft(isLeft(m_corner) ? room.left() : room.right() + 1 - size.width());
    shown.moveTop(isTop(m_corner) ? room.top() : room.bottom() + 1 - size.height());
    const int m = margin();
    setGeometry(shown.adjusted(-m, -m, m, m));
    layOutPanel();
}

QRect ReminderCard::panel() const
{
    const int tall =
        m_face->isOpen()
            ? m_closedSize.height()
                  + qRound((m_openSize.height() - m_closedSize.height()) * m_growth.value())
            : m_closedSize.height();
    const QRect room = rect().adjusted(margin(), margin(), -margin(), -margin());
    QRect shown(room.left(), room.top(), room.width(), tall);
    if (growsUp())
        shown.moveBottom(room.bottom());
    const qreal missing = m_leaving ? 0 : 1 - m_presence.value();
    return margin() > 0 ? shown.translated(0, qRound(kRise * missing)) : shown;
}

void ReminderCard::layOutPanel()
{
    const QRect shown = panel();
    m_clip->setGeometry(shown);
    m_face->setGeometry(0, 0, shown.width(),
                        (m_face->isOpen() ? m_openSize : m_closedSize).height());
    if (!m_themes.translucency()) {
        QPainterPath shape;
        shape.addRoundedRect(shown, kHardRadius, kHardRadius);
        setMask(QRegion(shape.toFillPolygon().toPolygon()));
    } else if (canFade()) {
        setWindowOpacity(m_presence.value());
    }
    update();
}

bool ReminderCard::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        reportHover();
    return handled;
}

void ReminderCard::reportHover()
{
    const bool over = underMouse() || m_menuOpen;
    if (over == m_hovered)
        return;
    m_hovered = over;
    Q_EMIT hovered(over);
}

void ReminderCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    const QRectF shown = panel();
    const qreal glow = m_glow.value();
    const auto draw = [&](qreal round, const QColor &border, qreal width) {
        drawPanel(painter, shown, round, theme.raised, mix(border, theme.accent, glow),
                  width + (kGlowBorder - width) * glow);
    };
    if (!m_themes.translucency()) {
        draw(kHardRadius, theme.outlineStrong, kHardBorder);
        return;
    }
    drawShadow(painter, shown, radius::kCard, Elevation::Popup, theme);
    draw(radius::kCard, theme.hairline, 1);
}

} // namespace unhunch
