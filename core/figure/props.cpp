#include "core/figure/props.h"

#include "core/figure/projection.h"

namespace unhunch::core {

namespace {

constexpr double kRoomHalf = 4.25;
constexpr double kRoomHeight = 2.4;
constexpr double kRoomDepth = 1.6;
constexpr double kPanel = 0.5;
constexpr double kSkirting = 0.045;
constexpr double kLinePixels = 0.75; ///< half of it

void addFlat(const std::vector<Vec3> &corners, ColourRole role, const Camera &camera,
             std::vector<Shape> &out)
{
    std::vector<Ball> balls;
    balls.reserve(corners.size());
    for (const Vec3 &corner : corners)
        balls.push_back({corner, 0});
    out.push_back({projectedHull(balls, camera, 0), {role}});
}

void addLine(Vec3 from, Vec3 to, ColourRole role, const Camera &camera, std::vector<Shape> &out)
{
    const std::vector<Ball> ends{{from, 0}, {to, 0}};
    out.push_back({projectedHull(ends, camera, kLinePixels), {role}});
}

void drawWall(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const double z = prop.at.z;
    const double w = kRoomHalf;
    if (!camera.facesFront()) {
        // From the side a wall is the edge of a slab.
        addFlat({{0, -1, z}, {0, -1, z - w}, {0, kRoomHeight, z - w}, {0, kRoomHeight, z}},
                ColourRole::WallEdge, camera, out);
        return;
    }
    addFlat({{-w, 0, z}, {w, 0, z}, {w, kRoomHeight, z}, {-w, kRoomHeight, z}}, ColourRole::Wall,
            camera, out);
    const int panels = int(2 * w / kPanel);
    for (int i = 0; i < panels; ++i) {
        const double x = kPanel * (i + 0.5) - w;
        addLine({x, 0, z}, {x, kRoomHeight, z}, ColourRole::WallLine, camera, out);
    }
    addFlat({{-w, 0, z}, {w, 0, z}, {w, kSkirting, z}, {-w, kSkirting, z}}, ColourRole::Skirting,
            camera, out);
}

void drawFloor(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const double w = kRoomHalf;
    if (!camera.facesFront()) {
        const double far = prop.at.x;
        addFlat({{far, 0, -w}, {far, 0, w}, {far, -1, w}, {far, -1, -w}}, ColourRole::Floor, camera,
                out);
        addLine({far, 0, -w}, {far, 0, w}, ColourRole::FloorLine, camera, out);
        return;
    }
    const double z = prop.at.z;
    addFlat({{-w, 0, z}, {w, 0, z}, {w, 0, kRoomDepth}, {-w, 0, kRoomDepth}}, ColourRole::Floor,
            camera, out);
    addLine({-w, 0, z}, {w, 0, z}, ColourRole::FloorLine, camera, out);
}

/// A box with rounded edges, its top a little lighter than its sides.
void addBox(Vec3 low, Vec3 high, double edge, ColourRole side, ColourRole top, const Camera &camera,
            std::vector<Shape> &out)
{
    std::vector<Ball> all;
    std::vector<Ball> upper;
    for (const double x : {low.x + edge, high.x - edge})
        for (const double z : {low.z + edge, high.z - edge}) {
            all.push_back({{x, low.y + edge, z}, edge});
            all.push_back({{x, high.y - edge, z}, edge});
            upper.push_back({{x, high.y - edge * 0.5, z}, edge * 0.5});
        }
    out.push_back({projectedHull(all, camera, 0), {side}});
    out.push_back({projectedHull(upper, camera, 0), {top}});
}

void addRod(Vec3 from, Vec3 to, double radius, ColourRole role, const Camera &camera,
            std::vector<Shape> &out)
{
    const std::vector<Ball> ends{{from, radius}, {to, radius}};
    out.push_back({projectedHull(ends, camera, 0), {role}});
}

void drawBox(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const Vec3 half{prop.size.x / 2, 0, prop.size.z / 2};
    addBox(prop.at - half, prop.at + half + Vec3{0, prop.size.y, 0}, 0.008, ColourRole::PropShade,
           ColourRole::Prop, camera, out);
}

void drawMat(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const Vec3 half{prop.size.x / 2, 0, prop.size.z / 2};
    addBox(prop.at - half, prop.at + half + Vec3{0, 0.014, 0}, 0.007, ColourRole::Mat,
           ColourRole::Mat, camera, out);
}

void drawChair(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    constexpr double kSeat = 0.26;
    constexpr double kHalf = 0.125;
    constexpr double kLeg = 0.011;
    const Vec3 at = prop.at;
    for (const double z : {at.z - 2 * kHalf, at.z})
        for (const double x : {at.x - kHalf, at.x + kHalf})
            addRod({x, kLeg, z}, {x, kSeat - 0.03, z}, kLeg, ColourRole::PropShade, camera, out);
    const double back = at.z - 2 * kHalf - 0.012;
    for (const double x : {at.x - kHalf * 0.8, at.x + kHalf * 0.8})
        addRod({x, kSeat, back}, {x, kSeat + 0.22, back - 0.015}, kLeg, ColourRole::PropShade,
               camera, out);
    const std::vector<Ball> rest{{{at.x - kHalf * 0.85, kSeat + 0.19, back - 0.014}, 0.014},
                                 {{at.x + kHalf * 0.85, kSeat + 0.19, back - 0.014}, 0.014},
                                 {{at.x - kHalf * 0.85, kSeat + 0.27, back - 0.02}, 0.014},
                                 {{at.x + kHalf * 0.85, kSeat + 0.27, back - 0.02}, 0.014}};
    out.push_back({projectedHull(rest, camera, 0), {ColourRole::Prop}});
    addBox({at.x - kHalf - 0.012, kSeat - 0.032, at.z - 2 * kHalf - 0.012},
           {at.x + kHalf + 0.012, kSeat, at.z + 0.012}, 0.012, ColourRole::PropShade,
           ColourRole::Prop, camera, out);
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
        addRod(end, {end.x, kRoomHeight, end.z}, 0.012, ColourRole::PropShade, camera, out);
    addRod(prop.at - half, prop.at + half, 0.011, ColourRole::Prop, camera, out);
}

} // namespace

void drawProp(const Prop &prop, const Camera &camera, std::vector<Shape> &out)
{
    const Vec3 across{prop.size.x / 2, 0, 0};
    switch (prop.kind) {
    case PropKind::Wall:
        return drawWall(prop, camera, out);
    case PropKind::Floor:
        return drawFloor(prop, camera, out);
    case PropKind::Mat:
        return drawMat(prop, camera, out);
    case PropKind::Box:
    case PropKind::Jamb:
        return drawBox(prop, camera, out);
    case PropKind::Chair:
        return drawChair(prop, camera, out);
    case PropKind::Roller:
        return drawRoller(prop, camera, out);
    case PropKind::Ball:
        return addRod(prop.at, prop.at, prop.size.y / 2, ColourRole::Band, camera, out);
    case PropKind::Bar:
        return drawBar(prop, camera, out);
    case PropKind::Towel:
        return addRod(prop.at - across, prop.at + across, 0.016, ColourRole::Prop, camera, out);
    case PropKind::Band:
        return; // tied to the body: drawBand()
    }
}

void drawBand(Vec3 from, Vec3 to, const Camera &camera, std::vector<Shape> &out)
{
    constexpr int kPieces = 12;
    constexpr double kSlackLength = 0.5; ///< shorter than this it hangs
    const double span = length(to - from);
    const double sag = span < kSlackLength ? 0.10 * (1 - span / kSlackLength) : 0;
    // Rubber keeps its volume: the longer, the thinner.
    const double radius = 0.0075 - 0.003 * std::min(1.0, span / 0.9);
    const auto at = [&](double t) { return mix(from, to, t) - Vec3{0, sag * 4 * t * (1 - t), 0}; };
    for (int i = 0; i < kPieces; ++i)
        addRod(at(double(i) / kPieces), at(double(i + 1) / kPieces), radius, ColourRole::Band,
               camera, out);
}

} // namespace unhunch::core
