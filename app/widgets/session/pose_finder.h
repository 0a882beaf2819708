#pragma once

#include "core/figure/pose_set.h"

#include <functional>
#include <string>

namespace unhunch {

/// Finds the figure's poses by their id; null where an exercise has none.
using PoseFinder = std::function<const core::PoseSet *(const std::string &id)>;

} // namespace unhunch
