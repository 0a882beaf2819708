#include "app/widgets/session/ring.h"

#include "app/widgets/session/tone.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/theme_manager.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unhunch {
namespace {

// Shares of the ring's diameter.
constexpr double kSegmentGap = 0.025; // between the round ends of two segments
constexpr double kLargestDisc = 0.404;
constexpr double kSmallestDisc = 0.229;
constexpr double kShortNumber = 0.40; // one or two glyphs
constexpr double kLongNumber = 0.27;
constexpr double kLabel = 0.075;
constexpr double kFoot = 0.078;
constexpr double kShortReach = 0.228; // from the middle to the label and to the foot
constexpr double kLongReach = 0.180;
constexpr double kLetterSpacing = 106; // per cent

/// Qt counts sixteenths of a degree, anticlockwise from three o'clock.
constexpr int kTop = 90 * 16;

int clockwise(double share)
{
    return -static_cast<int>(std::lround(share * 360 * 16));
}

QPen arcPen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap};
}

bool isShort(const RingView &view)
{
    return view.number.size() <= 2;
}

void drawCentred(QPainter &painter, const QRectF &square, double offset, const QString &text)
{
    // Capitals and digits have no descenders: their middle is half the cap height above the line.
    const QFontMetricsF metrics(painter.font());
    const double baseline = square.center().y() + offset + metrics.capHeight() / 2;
    painter.drawText(QPointF{square.center().x() - metrics.horizontalAdvance(text) / 2, baseline},
                     text);
}

} // namespace

Ring::Ring(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    connect(&themes, &ThemeManager::changed, this, [this] {
        m_still = {};
        update();
    });
}

void Ring::setView(const RingView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    update();
}

void Ring::setSpoken(const QString &sentence)
{
    if (accessibleName() == sentence)
        return;
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Ring::setTextScale(double scale)
{
    m_textScale = scale;
    m_still = {};
    update();
}

QRectF Ring::square() const
{
    const double side = std::min(width(), height()) - 2.0;
    QRectF square{0, 0, side, side};
    square.moveCenter(QRectF(rect()).center());
    return square;
}

QRectF Ring::arcs() const
{
    const double half = stroke::kRing * square().width() / 2;
    return square().adjusted(half, half, -half, -half);
}

double Ring::lineWidth() const
{
    const bool thin = m_view.form == RingView::Form::Disc;
    return (thin ? stroke::kThinRing : stroke::kRing) * square().width();
}

bool Ring::numberMoves() const
{
    return !m_view.leaving.isEmpty() || m_view.numberScale != 1.0 || m_view.numberOpacity != 1.0;
}

RingView Ring::still() const
{
    RingView still = m_view;
    still.breath = 0;
    still.value = 0;
    if (m_view.form == RingView::Form::Segments)
        still.value = std::floor(m_view.value * m_view.segments);
    if (numberMoves()) {
        still.number.clear();
        still.leaving.clear();
        still.numberScale = still.numberOpacity = 1.0;
    }
    return still;
}

void Ring::refreshStill()
{
    const RingView now = still();
    const QSize pixels = (QSizeF(size()) * densityOf(*this)).toSize();
    if (now == m_stillView && m_still.size() == pixels)
        return;
    m_stillView = now;
    m_still = QPixmap(pixels);
    m_still.setDevicePixelRatio(densityOf(*this));
    m_still.fill(Qt::transparent);
    QPainter painter(&m_still);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTracks(painter);
    paintWords(painter);
    paintNumbers(painter, now);
}

void Ring::paintEvent(QPaintEvent *)
{
    refreshStill();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_view.form == RingView::Form::Disc)
        paintDisc(painter);
    painter.drawPixmap(0, 0, m_still);
    paintMovingArc(painter);
    if (numberMoves())
        paintNumbers(painter, m_view);
}

void Ring::drawSegment(QPainter &painter, int segment, double share) const
{
    const double around = std::numbers::pi * arcs().width();
    const double gap =
        m_view.segments > 1 ? (lineWidth() + kSegmentGap * arcs().width()) / around : 0.0;
    const double each = 1.0 / std::max(m_view.segments, 1);
    const int start = kTop + clockwise(segment * each + gap / 2);
    const int length = clockwise(std::max(share * (each - gap), 1.0 / 5760));
    painter.drawArc(arcs(), start, length);
}

void Ring::paintTracks(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    painter.setPen(arcPen(theme.trackOff, lineWidth()));
    if (m_view.form != RingView::Form::Segments) {
        painter.drawEllipse(arcs());
        return;
    }
    for (int i = 0; i < m_view.segments; ++i)
        drawSegment(painter, i, 1);
    painter.setPen(arcPen(toneColor(theme, m_view.tone), lineWidth()));
    for (int i = 0; i < int(m_stillView.value); ++i)
        drawSegment(painter, i, 1);
}

void Ring::paintMovingArc(QPainter &painter) const
{
    painter.setPen(arcPen(toneColor(m_themes.theme(), m_view.tone), lineWidth()));
    if (m_view.form == RingView::Form::Segments) {
        const double share = m_view.value * m_view.segments - m_stillView.value;
        if (share > 0)
            drawSegment(painter, int(m_stillView.value), share);
    } else if (m_view.value > 0) {
        const bool drains = m_view.form == RingView::Form::Drain;
        const int start = drains ? kTop + clockwise(1.0 - m_view.value) : kTop;
        painter.drawArc(arcs(), start, clockwise(m_view.value));
    }
}

void Ring::paintDisc(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const bool quiet = m_view.tone == Tone::Quiet;
    const QColor around = quiet ? theme.sunken : theme.breathSoft;
    const QColor color = toneColor(theme, m_view.tone);
    const QRectF all = square();
    const double radius = std::lerp(kSmallestDisc, kLargestDisc, m_view.breath) * all.width();
    const double largest = kLargestDisc * all.width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(around);
    painter.drawEllipse(all.center(), largest, largest);
    painter.setBrush(mix(around, color, 0.25));
    painter.drawEllipse(all.center(), radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void Ring::paintWords(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const double d = square().width();
    const double reach = (isShort(m_view) ? kShortReach : kLongReach) * d;

    QFont label = textFont(kLabel * d * m_textScale, QFont::DemiBold);
    // Letters that join must not be drawn apart.
    if (!m_view.label.isRightToLeft())
        label.setLetterSpacing(QFont::PercentageSpacing, kLetterSpacing);
    painter.setFont(label);
    painter.setPen(toneColor(theme, m_view.tone));
    drawCentred(painter, square(), -reach, m_view.label);

    painter.setFont(textFont(kFoot * d * m_textScale, QFont::Medium));
    painter.setPen(theme.textMuted);
    drawCentred(painter, square(), reach, m_view.foot);
}

void Ring::paintNumbers(QPainter &painter, const RingView &view) const
{
    const double size = (isShort(m_view) ? kShortNumber : kLongNumber) * square().width();
    if (!view.leaving.isEmpty())
        paintNumber(painter, view.leaving, size, 1.0 - view.numberOpacity);
    paintNumber(painter, view.number, size * view.numberScale, view.numberOpacity);
}

void Ring::paintNumber(QPainter &painter, const QString &number, double size, double opacity) const
{
    painter.setFont(displayFont(size));
    painter.setPen(withAlpha(m_themes.theme().text, opacity));
    if (!number.contains(u':')) {
        drawCentred(painter, square(), 0, number);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double lift = (metrics.ascent() - metrics.capHeight() - metrics.descent()) / 2;
    drawDigits(painter, square().translated(0, -lift), Qt::AlignCenter, number);
}

} // namespace unhunch
