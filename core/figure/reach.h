#pragma once

#include "core/figure/vec.h"

#include <cstdint>
#include <optional>

namespace unhunch::core {

/// What a reach is measured from.
enum class Place : std::uint8_t {
    Room,
    Pelvis,
    Belly,
    Chest,
    Head,
    Shoulder, ///< of the arm itself, in the axes of the chest: from pose to pose it swings
};

/// Puts the end of a limb somewhere, whatever its angles say: two bones find their way. A foot
/// that is held cannot slide, a hand on the head moves with it.
struct Reach {
    Place on{};
    Vec3 at{};    ///< where the palm or the ankle goes, in the axes of `on`
    Vec3 bend{};  ///< where elbow or knee points, in the same axes; any length
    Vec3 along{}; ///< where the fingers point, in the same axes; zero follows the forearm

    bool operator==(const Reach &) const = default;
};

/// The limbs that reach; the others follow their angles.
struct Reaches {
    std::optional<Reach> leftHand{};
    std::optional<Reach> rightHand{};
    std::optional<Reach> leftFoot{};
    std::optional<Reach> rightFoot{};

    bool operator==(const Reaches &) const = default;
};

/// The same for the other side of the body.
[[nodiscard]] Reaches mirrored(const Reaches &reaches);

struct TwoBones {
    Vec3 middle{};
    Vec3 end{};
};

/// Two bones from `root` towards `target`, their joint on the side of `bend`. A target too far
/// away, or too near, is approached as far as the bones go.
[[nodiscard]] TwoBones reachFor(Vec3 root, double first, double second, Vec3 target, Vec3 bend);

} // namespace unhunch::core
