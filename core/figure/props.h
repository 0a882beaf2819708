#pragma once

#include "core/figure/camera.h"
#include "core/figure/paint_order.h"
#include "core/figure/prop.h"
#include "core/figure/shape.h"
#include "core/figure/skeleton.h"

#include <vector>

namespace unhunch::core {

/// How a prop gets into the picture.
enum class PropDepth : std::uint8_t {
    Room,   ///< wall, floor and what lies on it: all else is before it
    Behind, ///< before the room, behind every part of the body
    Among,  ///< may be before or behind a limb
};

[[nodiscard]] PropDepth depthOf(PropKind kind);

/// The shapes of a prop of the room, or behind the body.
void drawProp(const Prop &prop, const Camera &camera, std::vector<Shape> &out);

/// Adds a prop that may be before or behind a limb. A band is tied to the body.
void addPropLayers(const Prop &prop, const Skeleton &body, const Camera &camera,
                   std::vector<Layer> &out);

} // namespace unhunch::core
