#include "app/presentation/figure_painter.h"

#include "core/figure/figure_frame.h"

#include <QLinearGradient>
#include <QPainter>
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
    case ColourRole::Band:
        return c.band;
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
}

} // namespace unhunch
