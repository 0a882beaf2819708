#pragma once

#include "core/figure/pose_set.h"

namespace unhunch::core {

/// How far the moment is from the left side (0) to the right one (1): in between only while the
/// sides are switched.
[[nodiscard]] double turnOf(const FigureMoment &moment);

/// What the main picture shows at that moment.
[[nodiscard]] Shot shotFor(const PoseSet &set, const FigureMoment &moment);

/// What the second picture shows; the set has one.
[[nodiscard]] Shot insetShotFor(const PoseSet &set, FigureSide side);

} // namespace unhunch::core
