#pragma once

#include "core/figure/pose.h"

namespace unhunch::core {

/// Every channel of a (t = 0) moved towards b (t = 1).
[[nodiscard]] Pose blend(const Pose &a, const Pose &b, double t);

/// Slow start, slow end; 0..1 to 0..1.
[[nodiscard]] double easeInOutCubic(double t);
/// Softer than the cubic: the rise and fall of a breath.
[[nodiscard]] double easeInOutSine(double t);

} // namespace unhunch::core
