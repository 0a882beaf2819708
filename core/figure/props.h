#pragma once

#include "core/figure/camera.h"
#include "core/figure/prop.h"
#include "core/figure/shape.h"
#include "core/figure/skeleton.h"

#include <vector>

namespace unhunch::core {

/// The shapes of a prop that stands still or has been moved to its place.
void drawProp(const Prop &prop, const Camera &camera, std::vector<Shape> &out);

/// An elastic band between two places; `length` at which it hangs no more.
void drawBand(Vec3 from, Vec3 to, const Camera &camera, std::vector<Shape> &out);

} // namespace unhunch::core
