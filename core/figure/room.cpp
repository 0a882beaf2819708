#include "core/figure/room.h"

#include "core/figure/solids.h"

#include <algorithm>
#include <cmath>

namespace unhunch::core {

namespace {

constexpr double kRoomHalf = 4.25;
constexpr double kRoomDepth = 1.6;
constexpr double kPanel = 0.5;
constexpr double kSkirting = 0.045;

/// 0 up to `from`, 1 beyond `to`.
double step(double from, double to, double value)
{
    const double t = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// How much of the wall itself is to be seen: nothing along it or from behind.
double faceShown(const Camera &camera)
{
    return step(0.22, 0.36, camera.facing());
}

/// How much of its cut is: a wall seen from the side is the edge of a slab.
double edgeShown(const Camera &camera)
{
    return step(0.34, 0.20, std::abs(camera.facing()));
}

void addFaded(const std::vector<Vec3> &corners, ColourRole role, double shown, const Camera &camera,
              std::vector<Shape> &out)
{
    if (shown <= 0)
        return;
    addFlat(corners, role, camera, out);
    out.back().paint.fade = 1 - shown;
}

void addFadedLine(Vec3 from, Vec3 to, ColourRole role, double shown, const Camera &camera,
                  std::vector<Shape> &out)
{
    if (shown <= 0)
        return;
    addLine(from, to, role, camera, out);
    out.back().paint.fade = 1 - shown;
}

} // namespace

void drawWall(const Prop &wall, const Camera &camera, std::vector<Shape> &out)
{
    const double z = wall.at.z;
    const double w = kRoomHalf;
    const double top = kRoomHeight;
    addFaded({{0, -1, z}, {0, -1, z - w}, {0, top, z - w}, {0, top, z}}, ColourRole::WallEdge,
             edgeShown(camera), camera, out);
    const double shown = faceShown(camera);
    addFaded({{-w, 0, z}, {w, 0, z}, {w, top, z}, {-w, top, z}}, ColourRole::Wall, shown, camera,
             out);
    const int panels = int(2 * w / kPanel);
    for (int i = 0; i < panels; ++i) {
        const double x = kPanel * (i + 0.5) - w;
        addFadedLine({x, 0, z}, {x, top, z}, ColourRole::WallLine, shown, camera, out);
    }
    addFaded({{-w, 0, z}, {w, 0, z}, {w, kSkirting, z}, {-w, kSkirting, z}}, ColourRole::Skirting,
             shown, camera, out);
}

void drawFloor(const Prop &floor, const Camera &camera, std::vector<Shape> &out)
{
    const double w = kRoomHalf;
    const bool meetsWall = floor.at.z != 0;
    const double alongWall = meetsWall ? edgeShown(camera) : 1;
    if (floor.at.x != 0) {
        // Away from the viewer, to the left or to the right of the figure.
        const double far = std::copysign(floor.at.x, camera.depth({1, 0, 0}) > 0 ? -1.0 : 1.0);
        addFaded({{far, 0, -w}, {far, 0, w}, {far, -1, w}, {far, -1, -w}}, ColourRole::Floor,
                 alongWall, camera, out);
        addFadedLine({far, 0, -w}, {far, 0, w}, ColourRole::FloorLine, alongWall, camera, out);
    }
    if (!meetsWall)
        return;
    const double shown = floor.at.x != 0 ? 1 - edgeShown(camera) : 1;
    const double side = camera.facing() < 0 ? -1 : 1; // seen from behind, it ends in front
    const double far = side * floor.at.z;
    const double near = side * kRoomDepth;
    addFaded({{-w, 0, far}, {w, 0, far}, {w, 0, near}, {-w, 0, near}}, ColourRole::Floor, shown,
             camera, out);
    addFadedLine({-w, 0, far}, {w, 0, far}, ColourRole::FloorLine, shown, camera, out);
}

} // namespace unhunch::core
