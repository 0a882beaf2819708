#include "core/figure/blend.h"

#include "core/figure/pose_channel.h"

namespace unhunch::core {

Pose blend(const Pose &a, const Pose &b, double t)
{
    Pose result = a;
    Pose target = b;
    for (const PoseChannel &channel : poseChannels()) {
        double &value = channel.in(result);
        value = mix(value, channel.in(target), t);
    }
    return result;
}

double easeInOutCubic(double t)
{
    return t < 0.5 ? 4 * t * t * t : 1 - std::pow(2 - 2 * t, 3) / 2;
}

double easeInOutSine(double t)
{
    return 0.5 - 0.5 * std::cos(radians(180 * t));
}

} // namespace unhunch::core
