#include "core/figure/drawing.h"
#include "core/figure/hull.h"

#include <algorithm>
#include <array>

namespace unhunch::core {

namespace {

constexpr double kFrom = 0.12; ///< the arc leaves out both ends of the way
constexpr double kTo = 0.88;
constexpr double kBulge = 0.010;
constexpr double kDotPitch = 2.4; ///< in dot widths
constexpr double kArrow = 0.034;
constexpr int kSamples = 24;

/// The way of a set's figure through the motion that its guides show.
struct Way {
    const PoseSet &steady; ///< moves at constant speed
    FigureMotion motion{};
    FigureSide side{};
};

/// The arc in pixels along that way.
Polygon arcOf(const Way &way, const GuideSpec &guide, const Camera &camera)
{
    const Vec3 outward = guide.offset * (1 / std::max(length(guide.offset), 1e-6));
    Polygon arc;
    for (int i = 0; i <= kSamples; ++i) {
        const double t = double(i) / kSamples;
        const FigureFrame frame = frameFor(
            way.steady, {.motion = way.motion, .progress = mix(kFrom, kTo, t), .side = way.side});
        const double bulge = kBulge * std::sin(radians(180 * t));
        arc.push_back(
            camera.project(position(frame.skeleton, guide.part) + guide.offset + outward * bulge));
    }
    return arc;
}

double distance(Vec2 a, Vec2 b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

void addDot(Vec2 at, double width, std::vector<Shape> &out)
{
    const Disc disc{at, width / 2};
    out.push_back({hullOf({&disc, 1}, 0), {ColourRole::Guide}});
}

/// A triangle with round corners that ends a little beyond the tip of the arc.
void addArrow(Vec2 tip, Vec2 before, double size, double width, std::vector<Shape> &out)
{
    const double angle = std::atan2(tip.y - before.y, tip.x - before.x);
    const auto towards = [](double a) { return Vec2{std::cos(a), std::sin(a)}; };
    const Vec2 point = tip + towards(angle) * (size * 0.7);
    const double corner = width * 0.4;
    const std::array<Disc, 3> corners{Disc{point, corner},
                                      Disc{point - towards(angle - 0.5) * size, corner},
                                      Disc{point - towards(angle + 0.5) * size, corner}};
    out.push_back({hullOf(corners, 0), {ColourRole::Guide}});
}

void addGuide(const Polygon &arc, const Camera &camera, std::vector<Shape> &out)
{
    const double width = std::max(2.5, 0.0085 * camera.scale());
    double untilDot = 0;
    for (std::size_t i = 1; i < arc.size(); ++i) {
        const double step = distance(arc[i - 1], arc[i]);
        while (untilDot <= step) {
            addDot(mix(arc[i - 1], arc[i], untilDot / std::max(step, 1e-6)), width, out);
            untilDot += kDotPitch * width;
        }
        untilDot -= step;
    }
    const double size = std::max(8.0, kArrow * camera.scale());
    addArrow(arc.back(), arc[arc.size() - 7], size, width, out);
}

} // namespace

std::vector<Shape> drawGuides(const PoseSet &set, GuideDirection direction, FigureSide side,
                              const Camera &camera)
{
    std::vector<Shape> guides;
    if (direction == GuideDirection::None)
        return guides;
    // A set that only breathes has no work to show the way of.
    const bool works = set.paths.at(FigureMotion::Work).poses.size() > 1;
    const FigureMotion motion = works ? FigureMotion::Work : FigureMotion::BreathIn;
    PoseSet steady = set;
    steady.paths.at(motion).even = true;
    for (GuideSpec guide : set.guides) {
        if (side == FigureSide::Right)
            guide = {mirrored(guide.part), mirrored(guide.offset)};
        Polygon arc = arcOf({steady, motion, side}, guide, camera);
        if (direction == GuideDirection::Back)
            std::reverse(arc.begin(), arc.end());
        addGuide(arc, camera, guides);
    }
    return guides;
}

} // namespace unhunch::core
