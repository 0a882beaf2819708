#include "core/figure/props.h"

#include "core/figure/projection.h"
#include "core/figure/room.h"
#include "core/figure/solids.h"

#include <algorithm>

namespace unhunch::core {

namespace {

void drawBox(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const Vec3 half{prop.size.x / 2, 0, prop.size.z / 2};
    addBlock({prop.at - half, prop.at + half + Vec3{0, prop.size.y, 0}, 0.008,
              ColourRole::PropShade, ColourRole::Prop},
             camera, out);
}

void drawMat(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const Vec3 half{prop.size.x / 2, 0, prop.size.z / 2};
    addBlock({prop.at - half, prop.at + half + Vec3{0, kMatThick, 0}, kMatThick / 2,
              ColourRole::Mat, ColourRole::Mat},
             camera, out);
}

void drawTowel(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const Vec3 half{prop.size.x / 2, 0, prop.size.z / 2};
    addBlock({prop.at - half, prop.at + half + Vec3{0, prop.size.y, 0}, prop.size.y / 2,
              ColourRole::Towel, ColourRole::Towel},
             camera, out);
}

void drawChair(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    constexpr double kLeg = 0.011;
    constexpr double kBoard = 0.032;
    const Vec3 at = prop.at;
    const double h = kSeatHalf;
    for (const double z : {at.z - 2 * h, at.z})
        for (const double x : {at.x - h, at.x + h})
            addRod({x, kLeg, z}, {x, kSeatHeight - kBoard, z}, kLeg, ColourRole::PropShade, camera,
                   out);
    const double back = at.z - 2 * h - 0.012;
    for (const double x : {at.x - h * 0.8, at.x + h * 0.8})
        addRod({x, kSeatHeight, back}, {x, kSeatHeight + 0.22, back - 0.015}, kLeg,
               ColourRole::PropShade, camera, out);
    std::vector<Ball> rest;
    for (const double x : {at.x - h * 0.85, at.x + h * 0.85}) {
        rest.push_back({{x, kSeatHeight + 0.19, back - 0.014}, 0.014});
        rest.push_back({{x, kSeatHeight + 0.27, back - 0.02}, 0.014});
    }
    out.push_back({projectedHull(rest, camera, 0), {ColourRole::Prop}});
    addBlock({{at.x - h - 0.012, kSeatHeight - kBoard, at.z - 2 * h - 0.012},
              {at.x + h + 0.012, kSeatHeight, at.z + 0.012},
              0.012,
              ColourRole::PropShade,
              ColourRole::Prop},
             camera, out);
}

/// A cylinder that lies across, with the core one sees in its near end.
void drawRoller(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const Vec3 half{prop.size.x / 2, 0, 0};
    const double radius = prop.size.y / 2;
    addRod(prop.at - half, prop.at + half, radius, ColourRole::PropShade, camera, out);
    const Vec3 nearEnd = camera.depth(prop.at + half) > camera.depth(prop.at - half)
                             ? prop.at + half
                             : prop.at - half;
    addRod(nearEnd, nearEnd, radius, ColourRole::Prop, camera, out);
    addRod(nearEnd, nearEnd, radius * 0.38, ColourRole::PropShade, camera, out);
}

void drawBar(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const Vec3 half{prop.size.x / 2, 0, 0};
    for (const Vec3 end : {prop.at - half, prop.at + half})
        addRod(end, {end.x, kRoomHeight, end.z}, kBarThick, ColourRole::PropShade, camera, out);
    addRod(prop.at - half, prop.at + half, kBarThick, ColourRole::Prop, camera, out);
}

Layer layerOf(std::vector<Ball> bulk, const Camera &camera)
{
    Layer layer;
    layer.depth = camera.depth(bulk[bulk.size() / 2].centre);
    layer.bulk = std::move(bulk);
    return layer;
}

/// One piece of a door frame.
void addBeam(Vec3 low, Vec3 high, const Camera &camera, std::vector<Layer> &out)
{
    const Vec3 half{kJambWide / 2, kJambWide / 2, kJambDeep / 2};
    std::vector<Ball> bulk;
    addBetween<24>({low, kJambWide / 2}, {high, kJambWide / 2},
                   [&](const Ball &ball) { bulk.push_back(ball); });
    Layer beam = layerOf(std::move(bulk), camera);
    addBlock({low - half, high + half, 0.006, ColourRole::Prop, ColourRole::Prop}, camera,
             beam.shapes);
    out.push_back(std::move(beam));
}

void addDoorway(const Prop &prop, const Camera &camera, std::vector<Layer> &out)
{
    const double x = (prop.size.x + kJambWide) / 2;
    const double y = prop.size.y - kJambWide / 2;
    const Vec3 foot = prop.at + Vec3{0, kJambWide / 2, 0};
    for (const double side : {-1, 1})
        addBeam(foot + Vec3{side * x, 0, 0}, prop.at + Vec3{side * x, y, 0}, camera, out);
    addBeam(prop.at + Vec3{-x, y, 0}, prop.at + Vec3{x, y, 0}, camera, out);
}

/// An elastic band: shorter than it likes, it hangs; longer, it gets thin.
Layer bandBetween(Vec3 from, Vec3 to, const Camera &camera)
{
    constexpr int kPieces = 16;
    constexpr double kSlackLength = 0.30;
    constexpr double kTightLength = 0.70;
    const double span = length(to - from);
    const double sag = 0.055 * std::clamp(1 - span / kSlackLength, 0.0, 1.0);
    const double radius = 0.0080 - 0.0032 * std::min(1.0, span / kTightLength);
    std::vector<Ball> knots;
    for (int i = 0; i <= kPieces; ++i) {
        const double t = double(i) / kPieces;
        knots.push_back({mix(from, to, t) - Vec3{0, sag * 4 * t * (1 - t), 0}, radius});
    }
    // The hands close over its ends.
    Layer band = layerOf({knots.begin() + 2, knots.end() - 2}, camera);
    band.depth -= 0.05;
    for (std::size_t i = 1; i < knots.size(); ++i)
        addRod(knots[i - 1].centre, knots[i].centre, radius, ColourRole::Band, camera, band.shapes);
    return band;
}

} // namespace

PropDepth depthOf(PropKind kind)
{
    switch (kind) {
    case PropKind::Wall:
    case PropKind::Floor:
    case PropKind::Mat:
        return PropDepth::Room;
    case PropKind::Box:
    case PropKind::Chair:
    case PropKind::Roller:
    case PropKind::Bar:
    case PropKind::Towel:
        return PropDepth::Behind;
    case PropKind::Ball:
    case PropKind::Doorway:
    case PropKind::Band:
        return PropDepth::Among;
    }
    return PropDepth::Behind;
}

void drawProp(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    switch (prop.kind) {
    case PropKind::Wall:
        return drawWall(prop, camera, out);
    case PropKind::Floor:
        return drawFloor(prop, camera, out);
    case PropKind::Mat:
        return drawMat(prop, camera, out);
    case PropKind::Box:
        return drawBox(prop, camera, out);
    case PropKind::Chair:
        return drawChair(prop, camera, out);
    case PropKind::Roller:
        return drawRoller(prop, camera, out);
    case PropKind::Bar:
        return drawBar(prop, camera, out);
    case PropKind::Towel:
        return drawTowel(prop, camera, out);
    case PropKind::Ball:
    case PropKind::Doorway:
    case PropKind::Band:
        return; // among the limbs: addPropLayers()
    }
}

void addPropLayers(const Prop &prop, const Skeleton &body, const Camera &camera,
                   std::vector<Layer> &out)
{
    if (prop.kind == PropKind::Doorway) {
        addDoorway(prop, camera, out);
    } else if (prop.kind == PropKind::Band) {
        out.push_back(bandBetween(position(body, prop.from), position(body, prop.to), camera));
    } else if (prop.kind == PropKind::Ball) {
        Layer ball = layerOf({{prop.at, prop.size.y / 2}}, camera);
        addRod(prop.at, prop.at, prop.size.y / 2, ColourRole::Band, camera, ball.shapes);
        out.push_back(std::move(ball));
    }
}

} // namespace unhunch::core
