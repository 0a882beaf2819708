#pragma once

#include "core/figure/vec.h"

namespace unhunch::core {

/// Which way a piece of the spine points, in degrees and in the room, not relative to the piece
/// below: "where does the bone point" needs no chain of sums to write down and blends well.
struct SpinePose {
    double lean{}; ///< 0 upright, 90 forward and level, -90 backward and level
    double bend{}; ///< to the side, positive towards +x

    bool operator==(const SpinePose &) const = default;
};

/// Which way the bones of an arm point, in degrees, seen from the chest: `raise` turns in
/// the plane of the shoulders (0 hanging, 90 sideways, 180 overhead), `forward` leaves that plane
/// to the front. An arm that keeps its `forward` stays in contact with a wall behind it.
struct ArmPose {
    double upperRaise{};
    double upperForward{};
    double foreRaise{};
    double foreForward{};
    double handRaise{};   ///< added to the forearm's
    double handForward{}; ///< added to the forearm's
    double thumb{};       ///< turns the thumb about the hand; 0 to the midline, 90 to the front
    double shrug{};       ///< 1 lifts the shoulder by 1.6 % of the body height
    double protract{};    ///< 1 brings the shoulder 1.6 % forward, -1 back and blades together

    bool operator==(const ArmPose &) const = default;
};

/// Which way the bones of a leg point, in degrees and in the room.
struct LegPose {
    double thigh{};  ///< 0 down, 90 forward and level
    double out{3.0}; ///< the whole leg, sideways
    double shank{};  ///< 0 down, negative behind
    double foot{};   ///< 0 flat, 90 toes up, -90 toes down

    bool operator==(const LegPose &) const = default;
};

/// Everything that can move. Blending two poses blends every number by itself.
struct Pose {
    Vec3 root{0, 0.525, 0}; ///< middle of the hips
    SpinePose pelvis{};
    SpinePose lumbar{};
    SpinePose ribs{};  ///< the lower half of the thorax
    SpinePose chest{}; ///< the upper half, with the shoulders
    SpinePose neck{};
    SpinePose head{};
    double headTurn{};
    ArmPose leftArm{};  ///< on the viewer's left: a front view acts as a mirror
    ArmPose rightArm{}; ///< on the viewer's right
    LegPose leftLeg{};
    LegPose rightLeg{};
    double breath{}; ///< 0..1, the small breathing of any living figure
    double belly{};  ///< 0..1, belly and lower ribs widened
    Vec3 prop{};     ///< how far the moving prop is from its place

    bool operator==(const Pose &) const = default;
};

/// Standing at ease, arms hanging.
[[nodiscard]] Pose relaxedPose();

/// The same pose for the other side of the body.
[[nodiscard]] Pose mirrored(const Pose &pose);

} // namespace unhunch::core
