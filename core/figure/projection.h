#pragma once

#include "core/figure/ball.h"
#include "core/figure/camera.h"
#include "core/figure/shape.h"

#include <span>

namespace unhunch::core {

/// What the camera sees of the smooth body round some balls, grown by `margin` pixels.
[[nodiscard]] Polygon projectedHull(std::span<const Ball> balls, const Camera &camera,
                                    double margin);

} // namespace unhunch::core
