#pragma once

#include "core/figure/ball.h"
#include "core/figure/camera.h"
#include "core/figure/shape.h"

#include <utility>
#include <vector>

namespace unhunch::core {

/// Shapes that are painted together.
struct Layer {
    std::vector<Shape> shapes{};
    std::vector<Ball> bulk{}; ///< roughly where it is in the room
    double depth{};           ///< towards the viewer; decides where no bulks meet
};

/// The layers from the farthest to the nearest: where two of them meet in the picture, the one
/// with the nearer bulk hides the other. `fixed` pairs keep their order whatever the bulks say.
[[nodiscard]] std::vector<std::size_t>
paintOrder(const std::vector<Layer> &layers,
           const std::vector<std::pair<std::size_t, std::size_t>> &fixed, const Camera &camera);

} // namespace unhunch::core
