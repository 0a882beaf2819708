#include "app/widgets/history/state_mark.h"

#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>

namespace unhunch {

namespace {

using core::CellState;

constexpr qreal kCell = 34; ///< the size all proportions are given for
constexpr qreal kRadius = 11;
constexpr qreal kGlyph = 20;
constexpr int kLeastGlyph = 11;
constexpr qreal kDot = 5;
constexpr qreal kPipRadius = 4.5;

/// Dots of `width` along a line, as a pen.
QPen dotted(const QColor &color, qreal width)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.2, 2.6});
    return pen;
}

void drawDisc(QPainter &painter, const QPointF &center, qreal radius, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(center, radius, radius);
}

void drawRing(QPainter &painter, const QPointF &center, qreal radius, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(center, radius, radius);
}

void drawDash(QPainter &painter, const QPointF &center, qreal width, const QPen &pen)
{
    QPen round = pen;
    round.setCapStyle(Qt::RoundCap);
    const QPointF half{(width - pen.widthF()) / 2, 0};
    painter.setPen(round);
    painter.drawLine(center - half, center + half);
}

// Filled: an outlined bubble of this size is a smudge.
void drawBubble(QPainter &painter, const QPointF &center, qreal badge, const QColor &ink)
{
    const QSizeF body(badge * 1.0, badge * 0.72);
    const QRectF box(center - QPointF(body.width() / 2, badge * 0.45), body);
    QPainterPath bubble;
    bubble.setFillRule(Qt::WindingFill);
    bubble.addRoundedRect(box, badge * 0.2, badge * 0.2);
    const QPointF foot(box.left() + badge * 0.2, box.bottom() - badge * 0.1);
    bubble.addPolygon(
        QPolygonF{{foot, foot + QPointF(0, badge * 0.4), foot + QPointF(badge * 0.45, 0), foot}});
    painter.fillPath(bubble, ink);
}

QColor quietInk(const Theme &theme)
{
    return withAlpha(theme.outlineStrong, 0.6);
}

/// A box of the code at its size: proportions are those of a cell.
class Mark
{
public:
    Mark(QPainter &painter, const QRectF &box, const Theme &theme, const QColor &ground)
        : m_painter(painter)
        , m_box(box)
        , m_theme(theme)
        , m_ground(ground)
        , m_share(box.width() / kCell)
    {}

    void done() const
    {
        drawPanel(m_painter, m_box, radius(), m_theme.accent, Qt::transparent, 0);
        glyph(Icon::Check, m_theme.onAccent);
    }

    void partDone() const
    {
        drawPanel(m_painter, m_box, radius(), m_theme.accentSoft, m_theme.accent, 1.5);
        m_painter.save();
        m_painter.setClipRect(m_box.adjusted(0, m_box.height() / 2, 0, 0), Qt::IntersectClip);
        drawPanel(m_painter, m_box, radius(), m_theme.accent, Qt::transparent, 0);
        m_painter.restore();
    }

    void selfReported() const
    {
        drawPanel(m_painter, m_box, radius(), m_theme.accentSoft, m_theme.accent, 1.75 * thin());
        glyph(Icon::Check, m_theme.onAccentSoft);
        const qreal badge = std::max(18 * m_share, 10.0) / 2;
        const QPointF corner = m_box.topRight() + QPointF(-1, 3) * m_share;
        drawDisc(m_painter, corner, badge + 1.5 * thin(), m_ground);
        drawDisc(m_painter, corner, badge, m_theme.rest);
        drawBubble(m_painter, corner, badge, m_theme.surface);
    }

    void natural() const
    {
        const QPen pen(m_theme.accent, std::max(2.25 * m_share, 1.75));
        drawRing(m_painter, m_box.center(), std::max(9 * m_share, 5.0), pen);
    }

    void skipped() const
    {
        drawPanel(m_painter, m_box, radius(), Qt::transparent, m_theme.outlineStrong, 1.5 * thin());
        drawDash(m_painter, m_box.center(), std::max(9 * m_share, 5.5),
                 QPen(m_theme.textMuted, 1.75 * thin()));
    }

    void expired() const
    {
        drawPanel(m_painter, m_box, radius(), m_theme.trackOff, Qt::transparent, 0);
        glyph(Icon::Hourglass, m_theme.textMuted);
    }

    void toCome() const
    {
        m_painter.setPen(dotted(m_theme.accent, 1.6 * thin()));
        m_painter.setBrush(Qt::NoBrush);
        const qreal inset = 0.8 * thin();
        m_painter.drawRoundedRect(m_box.adjusted(inset, inset, -inset, -inset), radius(), radius());
    }

    void nothing() const { drawDisc(m_painter, m_box.center(), kDot / 2, quietInk(m_theme)); }

private:
    [[nodiscard]] qreal radius() const { return kRadius * m_share; }
    // Lines get thinner with the box, but never so thin that they vanish.
    [[nodiscard]] qreal thin() const { return std::max(m_share, 0.75); }
    void glyph(Icon icon, const QColor &ink) const
    {
        drawIcon(m_painter, m_box, icon, ink, std::max(qRound(kGlyph * m_share), kLeastGlyph));
    }

    QPainter &m_painter;
    QRectF m_box;
    const Theme &m_theme;
    QColor m_ground;
    qreal m_share;
};

void drawHalfDisc(QPainter &painter, const QPointF &center, const Theme &theme)
{
    drawRing(painter, center, kPipRadius - 0.75, QPen(theme.accent, 1.5));
    const QRectF disc(center - QPointF(kPipRadius, kPipRadius), QSizeF(9, 9));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawChord(disc, 180 * 16, 180 * 16);
}

} // namespace

void drawStateMark(QPainter &painter, const QRectF &box, CellState state, const Theme &theme,
                   const QColor &ground)
{
    const Mark mark(painter, box, theme, ground);
    switch (state) {
    case CellState::Done:
        return mark.done();
    case CellState::PartDone:
        return mark.partDone();
    case CellState::SelfReported:
        return mark.selfReported();
    case CellState::Natural:
        return mark.natural();
    case CellState::Skipped:
        return mark.skipped();
    case CellState::Expired:
        return mark.expired();
    case CellState::ToCome:
        return mark.toCome();
    case CellState::NoRecord:
    case CellState::NotPlanned:
        return mark.nothing();
    }
}

void drawPip(QPainter &painter, const QPointF &center, CellState state, const Theme &theme)
{
    switch (state) {
    case CellState::Done:
        return drawDisc(painter, center, kPipRadius, theme.accent);
    case CellState::PartDone:
        return drawHalfDisc(painter, center, theme);
    case CellState::SelfReported:
        drawDisc(painter, center, kPipRadius, theme.accentSoft);
        drawRing(painter, center, kPipRadius - 0.75, QPen(theme.accent, 1.5));
        return drawDisc(painter, center, 2, theme.rest);
    case CellState::Natural:
        return drawRing(painter, center, kPipRadius - 0.875, QPen(theme.accent, 1.75));
    case CellState::Skipped:
        return drawDash(painter, center, 8.65, QPen(theme.outlineStrong, 2.25));
    case CellState::Expired:
        return drawPanel(painter, QRectF(center - QPointF(3.5, 3.5), QSizeF(7, 7)), 2,
                         theme.outlineStrong, Qt::transparent, 0);
    case CellState::ToCome:
        return drawDottedRing(painter, center, kPipRadius - 0.75, theme);
    case CellState::NoRecord:
    case CellState::NotPlanned:
        return;
    }
}

void drawDayDisc(QPainter &painter, const QPointF &center, CellState state, const Theme &theme)
{
    constexpr qreal kDayRadius = 6;
    if (state == CellState::Done)
        drawDisc(painter, center, kDayRadius, theme.accent);
    else if (state == CellState::ToCome)
        drawDottedRing(painter, center, kDayRadius - 0.75, theme);
    else
        drawDisc(painter, center, 2.25, theme.outlineStrong);
}

void drawDottedRing(QPainter &painter, const QPointF &center, qreal radius, const Theme &theme)
{
    drawRing(painter, center, radius, dotted(theme.accent, 1.5));
}

} // namespace unhunch
