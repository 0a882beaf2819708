#pragma once

#include "core/figure/camera.h"
#include "core/figure/prop.h"
#include "core/figure/shape.h"

#include <vector>

namespace unhunch::core {

void drawWall(const Prop &wall, const Camera &camera, std::vector<Shape> &out);
void drawFloor(const Prop &floor, const Camera &camera, std::vector<Shape> &out);

inline constexpr double kRoomHeight = 2.4; ///< body heights

} // namespace unhunch::core
