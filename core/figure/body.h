#pragma once

#include "core/figure/camera.h"
#include "core/figure/pose_set.h"
#include "core/figure/shape.h"
#include "core/figure/skeleton.h"

#include <vector>

namespace unhunch::core {

struct Ball {
    Vec3 centre{};
    double radius{};
};

/// A piece of the mannequin: the hull of a few balls, smooth from every side.
struct Part {
    std::vector<Ball> balls{};
    Paint paint{};
    bool gap{true};               ///< a line cut out round it ...
    std::vector<Ball> gapBalls{}; ///< ... or only round these
};

/// Parts that are drawn together, the first one furthest behind.
struct PartGroup {
    double depth{}; ///< towards the viewer; groups are drawn in this order
    std::vector<Part> parts{};
};

/// The mannequin as balls, furthest group first. `highlight` 0..1 colours the active limbs.
[[nodiscard]] std::vector<PartGroup> bodyParts(const Skeleton &body, const ActiveLimbs &active,
                                               double highlight, const Camera &camera);

} // namespace unhunch::core
