#pragma once

#include "core/figure/body.h"

namespace unhunch::core {

/// Hair, face, ears and a nose, in the order that the side shown asks for.
[[nodiscard]] PartGroup headParts(const Skeleton &body, const Camera &camera);

} // namespace unhunch::core
