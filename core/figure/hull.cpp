#include "core/figure/hull.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace unhunch::core {

namespace {

template<std::size_t N> const std::array<Vec2, N> &unitCircle()
{
    static const std::array<Vec2, N> points = [] {
        std::array<Vec2, N> circle{};
        for (std::size_t i = 0; i < N; ++i) {
            const double angle = radians(360.0 * double(i) / double(N));
            circle[i] = {std::cos(angle), std::sin(angle)};
        }
        return circle;
    }();
    return points;
}

constexpr double kSmall = 6;
constexpr double kMedium = 14;
constexpr double kLarge = 36;

std::span<const Vec2> circleFor(double radius)
{
    if (radius < kSmall)
        return unitCircle<12>();
    if (radius < kMedium)
        return unitCircle<18>();
    if (radius < kLarge)
        return unitCircle<26>();
    return unitCircle<44>();
}

double turn(Vec2 o, Vec2 a, Vec2 b)
{
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

/// Appends one chain of the hull; every point makes the chain turn the same way.
void addToChain(Polygon &hull, std::size_t start, Vec2 point)
{
    while (hull.size() >= start + 2 && turn(hull[hull.size() - 2], hull.back(), point) <= 0)
        hull.pop_back();
    hull.push_back(point);
}

} // namespace

Polygon hullOf(std::span<const Disc> discs, double margin)
{
    Polygon points;
    points.reserve(discs.size() * 26);
    for (const Disc &disc : discs) {
        const double radius = disc.radius + margin;
        for (const Vec2 &direction : circleFor(radius))
            points.push_back(disc.centre + direction * radius);
    }
    std::sort(points.begin(), points.end(),
              [](Vec2 a, Vec2 b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });

    Polygon hull;
    hull.reserve(points.size());
    for (const Vec2 &point : points)
        addToChain(hull, 0, point);
    const std::size_t back = hull.size() - 1;
    for (auto point = points.rbegin() + 1; point != points.rend(); ++point)
        addToChain(hull, back, *point);
    hull.pop_back(); // the first point again
    return hull;
}

} // namespace unhunch::core
