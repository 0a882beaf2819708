#pragma once

#include "core/figure/frame.h"
#include "core/figure/pose.h"

#include <cstdint>

namespace unhunch::core {

struct ArmJoints {
    Vec3 shoulder{};
    Vec3 elbow{};
    Vec3 wrist{};
    Vec3 hand{};
    Vec3 thumb{};
    double nearer{}; ///< as in ArmPose
};

struct LegJoints {
    Vec3 hip{};
    Vec3 knee{};
    Vec3 ankle{};
    Vec3 heel{};
    Vec3 toe{};
};

/// Where every joint of a pose is. Each frame's origin is the lower end of its piece of the spine.
struct Skeleton {
    Frame pelvis{};
    Frame lumbar{};
    Frame thorax{};
    Frame neck{};
    Frame head{};
    ArmJoints leftArm{};
    ArmJoints rightArm{};
    LegJoints leftLeg{};
    LegJoints rightLeg{};
    double breath{};
    double belly{};
};

/// The places that data can name: to pin one to the world, to follow it, to tie a band to it.
enum class Joint : std::uint8_t {
    Pelvis,
    Belly,
    NeckBase,
    Head,
    LeftShoulder,
    LeftElbow,
    LeftWrist,
    LeftHand,
    RightShoulder,
    RightElbow,
    RightWrist,
    RightHand,
    LeftKnee,
    LeftAnkle,
    LeftToe,
    RightKnee,
    RightAnkle,
    RightToe,
};

/// Forward kinematics: from angles to places. Bones keep their length in every pose.
[[nodiscard]] Skeleton solve(const Pose &pose);

[[nodiscard]] Vec3 position(const Skeleton &skeleton, Joint joint);

} // namespace unhunch::core
