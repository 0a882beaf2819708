#pragma once

#include "core/figure/landmark.h"
#include "core/figure/pose.h"
#include "core/figure/prop.h"
#include "core/figure/reach.h"

#include <optional>
#include <vector>

namespace unhunch::core {

/// Moves the whole body so that one landmark is in its place, whatever the angles.
struct Anchor {
    Landmark part{};
    Vec3 at{};                    ///< where it is ...
    std::optional<PropKind> on{}; ///< ... or, instead, the prop it lies on: then only the height

    bool operator==(const Anchor &) const = default;
};

struct KeyPose {
    Pose pose{};
    std::optional<Anchor> anchor{};
    Reaches reaches{};

    bool operator==(const KeyPose &) const = default;
};

/// The same for the other side of the body.
[[nodiscard]] KeyPose mirrored(const KeyPose &key);

/// The pose in its place among the props, which stand where the pose has not yet moved them.
[[nodiscard]] Skeleton stand(const KeyPose &key, const std::vector<Prop> &props);

/// From a (t = 0) to b (t = 1). What both hold in the same way stays held on the way.
[[nodiscard]] KeyPose between(const KeyPose &a, const KeyPose &b, double t,
                              const std::vector<Prop> &props);

} // namespace unhunch::core
