#pragma once

#include "app/presentation/figure_colors.h"
#include "core/figure/drawing.h"

#include <QSizeF>

#include <vector>

class QPainter;

namespace unhunch {

/// Paints what the core has drawn. Every shape that moves is one convex polygon without a pen: the
/// fast path of the raster engine.
class FigurePainter
{
public:
    explicit FigurePainter(const FigureColors &colors)
        : m_colors(colors)
    {}

    /// Fills the whole picture.
    void paintRoom(QPainter &painter, const std::vector<core::Shape> &room,
                   const QSizeF &picture) const;
    void paintGuides(QPainter &painter, const std::vector<core::Shape> &guides) const;
    /// `scale` in pixels per body height, as the camera's.
    void paintMistake(QPainter &painter, const std::vector<core::Shape> &limbs, double scale) const;
    void paintFigure(QPainter &painter, const core::FigureDrawing &drawing, double scale) const;

private:
    [[nodiscard]] QColor base(core::ColourRole role) const;
    [[nodiscard]] QColor color(const core::Paint &paint) const;
    void paintShadows(QPainter &painter, const core::FigureDrawing &drawing, double scale) const;
    void paintLimbShadow(QPainter &painter, const std::vector<core::Polygon> &limbs) const;
    void paintRings(QPainter &painter, const std::vector<core::ContactRing> &rings,
                    double scale) const;

    FigureColors m_colors;
};

} // namespace unhunch
