#include "core/figure/drawing.h"

#include "core/figure/body.h"
#include "core/figure/projection.h"
#include "core/figure/props.h"

#include <algorithm>

namespace unhunch::core {

namespace {

constexpr double kShadowReach = 0.2; ///< a wall farther away shows no shadow

double gapPixels(const Camera &camera)
{
    return std::max(1.6, 0.0075 * camera.scale());
}

/// First the cut-out lines of a whole group, then its fills: a line shows only where the group
/// meets others.
void addGroup(const PartGroup &group, const Camera &camera, std::vector<Shape> &out)
{
    for (const Part &part : group.parts)
        if (part.gap)
            out.push_back(
                {projectedHull(part.balls, camera, gapPixels(camera)), {ColourRole::Gap}});
    for (const Part &part : group.parts)
        out.push_back({projectedHull(part.balls, camera, 0), part.paint});
}

void addMoving(const PoseSet &set, const FigureFrame &frame, bool inFront, const Camera &camera,
               std::vector<Shape> &out)
{
    for (const Prop &prop : set.props) {
        if (prop.inFront != inFront)
            continue;
        if (prop.kind == PropKind::Band) {
            drawBand(position(frame.skeleton, prop.from), position(frame.skeleton, prop.to), camera,
                     out);
        } else if (prop.moves || prop.inFront) {
            Prop moved = prop;
            if (prop.moves)
                moved.at = moved.at + frame.prop;
            drawProp(moved, camera, out);
        }
    }
}

/// Below the parts of the body that are close to the floor.
FloorShadow shadowOf(const Skeleton &body, const Camera &camera)
{
    constexpr double kNear = 0.25;
    double low = 1e9;
    double high = -1e9;
    double y = 0;
    int count = 0;
    for (int i = 0; i <= int(Joint::RightToe); ++i) {
        const Vec3 place = position(body, Joint(i));
        if (place.y > kNear)
            continue;
        const Vec2 below = camera.project({place.x, 0, place.z});
        low = std::min(low, below.x);
        high = std::max(high, below.x);
        y += below.y;
        ++count;
    }
    if (count == 0)
        return {};
    const double soft = 0.11 * camera.scale();
    return {{(low + high) / 2, y / count}, (high - low) / 2 + soft, 0.042 * camera.scale()};
}

} // namespace

FigureDrawing drawFigure(const PoseSet &set, const FigureFrame &frame, const Camera &camera)
{
    FigureDrawing drawing;
    drawing.shadow = shadowOf(frame.skeleton, camera);
    drawing.shapes.reserve(96);
    addMoving(set, frame, false, camera, drawing.shapes);
    for (const PartGroup &group : bodyParts(frame.skeleton, set.active, frame.highlight, camera))
        addGroup(group, camera, drawing.shapes);
    addMoving(set, frame, true, camera, drawing.shapes);
    const Frame &thorax = frame.skeleton.thorax;
    drawing.lightFrom = camera.project(thorax.at({-0.05, 0.04, 0.06}));
    drawing.lightTo = camera.project(thorax.at({0.12, 0, 0}));
    drawing.castsOnWall = camera.facesFront()
                          && std::any_of(set.props.begin(), set.props.end(), [](const Prop &prop) {
                                 return prop.kind == PropKind::Wall && prop.at.z > -kShadowReach;
                             });
    return drawing;
}

std::vector<Shape> drawRoom(const PoseSet &set, const Camera &camera)
{
    std::vector<Shape> room;
    const auto draw = [&](auto wanted) {
        for (const Prop &prop : set.props)
            if (!prop.moves && !prop.inFront && wanted(prop.kind))
                drawProp(prop, camera, room);
    };
    // The wall stands on the floor, from the side the floor runs in front of the wall.
    const auto isWall = [](PropKind kind) { return kind == PropKind::Wall; };
    const auto isFloor = [](PropKind kind) { return kind == PropKind::Floor; };
    if (camera.facesFront()) {
        draw(isFloor);
        draw(isWall);
    } else {
        draw(isWall);
        draw(isFloor);
    }
    draw([&](PropKind kind) { return !isWall(kind) && !isFloor(kind); });
    return room;
}

} // namespace unhunch::core
