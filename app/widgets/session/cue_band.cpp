#include "app/widgets/session/cue_band.h"

#include "app/widgets/session/tone.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/theme_manager.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unhunch {
namespace {

// Of the pills, at a scale of 1.
constexpr double kPillTop = 2;
constexpr double kPillHeight = 44;
constexpr double kPillPadding = 15;
constexpr double kPillGap = 8;
constexpr double kPillText = 20;
constexpr double kStep = 0.05; ///< between two sizes of them

constexpr double kRoom = 0.46; ///< between the cue and what stands opposite, of the cue's size
constexpr int kHint = 20;
constexpr int kHintHeight = 34;
constexpr int kHintPadding = 10;
constexpr int kHintGap = 12;
constexpr int kHintCorner = 9;
constexpr double kSmallestText = 13;

/// The font made small enough for `text` to fit; long translations shrink rather than break off.
QFont fitted(QFont font, const QString &text, double width)
{
    const double needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > width && needed > 0)
        font.setPixelSize(std::max(int(font.pixelSize() * width / needed), int(kSmallestText)));
    return font;
}

} // namespace

CueBand::CueBand(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{}

void CueBand::setView(const SessionView &view)
{
    Content content{view.cue,   view.subCue,    view.next,
                    view.tempo, view.ring.tone, view.state == SessionView::State::Paused};
    if (content == m_content)
        return;
    m_content = std::move(content);
    setAccessibleName(m_content.cue);
    setAccessibleDescription(m_content.subCue);
    update();
}

void CueBand::setForm(SessionForm form, const CueSizes &sizes)
{
    m_form = form;
    m_sizes = sizes;
    update();
}

void CueBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pills = pillScale();
    paintPills(painter, pills);
    paintCue(painter, width() - pillsWidth(pills) - kRoom * m_sizes.cue);

    const QFont nextFont = textFont(m_sizes.next, QFont::Medium);
    double used = 0;
    if (m_form == SessionForm::Far) {
        used = paintHint(painter);
    } else if (!m_content.next.isEmpty() && m_form == SessionForm::Desk) {
        used = QFontMetricsF(nextFont).horizontalAdvance(m_content.next) + kRoom * m_sizes.cue;
        painter.setPen(m_themes.theme().textMuted);
        painter.setFont(nextFont);
        paintLine(painter, m_content.next, used, false);
    }
    painter.setPen(m_themes.theme().textMuted);
    painter.setFont(
        fitted(textFont(m_sizes.subCue, QFont::Medium), m_content.subCue, width() - used));
    paintLine(painter, m_content.subCue, width() - used, true);
}

double CueBand::pillsWidth(double scale) const
{
    const QFontMetricsF metrics(textFont(kPillText * scale, QFont::DemiBold));
    double wide = 0;
    for (const TempoPill &pill : m_content.tempo)
        wide += metrics.horizontalAdvance(pill.text) + (2 * kPillPadding + kPillGap) * scale;
    return wide;
}

double CueBand::pillScale() const
{
    const double cue = QFontMetricsF(displayFont(m_sizes.cue)).horizontalAdvance(m_content.cue);
    double scale = m_sizes.pills;
    while (scale - kStep >= 1 && cue + kRoom * m_sizes.cue + pillsWidth(scale) > width())
        scale -= kStep;
    return scale;
}

void CueBand::paintPills(QPainter &painter, double scale) const
{
    const Theme &theme = m_themes.theme();
    painter.setFont(textFont(kPillText * scale, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    double right = width();
    for (std::size_t i = m_content.tempo.size(); i-- > 0;) {
        const TempoPill &pill = m_content.tempo[i];
        const double wide = metrics.horizontalAdvance(pill.text) + 2 * kPillPadding * scale;
        const QRectF box{right - wide, kPillTop * scale, wide, kPillHeight * scale};
        const QRectF shown = QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toRect()));
        drawPanel(painter, shown, shown.height() / 2,
                  pill.current ? toneColor(theme, m_content.tone) : theme.sunken, QColor(), 0);
        painter.setPen(pill.current ? theme.onAccent : theme.textMuted);
        painter.drawText(shown, Qt::AlignCenter, pill.text);
        right = box.left() - kPillGap * scale;
    }
}

void CueBand::paintCue(QPainter &painter, double room) const
{
    painter.setPen(m_themes.theme().text);
    painter.setFont(fitted(displayFont(m_sizes.cue), m_content.cue, room));
    const double advance = QFontMetricsF(painter.font()).horizontalAdvance(m_content.cue);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - advance : 0;
    painter.drawText(QPointF{x, m_sizes.cueBaseline}, m_content.cue);
}

void CueBand::paintLine(QPainter &painter, const QString &text, double room, bool leading) const
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const bool left = leading == (layoutDirection() == Qt::LeftToRight);
    const double x = left ? 0 : width() - metrics.horizontalAdvance(shown);
    painter.drawText(QPointF{x, m_sizes.subCueBaseline}, shown);
}

double CueBand::paintHint(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const QString word = m_content.paused ? tr("Resume") : tr("Pause");
    const QString key = tr("Space");
    painter.setFont(textFont(kHint, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const double cap = metrics.horizontalAdvance(key) + 2 * kHintPadding;
    const double words = metrics.horizontalAdvance(word);
    const double top = m_sizes.subCueBaseline - kHintHeight * 0.7;
    const auto shown = [this, top](double x, double wide) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(),
                                         QRectF{x, top, wide, kHintHeight}.toRect()));
    };
    const QRectF capBox = shown(width() - cap, cap);
    drawPanel(painter, capBox, kHintCorner, theme.sunken, QColor(), 0);
    painter.setPen(theme.textMuted);
    painter.drawText(capBox, Qt::AlignCenter, key);
    painter.drawText(shown(width() - cap - kHintGap - words, words + 1), Qt::AlignCenter, word);
    return cap + words + 2 * kHintGap + kRoom * m_sizes.cue;
}

} // namespace unhunch
