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
{}

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

void Ring::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height()) - 2.0;
    QRectF square{0, 0, side, side};
    square.moveCenter(QRectF(rect()).center());
    if (m_view.form == RingView::Form::Disc)
        paintDisc(painter, square);
    paintArcs(painter, square);
    paintText(painter, square);
}

void Ring::paintArcs(QPainter &painter, const QRectF &square) const
{
    const Theme &theme = m_themes.theme();
    const bool thin = m_view.form == RingView::Form::Disc;
    const double wide = stroke::kRing * square.width();
    const double width = thin ? stroke::kThinRing * square.width() : wide;
    const QRectF arcs = square.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2);
    if (m_view.form == RingView::Form::Segments) {
        paintSegments(painter, arcs);
        return;
    }
    painter.setPen(arcPen(theme.trackOff, width));
    painter.drawEllipse(arcs);
    if (m_view.value <= 0)
        return;
    painter.setPen(arcPen(toneColor(theme, m_view.tone), width));
    const bool drains = m_view.form == RingView::Form::Drain;
    const int start = drains ? kTop + clockwise(1.0 - m_view.value) : kTop;
    painter.drawArc(arcs, start, clockwise(m_view.value));
}

void Ring::paintSegments(QPainter &painter, const QRectF &arcs) const
{
    const Theme &theme = m_themes.theme();
    const double width = stroke::kRing * (arcs.width() / (1.0 - stroke::kRing));
    const double around = std::numbers::pi * arcs.width();
    const double gap = m_view.segments > 1 ? (width + kSegmentGap * arcs.width()) / around : 0.0;
    const double each = 1.0 / std::max(m_view.segments, 1);
    for (int i = 0; i < m_view.segments; ++i) {
        const double length = each - gap;
        const int start = kTop + clockwise(i * each + gap / 2);
        painter.setPen(arcPen(theme.trackOff, width));
        painter.drawArc(arcs, start, clockwise(length));
        const double filled = std::clamp((m_view.value - i * each) / each, 0.0, 1.0);
        if (filled <= 0)
            continue;
        painter.setPen(arcPen(toneColor(theme, m_view.tone), width));
        painter.drawArc(arcs, start, clockwise(std::max(filled * length, 1.0 / 5760)));
    }
}

void Ring::paintDisc(QPainter &painter, const QRectF &square) const
{
    const Theme &theme = m_themes.theme();
    const bool quiet = m_view.tone == Tone::Quiet;
    const QColor around = quiet ? theme.sunken : theme.breathSoft;
    const QColor color = toneColor(theme, m_view.tone);
    const double radius = std::lerp(kSmallestDisc, kLargestDisc, m_view.breath) * square.width();
    const double largest = kLargestDisc * square.width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(around);
    painter.drawEllipse(square.center(), largest, largest);
    painter.setBrush(mix(around, color, 0.25));
    painter.drawEllipse(square.center(), radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void Ring::paintText(QPainter &painter, const QRectF &square) const
{
    const Theme &theme = m_themes.theme();
    const double d = square.width();
    const bool isShort = m_view.number.size() <= 2;
    const double reach = (isShort ? kShortReach : kLongReach) * d;
    const double size = (isShort ? kShortNumber : kLongNumber) * d;

    QFont label = textFont(kLabel * d, QFont::DemiBold);
    label.setLetterSpacing(QFont::PercentageSpacing, kLetterSpacing);
    painter.setFont(label);
    painter.setPen(toneColor(theme, m_view.tone));
    drawCentred(painter, square, -reach, m_view.label);

    painter.setFont(textFont(kFoot * d, QFont::Medium));
    painter.setPen(theme.textMuted);
    drawCentred(painter, square, reach, m_view.foot);

    if (!m_view.leaving.isEmpty())
        paintNumber(painter, square, m_view.leaving, size, 1.0 - m_view.numberOpacity);
    paintNumber(painter, square, m_view.number, size * m_view.numberScale, m_view.numberOpacity);
}

void Ring::paintNumber(QPainter &painter, const QRectF &square, const QString &number, double size,
                       double opacity) const
{
    painter.setFont(displayFont(size));
    painter.setPen(withAlpha(m_themes.theme().text, opacity));
    if (!number.contains(u':')) {
        drawCentred(painter, square, 0, number);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double lift = (metrics.ascent() - metrics.capHeight() - metrics.descent()) / 2;
    drawDigits(painter, square.translated(0, -lift), Qt::AlignCenter, number);
}

} // namespace unhunch
