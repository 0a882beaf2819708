#pragma once

#include "core/figure/shape.h"

#include <span>

namespace unhunch::core {

/// A circle in the picture, in pixels.
struct Disc {
    Vec2 centre{};
    double radius{};
};

/// The smallest convex polygon round the discs, each grown by `margin` pixels; clockwise on the
/// screen. Circles get as many corners as the eye needs: 12, 18, 26 or 44.
[[nodiscard]] Polygon hullOf(std::span<const Disc> discs, double margin);

} // namespace unhunch::core
