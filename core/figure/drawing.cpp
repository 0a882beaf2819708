#include "core/figure/drawing.h"

#include "core/figure/body.h"
#include "core/figure/floor_shadow.h"
#include "core/figure/projection.h"
#include "core/figure/props.h"
#include "core/figure/trunk.h"

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
Layer layerOf(const PartGroup &group, const Camera &camera)
{
    Layer layer{{}, group.bulk, group.depth};
    for (const Part &part : group.parts)
        if (part.gap)
            layer.shapes.push_back(
                {projectedHull(part.gapBalls.empty() ? part.balls : part.gapBalls, camera,
                               gapPixels(camera)),
                 {ColourRole::Gap}});
    for (const Part &part : group.parts)
        layer.shapes.push_back({projectedHull(part.balls, camera, 0), part.paint});
    return layer;
}

bool standsInRoom(const Prop &prop)
{
    const PropDepth depth = depthOf(prop.kind);
    return depth == PropDepth::Room || (depth == PropDepth::Behind && !prop.moves);
}

void addBody(const Body &body, const FigureFrame &frame, const Camera &camera,
             std::vector<Shape> &out)
{
    std::vector<Layer> layers;
    for (const PartGroup &group : body.groups)
        layers.push_back(layerOf(group, camera));
    for (const Prop &prop : frame.props)
        if (depthOf(prop.kind) == PropDepth::Among)
            addPropLayers(prop, frame.skeleton, camera, layers);
    for (const std::size_t next : paintOrder(layers, body.layered, camera))
        out.insert(out.end(), layers[next].shapes.begin(), layers[next].shapes.end());
}

void addBreathRing(const FigureFrame &frame, const Camera &camera, std::vector<Shape> &out)
{
    if (!frame.active.belly || frame.highlight <= 0)
        return;
    for (const Ball &dot : breathRing(frame.skeleton))
        out.push_back({projectedHull({&dot, 1}, camera, 0), {ColourRole::Guide}});
}

std::vector<ContactRing> ringsOf(const PoseSet &set, const FigureFrame &frame, const Camera &camera)
{
    constexpr double kTouching = 0.006;
    constexpr double kFarAway = 0.060;
    std::vector<ContactRing> rings;
    if (frame.highlight <= 0)
        return rings;
    for (const ContactSpec &contact : set.contacts) {
        if (!contact.ring)
            continue;
        const Landmark part =
            frame.side == FigureSide::Right ? mirrored(contact.part) : contact.part;
        const double gap = gapTo(frame.props, contact.on, frame.skeleton, part);
        rings.push_back({camera.project(position(frame.skeleton, part)),
                         std::clamp((kFarAway - gap) / (kFarAway - kTouching), 0.0, 1.0)});
    }
    return rings;
}

} // namespace

FigureDrawing drawFigure(const PoseSet &set, const FigureFrame &frame, const Camera &camera)
{
    FigureDrawing drawing;
    const Body body = bodyParts(frame.skeleton, frame.active, frame.highlight, camera);
    drawing.shadow = shadowOf(frame, body, camera);
    drawing.shapes.reserve(128);
    for (const Prop &prop : frame.props)
        if (!standsInRoom(prop))
            drawProp(prop, camera, drawing.shapes);
    addBody(body, frame, camera, drawing.shapes);
    addBreathRing(frame, camera, drawing.shapes);
    drawing.rings = ringsOf(set, frame, camera);
    const Frame &chest = frame.skeleton.chest;
    drawing.lightFrom = camera.project(chest.at({-0.05, -0.04, 0.06}));
    drawing.lightTo = camera.project(chest.at({0.12, -0.08, 0}));
    constexpr double kAcross = 0.4;
    drawing.castsOnWall = camera.facing() > kAcross
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
            if (standsInRoom(prop) && wanted(prop.kind))
                drawProp(prop, camera, room);
    };
    // The wall stands on the floor, from the side the floor runs in front of the wall.
    const auto isWall = [](PropKind kind) { return kind == PropKind::Wall; };
    const auto isFloor = [](PropKind kind) { return kind == PropKind::Floor; };
    if (camera.facing() > 0.27) {
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
