#include "core/figure/solids.h"

#include "core/figure/projection.h"

namespace unhunch::core {

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
    constexpr double kHalfPixels = 0.75;
    const std::vector<Ball> ends{{from, 0}, {to, 0}};
    out.push_back({projectedHull(ends, camera, kHalfPixels), {role}});
}

void addRod(Vec3 from, Vec3 to, double radius, ColourRole role, const Camera &camera,
            std::vector<Shape> &out)
{
    const std::vector<Ball> ends{{from, radius}, {to, radius}};
    out.push_back({projectedHull(ends, camera, 0), {role}});
}

void addBlock(const Block &block, const Camera &camera, std::vector<Shape> &out)
{
    const double edge = block.edge;
    std::vector<Ball> all;
    std::vector<Ball> upper;
    for (const double x : {block.low.x + edge, block.high.x - edge})
        for (const double z : {block.low.z + edge, block.high.z - edge}) {
            all.push_back({{x, block.low.y + edge, z}, edge});
            all.push_back({{x, block.high.y - edge, z}, edge});
            upper.push_back({{x, block.high.y - edge * 0.5, z}, edge * 0.5});
        }
    out.push_back({projectedHull(all, camera, 0), {block.side}});
    out.push_back({projectedHull(upper, camera, 0), {block.top}});
}

} // namespace unhunch::core
