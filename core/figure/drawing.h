#pragma once

#include "core/figure/camera.h"
#include "core/figure/figure_frame.h"
#include "core/figure/pose_set.h"
#include "core/figure/shape.h"

#include <vector>

namespace unhunch::core {

/// The shadow on the floor: a soft ellipse in pixels under somebody who stands, the silhouettes of
/// all limbs under somebody who lies or kneels.
struct FloorShadow {
    Vec2 centre{};
    double radiusX{};
    double radiusY{};
    std::vector<Polygon> limbs{}; ///< they overlap; together they are one shadow
};

/// A ring round a place where the body touches something.
struct ContactRing {
    Vec2 centre{};   ///< pixels
    double closed{}; ///< 1 touches; open by as much as is missing, 0 far away
};

/// One picture of the figure, in the order of painting.
struct FigureDrawing {
    FloorShadow shadow{};
    std::vector<Shape> shapes{};
    std::vector<ContactRing> rings{};
    Vec2 lightFrom{};   ///< the light across the trunk falls from here ...
    Vec2 lightTo{};     ///< ... to here
    bool castsOnWall{}; ///< there is a wall close behind that shows the shadow
};

/// The figure and the props that move.
[[nodiscard]] FigureDrawing drawFigure(const PoseSet &set, const FigureFrame &frame,
                                       const Camera &camera);

/// The limbs, and the ball, that the common mistake would have elsewhere, as silhouettes; empty if
/// the set knows of no mistake.
[[nodiscard]] std::vector<Shape> drawMistake(const PoseSet &set, FigureSide side,
                                             const Camera &camera);

/// Wall, floor and the props that stand still: the same as long as the camera is.
[[nodiscard]] std::vector<Shape> drawRoom(const PoseSet &set, const Camera &camera);

/// Dotted arcs with arrow heads; the same as long as direction, side and camera are.
[[nodiscard]] std::vector<Shape> drawGuides(const PoseSet &set, GuideDirection direction,
                                            FigureSide side, const Camera &camera);

} // namespace unhunch::core
