#include "core/figure/pose.h"

#include <utility>

namespace unhunch::core {

Pose relaxedPose()
{
    constexpr ArmPose kArm{.upperRaise = 11,
                           .upperForward = -3,
                           .foreRaise = 15,
                           .foreForward = 9,
                           .handForward = 4,
                           .thumb = 60,
                           .shrug = -0.3};
    Pose pose;
    pose.neck.lean = 7;
    pose.leftArm = kArm;
    pose.rightArm = kArm;
    pose.leftLeg = {.thigh = 2, .shank = -1};
    pose.rightLeg = pose.leftLeg;
    return pose;
}

Pose mirrored(const Pose &pose)
{
    Pose other = pose;
    other.root.x = -pose.root.x;
    other.prop.x = -pose.prop.x;
    for (SpinePose *part :
         {&other.pelvis, &other.lumbar, &other.ribs, &other.chest, &other.neck, &other.head})
        part->bend = -part->bend;
    other.headTurn = -pose.headTurn;
    std::swap(other.leftArm, other.rightArm);
    std::swap(other.leftLeg, other.rightLeg);
    return other;
}

} // namespace unhunch::core
