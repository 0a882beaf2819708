#include "core/figure/hull.h"

#include <cmath>
#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

const Disc kDiscs[]{{{10, 10}, 4}, {{60, 20}, 9}, {{35, 70}, 20}, {{36, 40}, 2}};

double turn(Vec2 a, Vec2 b, Vec2 c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// How far inside the polygon the point is; negative when outside.
double depthInside(const Polygon &polygon, Vec2 point)
{
    double depth = 1e9;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vec2 a = polygon[i];
        const Vec2 b = polygon[(i + 1) % polygon.size()];
        depth = std::min(depth, turn(a, b, point) / std::hypot(b.x - a.x, b.y - a.y));
    }
    return depth;
}

} // namespace

TEST(Hull, AlwaysTurnsTheSameWay)
{
    const Polygon hull = hullOf(kDiscs, 0);
    ASSERT_GE(hull.size(), 3U);
    for (std::size_t i = 0; i < hull.size(); ++i)
        EXPECT_GT(turn(hull[i], hull[(i + 1) % hull.size()], hull[(i + 2) % hull.size()]), 0);
}

TEST(Hull, HoldsEveryDisc)
{
    const Polygon hull = hullOf(kDiscs, 0);
    for (const Disc &disc : kDiscs)
        EXPECT_GT(depthInside(hull, disc.centre), disc.radius * 0.96);
}

TEST(Hull, GrowsByTheMargin)
{
    const Polygon hull = hullOf(kDiscs, 5);
    for (const Disc &disc : kDiscs)
        EXPECT_GT(depthInside(hull, disc.centre), (disc.radius + 5) * 0.96);
}

TEST(Hull, OfOneDiscIsThatDisc)
{
    const Disc disc{{5, 5}, 3};
    for (const Vec2 &corner : hullOf({&disc, 1}, 0))
        EXPECT_NEAR(std::hypot(corner.x - 5, corner.y - 5), 3, 1e-9);
}

} // namespace unhunch::core
