#include "app/widgets/session/session_header.h"

#include "app/widgets/controls/icon_button.h"
#include "app/widgets/session/fade.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/theme_manager.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace unhunch {
namespace {

// At a scale of 1.
constexpr double kBaseline = 42;
constexpr double kTitleSize = 22;
constexpr double kSmallSize = 16;
constexpr double kTitleGap = 16;
constexpr double kButtonsRoom = 148; ///< with the gap to the clock
constexpr double kBarTop = 62;
constexpr double kBarHeight = 6;
constexpr double kBarGap = 6;
constexpr double kIconMiddle = 34;
constexpr double kIconPitch = 48;
constexpr double kIconSize = 24;
constexpr double kTarget = 44;
constexpr double kLeastTarget = 40;
constexpr double kLeastIcon = 18;
constexpr double kLeastTitle = 16;
constexpr double kLeastSmall = 13;
constexpr double kLeastBar = 4;

} // namespace

SessionHeader::SessionHeader(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_sound(new IconButton(themes, Icon::Sound, tr("Mute"), this))
    , m_full(new IconButton(themes, Icon::Full, tr("Full screen"), this))
    , m_close(new IconButton(themes, Icon::Close, tr("Save and close"), this))
{
    for (IconButton *const button : {m_sound, m_full, m_close})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_sound, &IconButton::clicked, this, &SessionHeader::muteRequested);
    connect(m_full, &IconButton::clicked, this, &SessionHeader::fullScreenRequested);
    connect(m_close, &IconButton::clicked, this, &SessionHeader::closeRequested);
}

void SessionHeader::setView(const SessionView &view)
{
    if (!looksTheSame(view.progress)) {
        m_progress = view.progress;
        update(barsRect());
    }
    if (view.title == m_title && view.setText == m_setText && view.timeLeft == m_timeLeft)
        return;
    m_title = view.title;
    m_setText = view.setText;
    m_timeLeft = view.timeLeft;
    update(titleRect());
}

/// Thirty times a second the bars grow by less than anybody can see.
bool SessionHeader::looksTheSame(const std::vector<double> &progress) const
{
    const double bar = width() / std::max(double(progress.size()), 1.0);
    return std::ranges::equal(progress, m_progress, [bar](double shown, double now) {
        return std::abs(now - shown) * bar < 1;
    });
}

QRect SessionHeader::titleRect() const
{
    return rect().adjusted(0, 0, 0, -barsRect().height());
}

QRect SessionHeader::barsRect() const
{
    return rect().adjusted(0, int(kBarTop * m_scale), 0, 0);
}

void SessionHeader::setUiScale(double scale)
{
    m_scale = scale;
    placeButtons();
    update();
}

void SessionHeader::setMuted(bool muted)
{
    m_sound->setGlyph(muted ? Icon::SoundOff : Icon::Sound, muted ? tr("Sound on") : tr("Mute"));
}

void SessionHeader::setFullScreen(bool fullScreen)
{
    m_full->setGlyph(fullScreen ? Icon::ExitFull : Icon::Full,
                     fullScreen ? tr("Leave full screen") : tr("Full screen"));
}

void SessionHeader::setForm(SessionForm form)
{
    m_form = form;
    m_sound->setVisible(form == SessionForm::Desk);
    m_full->setVisible(form == SessionForm::Desk);
    m_close->setVisible(form != SessionForm::Far);
    update();
}

void SessionHeader::setButtonOpacity(qreal opacity)
{
    for (IconButton *const button : {m_sound, m_full, m_close})
        setOpacity(*button, opacity);
}

void SessionHeader::resizeEvent(QResizeEvent *)
{
    placeButtons();
}

void SessionHeader::placeButtons()
{
    const int target = qRound(std::max(kTarget * m_scale, kLeastTarget));
    const double icon = std::max(kIconSize * m_scale, kLeastIcon);
    double middle = width() - icon / 2;
    for (IconButton *const button : {m_close, m_full, m_sound}) {
        button->setGlyphSize(qRound(icon));
        button->setControlSize(target);
        const QRect place{qRound(middle - target / 2.0),
                          qRound(kIconMiddle * m_scale - target / 2.0), target, target};
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        middle -= std::max(kIconPitch * m_scale, kLeastTarget);
    }
}

void SessionHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (event->region().intersects(titleRect()))
        paintTitle(painter);
    if (event->region().intersects(barsRect()))
        paintBars(painter);
}

double SessionHeader::buttonsRoom() const
{
    switch (m_form) {
    case SessionForm::Desk:
        return kButtonsRoom * m_scale;
    case SessionForm::Compact:
        return kLeastTarget;
    case SessionForm::Far:
        return 0;
    }
    return 0;
}

void SessionHeader::paintTitle(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double baseline = kBaseline * m_scale;
    const auto draw = [&](double x, double wide, const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QPointF{mirrored ? width() - x - wide : x, baseline}, text);
    };

    const QFont small = textFont(std::max(kSmallSize * m_scale, kLeastSmall), QFont::DemiBold);
    const double clock = digitsWidth(small, m_timeLeft);
    const double end = width() - buttonsRoom();
    const double room = end - clock - kTitleGap * m_scale;

    painter.setFont(displayFont(std::max(kTitleSize * m_scale, kLeastTitle)));
    const QString name = QFontMetricsF(painter.font()).elidedText(m_title, Qt::ElideRight, room);
    const double title = QFontMetricsF(painter.font()).horizontalAdvance(name);
    draw(0, title, name, theme.text);

    painter.setFont(textFont(std::max(kSmallSize * m_scale, kLeastSmall), QFont::Medium));
    const double set = QFontMetricsF(painter.font()).horizontalAdvance(m_setText);
    if (title + kTitleGap * m_scale + set <= room)
        draw(title + kTitleGap * m_scale, set, m_setText, theme.textMuted);

    painter.setFont(small);
    painter.setPen(theme.text);
    const QFontMetricsF metrics(painter.font());
    const QRectF box{mirrored ? width() - end : end - clock, baseline - metrics.ascent(), clock,
                     metrics.height()};
    drawDigits(painter, box, Qt::AlignLeft | Qt::AlignTop, m_timeLeft);
}

void SessionHeader::paintBars(QPainter &painter) const
{
    if (m_progress.empty())
        return;
    const Theme &theme = m_themes.theme();
    const double gap = kBarGap * m_scale;
    const auto count = double(m_progress.size());
    const double each = (width() - gap * (count - 1)) / count;
    const double high = std::max(kBarHeight * m_scale, kLeastBar);
    double x = 0;
    for (const double share : m_progress) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF track{mirrored ? width() - x - each : x, kBarTop * m_scale, each, high};
        drawPanel(painter, track, high / 2, theme.trackOff, QColor(), 0);
        if (share > 0) {
            QRectF bar = track;
            bar.setWidth(std::max(track.width() * std::min(share, 1.0), high));
            if (mirrored)
                bar.moveRight(track.right());
            drawPanel(painter, bar, high / 2, theme.accent, QColor(), 0);
        }
        x += each + gap;
    }
}

} // namespace unhunch
