#pragma once

#include "core/figure/pose_set.h"
#include "core/result.h"

#include <string_view>

namespace unhunch::core {

/// Reads one file of resources/catalogue/poses. Strict: an unknown word, a missing field, a pose or
/// a motion that leads nowhere is refused, with line and column.
[[nodiscard]] Result<PoseSet> readPoseSet(std::string_view text);

} // namespace unhunch::core
