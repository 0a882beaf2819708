#include "app/widgets/session/cue_band.h"

#include "app/widgets/session/tone.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/theme_manager.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unhunch {
namespace {

// At a scale of 1.
constexpr double kCueSize = 52;
constexpr double kCueBaseline = 45;
constexpr double kSubCueSize = 22;
constexpr double kNextSize = 17;
constexpr double kSubCueBaseline = 83;
constexpr double kPillTop = 2;
constexpr double kPillHeight = 44;
constexpr double kPillPadding = 15;
constexpr double kPillGap = 8;
constexpr double kPillText = 20;
constexpr double kRoom = 24; ///< between the cue and what stands opposite

/// The font made small enough for `text` to fit; long translations shrink rather than break off.
QFont fitted(QFont font, const QString &text, double width)
{
    const double needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > width && needed > 0)
        font.setPixelSize(std::max(int(font.pixelSize() * width / needed), 13));
    return font;
}

} // namespace

CueBand::CueBand(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{}

void CueBand::setView(const SessionView &view)
{
    Content content{view.cue, view.subCue, view.next, view.tempo, view.ring.tone};
    if (content == m_content)
        return;
    m_content = std::move(content);
    setAccessibleName(m_content.cue);
    setAccessibleDescription(m_content.subCue);
    update();
}

void CueBand::setUiScale(double scale)
{
    m_scale = scale;
    update();
}

void CueBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pills = paintPills(painter);
    paintCue(painter, width() - pills - kRoom * m_scale);

    const double nextWidth = m_content.next.isEmpty()
                                 ? 0
                                 : QFontMetricsF(textFont(kNextSize * m_scale, QFont::Medium))
                                           .horizontalAdvance(m_content.next)
                                       + kRoom * m_scale;
    painter.setPen(m_themes.theme().textMuted);
    painter.setFont(fitted(textFont(kSubCueSize * m_scale, QFont::Medium), m_content.subCue,
                           width() - nextWidth));
    paintLine(painter, m_content.subCue, width() - nextWidth, true);
    painter.setFont(textFont(kNextSize * m_scale, QFont::Medium));
    paintLine(painter, m_content.next, nextWidth, false);
}

double CueBand::paintPills(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const double s = m_scale;
    painter.setFont(textFont(kPillText * s, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    double right = width();
    for (std::size_t i = m_content.tempo.size(); i-- > 0;) {
        const TempoPill &pill = m_content.tempo[i];
        const double wide = metrics.horizontalAdvance(pill.text) + 2 * kPillPadding * s;
        const QRectF box{right - wide, kPillTop * s, wide, kPillHeight * s};
        const QRectF shown = QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toRect()));
        drawPanel(painter, shown, shown.height() / 2,
                  pill.current ? toneColor(theme, m_content.tone) : theme.sunken, QColor(), 0);
        painter.setPen(pill.current ? theme.onAccent : theme.textMuted);
        painter.drawText(shown, Qt::AlignCenter, pill.text);
        right = box.left() - kPillGap * s;
    }
    return width() - right;
}

void CueBand::paintCue(QPainter &painter, double room) const
{
    painter.setPen(m_themes.theme().text);
    painter.setFont(fitted(displayFont(kCueSize * m_scale), m_content.cue, room));
    const double advance = QFontMetricsF(painter.font()).horizontalAdvance(m_content.cue);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - advance : 0;
    painter.drawText(QPointF{x, kCueBaseline * m_scale}, m_content.cue);
}

void CueBand::paintLine(QPainter &painter, const QString &text, double room, bool leading) const
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const bool left = leading == (layoutDirection() == Qt::LeftToRight);
    const double x = left ? 0 : width() - metrics.horizontalAdvance(shown);
    painter.drawText(QPointF{x, kSubCueBaseline * m_scale}, shown);
}

} // namespace unhunch
