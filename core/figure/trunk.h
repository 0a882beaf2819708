#pragma once

#include "core/figure/body.h"

namespace unhunch::core {

[[nodiscard]] PartGroup pelvisParts(const Skeleton &body, const Camera &camera);
[[nodiscard]] PartGroup trunkParts(const Skeleton &body, const Camera &camera);
[[nodiscard]] PartGroup neckParts(const Skeleton &body, const Camera &camera);

/// The upper trunk as seen from the side, from the lower ribs to the neck: what a roller touches.
[[nodiscard]] std::vector<Ball> backBalls(const Skeleton &body);
/// The muscle of one side (-1 left, 1 right) from the shoulder blade up to the neck.
[[nodiscard]] std::vector<Ball> trapBalls(const Skeleton &body, double side);

/// A dotted ring on the belly that grows with the breath, like the pacer beside the stage.
[[nodiscard]] std::vector<Ball> breathRing(const Skeleton &body);

} // namespace unhunch::core
