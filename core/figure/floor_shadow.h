#pragma once

#include "core/figure/body.h"
#include "core/figure/drawing.h"

namespace unhunch::core {

[[nodiscard]] FloorShadow shadowOf(const FigureFrame &frame, const Body &body,
                                   const Camera &camera);

} // namespace unhunch::core
