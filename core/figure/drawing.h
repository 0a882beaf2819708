#pragma once

#include "core/figure/camera.h"
#include "core/figure/figure_frame.h"
#include "core/figure/pose_set.h"
#include "core/figure/shape.h"

#include <vector>

namespace unhunch::core {

/// A soft shadow on the floor: an ellipse in pixels.
struct FloorShadow {
    Vec2 centre{};
    double radiusX{};
    double radiusY{};
};

/// One picture of the figure, in the order of painting.
struct FigureDrawing {
    FloorShadow shadow{};
    std::vector<Shape> shapes{};
    Vec2 lightFrom{};   ///< the light across the trunk falls from here ...
    Vec2 lightTo{};     ///< ... to here
    bool castsOnWall{}; ///< there is a wall close behind that shows the shadow
};

/// The figure and the props that move.
[[nodiscard]] FigureDrawing drawFigure(const PoseSet &set, const FigureFrame &frame,
                                       const Camera &camera);

/// Wall, floor and the props that stand still: the same for every moment of a set.
[[nodiscard]] std::vector<Shape> drawRoom(const PoseSet &set, const Camera &camera);

/// Dotted arcs with arrow heads; the same as long as the direction is.
[[nodiscard]] std::vector<Shape> drawGuides(const PoseSet &set, GuideDirection direction,
                                            const Camera &camera);

} // namespace unhunch::core
