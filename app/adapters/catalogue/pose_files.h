#pragma once

#include "core/figure/pose_set.h"
#include "core/result.h"

#include <functional>
#include <map>
#include <string>

namespace unhunch {

/// Pose sets by id.
using PoseSets = std::map<std::string, core::PoseSet, std::less<>>;

/// The pose sets inside the program. Exercises without one are shown in words.
[[nodiscard]] core::Result<PoseSets> loadBuiltInPoses();

} // namespace unhunch
