#pragma once

#include "core/figure/body.h"

namespace unhunch::core {

[[nodiscard]] PartGroup pelvisParts(const Skeleton &body, double depth);
[[nodiscard]] PartGroup trunkParts(const Skeleton &body, bool breathing, const Camera &camera);
[[nodiscard]] PartGroup neckParts(const Skeleton &body, const Camera &camera);
[[nodiscard]] PartGroup headParts(const Skeleton &body, const Camera &camera);

} // namespace unhunch::core
