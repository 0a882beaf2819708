#include "app/presentation/figure_painter.h"

#include "core/figure/figure_frame.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>
#include <QRadialGradient>
#include <QVarLengthArray>

#include <cmath>

namespace unhunch {

namespace {

using core::ColourRole;

QColor mixed(const QColor &a, const QColor &b, double t)
{
    const auto channel = [t](int from, int to) { return int(std::lround(from + (to - from) * t)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QPointF point(core::Vec2 v)
{
    return {v.x, v.y};
}

void fill(QPainter &painter, const core::Polygon &polygon)
{
    QVarLengthArray<QPointF, 128> points;
    for (const core::Vec2 &v : polygon)
        points.append(point(v));
    painter.drawConvexPolygon(points.constData(), int(points.size()));
}

} // namespace

QColor FigurePainter::base(ColourRole role) const
{
    const FigureColors &c = m_colors;
    switch (role) {
    case ColourRole::Gap:
        return mixed(c.wall, c.stage, 0.12);
    case ColourRole::Skin:
        return c.skin;
    case ColourRole::SkinShade:
        return c.skinShade;
    case ColourRole::Top:
        return c.top;
    case ColourRole::Trousers:
        return c.trousers;
    case ColourRole::Shoes:
        return c.shoes;
    case ColourRole::Hair:
        return c.hair;
    case ColourRole::Guide:
        return c.active;
    case ColourRole::Wall:
        return c.wall;
    case ColourRole::WallLine:
        return c.wallLine;
    case ColourRole::WallEdge:
        return mixed(c.stage, c.wallLine, 0.15);
    case ColourRole::Skirting:
        return mixed(c.wall, c.wallLine, 0.55);
    case ColourRole::Floor:
        return c.floor;
    case ColourRole::FloorLine:
        return c.floorLine;
    case ColourRole::Prop:
        return c.prop;
    case ColourRole::PropShade:
        return mixed(c.prop, c.ink, 0.18);
    case ColourRole::Mat:
        return c.mat;
    case ColourRole::Towel:
        return c.dark ? mixed(c.prop, c.shoes, 0.5) : mixed(c.prop, c.wall, 0.6);
    case ColourRole::Band:
        return c.band;
    case ColourRole::Mistake:
        return c.mistake;
    }
    return {};
}

QColor FigurePainter::color(const core::Paint &paint) const
{
    QColor result = base(paint.role);
    if (paint.active > 0)
        result = mixed(result, m_colors.active, paint.active);
    if (paint.shade > 0)
        result = mixed(result, m_colors.ink, paint.shade);
    if (paint.fade > 0)
        result = mixed(result, m_colors.air, paint.fade);
    return result;
}

void FigurePainter::paintRoom(QPainter &painter, const std::vector<core::Shape> &room,
                              const QSizeF &picture) const
{
    const QRectF all({}, picture);
    painter.fillRect(all, m_colors.air);
    painter.setPen(Qt::NoPen);
    for (const core::Shape &shape : room) {
        const QColor plain = color(shape.paint);
        if (shape.paint.role == ColourRole::Wall || shape.paint.role == ColourRole::Floor) {
            // The room fades a little away from the light, upper left.
            QLinearGradient light(all.topLeft(), all.bottomRight());
            light.setColorAt(0, plain);
            light.setColorAt(1, mixed(plain, m_colors.stage, 0.35));
            painter.setBrush(light);
        } else {
            painter.setBrush(plain);
        }
        fill(painter, shape.outline);
    }
}

void FigurePainter::paintGuides(QPainter &painter, const std::vector<core::Shape> &guides) const
{
    painter.setPen(Qt::NoPen);
    for (const core::Shape &shape : guides) {
        painter.setBrush(color(shape.paint));
        fill(painter, shape.outline);
    }
}

void FigurePainter::paintRings(QPainter &painter, const std::vector<core::ContactRing> &rings,
                               double scale) const
{
    constexpr double kRadius = 0.020; // body heights
    constexpr double kWidth = 0.0065;
    constexpr double kWidestGap = 240; // degrees
    constexpr int kTop = 90 * 16;
    const double radius = std::max(5.0, kRadius * scale);
    QPen pen(m_colors.contact, std::max(2.0, kWidth * scale));
    pen.setCapStyle(Qt::RoundCap);
    QPen halo(base(ColourRole::Gap), pen.widthF() + 2.5);
    halo.setCapStyle(Qt::RoundCap);
    painter.setBrush(Qt::NoBrush);
    for (const core::ContactRing &ring : rings) {
        const QRectF round(ring.centre.x - radius, ring.centre.y - radius, 2 * radius, 2 * radius);
        const double gap = kWidestGap * (1 - ring.closed);
        const int start = kTop + int(std::lround(gap * 8));
        const int length = int(std::lround((360 - gap) * 16));
        for (const QPen &line : {halo, pen}) {
            painter.setPen(line);
            painter.drawArc(round, start, length);
        }
    }
    painter.setPen(Qt::NoPen);
}

void FigurePainter::paintMistake(QPainter &painter, const std::vector<core::Shape> &limbs,
                                 double scale) const
{
    QPainterPath outline;
    for (const core::Shape &limb : limbs) {
        QPolygonF polygon;
        for (const core::Vec2 &v : limb.outline)
            polygon << point(v);
        QPainterPath one;
        one.addPolygon(polygon);
        one.closeSubpath();
        outline |= one;
    }
    constexpr float kFill = 0.10F;
    constexpr double kWidth = 0.0070;
    QColor inside = m_colors.mistake;
    inside.setAlphaF(kFill);
    QPen dashes(m_colors.mistake, std::max(2.0, kWidth * scale), Qt::CustomDashLine, Qt::RoundCap,
                Qt::RoundJoin);
    dashes.setDashPattern({2.2, 2.4});
    painter.setPen(dashes);
    painter.setBrush(inside);
    painter.drawPath(outline.simplified());
    painter.setPen(Qt::NoPen);
}

/// One path, filled once: overlapping limbs do not darken each other.
void FigurePainter::paintLimbShadow(QPainter &painter,
                                    const std::vector<core::Polygon> &limbs) const
{
    if (limbs.empty())
        return;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const core::Polygon &limb : limbs) {
        path.moveTo(point(limb.back()));
        for (const core::Vec2 &corner : limb)
            path.lineTo(point(corner));
    }
    QColor dark = m_colors.ink;
    dark.setAlphaF(m_colors.dark ? 0.30F : 0.13F);
    painter.setBrush(dark);
    painter.drawPath(path);
}

void FigurePainter::paintShadows(QPainter &painter, const core::FigureDrawing &drawing,
                                 double scale) const
{
    const core::FloorShadow &floor = drawing.shadow;
    if (floor.radiusX > 0) {
        QColor dark = m_colors.ink;
        QColor none = dark;
        dark.setAlpha(m_colors.dark ? 120 : 46);
        none.setAlpha(0);
        QRadialGradient soft(QPointF(0, 0), 1);
        soft.setColorAt(0, dark);
        soft.setColorAt(1, none);
        painter.save();
        painter.translate(point(floor.centre));
        painter.scale(floor.radiusX, floor.radiusY);
        painter.setBrush(soft);
        painter.drawEllipse(QPointF(0, 0), 1, 1);
        painter.restore();
    }
    paintLimbShadow(painter, floor.limbs);
    if (!drawing.castsOnWall)
        return;
    // Opaque, so that overlapping parts do not darken each other.
    painter.setBrush(mixed(mixed(m_colors.wall, m_colors.stage, 0.25), m_colors.ink,
                           m_colors.dark ? 0.28 : 0.12));
    painter.save();
    painter.translate(0.030 * scale, 0.020 * scale);
    for (const core::Shape &shape : drawing.shapes)
        if (shape.paint.role != ColourRole::Gap)
            fill(painter, shape.outline);
    painter.restore();
}

void FigurePainter::paintFigure(QPainter &painter, const core::FigureDrawing &drawing,
                                double scale) const
{
    painter.setPen(Qt::NoPen);
    paintShadows(painter, drawing, scale);
    for (const core::Shape &shape : drawing.shapes) {
        const QColor plain = color(shape.paint);
        if (shape.paint.lit) {
            QLinearGradient light(point(drawing.lightFrom), point(drawing.lightTo));
            light.setColorAt(0, plain);
            light.setColorAt(1, mixed(plain, m_colors.ink, m_colors.dark ? 0.16 : 0.13));
            painter.setBrush(light);
        } else {
            painter.setBrush(plain);
        }
        fill(painter, shape.outline);
    }
    paintRings(painter, drawing.rings, scale);
}

} // namespace unhunch
