#pragma once

#include "core/figure/pose.h"

#include <span>
#include <string_view>

namespace unhunch::core {

/// One number of a pose, with its name in the data.
struct PoseChannel {
    std::string_view name;
    double &(*in)(Pose &pose);
};

/// All numbers of a pose. Loading and blending walk this one list, so neither can forget one.
[[nodiscard]] std::span<const PoseChannel> poseChannels();

} // namespace unhunch::core
