#include "core/figure/projection.h"

#include "core/figure/hull.h"

namespace unhunch::core {

Polygon projectedHull(std::span<const Ball> balls, const Camera &camera, double margin)
{
    std::vector<Disc> discs;
    discs.reserve(balls.size());
    for (const Ball &ball : balls)
        discs.push_back({camera.project(ball.centre), ball.radius * camera.scale()});
    return hullOf(discs, margin);
}

} // namespace unhunch::core
