#pragma once

#include "core/figure/frame.h"
#include "core/figure/pose.h"
#include "core/figure/reach.h"

namespace unhunch::core {

struct ArmJoints {
    Vec3 shoulder{};
    Vec3 elbow{};
    Vec3 wrist{};
    Vec3 hand{}; ///< the tips of the fingers
    Vec3 thumb{};
};

struct LegJoints {
    Vec3 hip{};
    Vec3 knee{};
    Vec3 ankle{};
    Vec3 heel{};
    Vec3 toe{}; ///< the ball of the foot
};

/// Where every joint of a pose is. Each frame's origin is the lower end of its piece of the spine.
struct Skeleton {
    Frame pelvis{};
    Frame lumbar{};
    Frame ribs{};
    Frame chest{};
    Frame neck{};
    Frame head{};
    ArmJoints leftArm{};
    ArmJoints rightArm{};
    LegJoints leftLeg{};
    LegJoints rightLeg{};
    double breath{};
    double belly{};
};

/// From angles to places: limbs that reach find their own angles. Bones keep their length in every
/// pose.
[[nodiscard]] Skeleton solve(const Pose &pose, const Reaches &reaches);

} // namespace unhunch::core
