#pragma once

#include "core/figure/ball.h"
#include "core/figure/camera.h"
#include "core/figure/pose_set.h"
#include "core/figure/shape.h"
#include "core/figure/skeleton.h"

#include <utility>
#include <vector>

namespace unhunch::core {

/// A piece of the mannequin: the hull of a few balls, smooth from every side.
struct Part {
    std::vector<Ball> balls{};
    Paint paint{};
    bool gap{true};               ///< a line cut out round it ...
    std::vector<Ball> gapBalls{}; ///< ... or only round these
};

/// Parts that are drawn together, the first one furthest behind.
struct PartGroup {
    std::vector<Part> parts{};
    std::vector<Ball> bulk{}; ///< decides which of two groups hides the other
    double depth{};           ///< towards the viewer; decides where the bulks do not meet
};

/// The pieces of a body that can be in front of or behind each other.
struct Body {
    std::vector<PartGroup> groups{};
    /// Pairs of groups in the order of painting, whatever their bulks say: clothes hang over
    /// trousers, a head sits on its neck.
    std::vector<std::pair<std::size_t, std::size_t>> layered{};
};

/// The mannequin as balls. `highlight` 0..1 colours the active limbs.
[[nodiscard]] Body bodyParts(const Skeleton &skeleton, const ActiveLimbs &active, double highlight,
                             const Camera &camera);

} // namespace unhunch::core
