#include "core/figure/reach.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace unhunch::core {

namespace {

std::optional<Reach> mirrored(std::optional<Reach> reach)
{
    if (reach)
        for (Vec3 *v : {&reach->at, &reach->bend, &reach->along})
            v->x = -v->x;
    return reach;
}

} // namespace

Reaches mirrored(const Reaches &reaches)
{
    return {mirrored(reaches.rightHand), mirrored(reaches.leftHand), mirrored(reaches.rightFoot),
            mirrored(reaches.leftFoot)};
}

TwoBones reachFor(Vec3 root, double first, double second, Vec3 target, Vec3 bend)
{
    constexpr double kSpare = 1e-4; // never quite straight, never quite folded
    const Vec3 way = target - root;
    const Vec3 ahead = normalized(way);
    const double distance =
        std::clamp(length(way), std::abs(first - second) + kSpare, first + second - kSpare);
    const Vec3 outward = normalized(bend - ahead * dot(bend, ahead));
    const double along = (first * first - second * second + distance * distance) / (2 * distance);
    const double off = std::sqrt(std::max(0.0, first * first - along * along));
    return {root + ahead * along + outward * off, root + ahead * distance};
}

} // namespace unhunch::core
