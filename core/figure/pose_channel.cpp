#include "core/figure/pose_channel.h"

#include <array>

namespace unhunch::core {

namespace {

template<auto Number> double &of(Pose &pose)
{
    return pose.*Number;
}

template<auto Part, auto Number> double &of(Pose &pose)
{
    return pose.*Part.*Number;
}

constexpr std::array kChannels{
    PoseChannel{"root.x", of<&Pose::root, &Vec3::x>},
    PoseChannel{"root.y", of<&Pose::root, &Vec3::y>},
    PoseChannel{"root.z", of<&Pose::root, &Vec3::z>},
    PoseChannel{"pelvis.lean", of<&Pose::pelvis, &SpinePose::lean>},
    PoseChannel{"pelvis.bend", of<&Pose::pelvis, &SpinePose::bend>},
    PoseChannel{"lumbar.lean", of<&Pose::lumbar, &SpinePose::lean>},
    PoseChannel{"lumbar.bend", of<&Pose::lumbar, &SpinePose::bend>},
    PoseChannel{"ribs.lean", of<&Pose::ribs, &SpinePose::lean>},
    PoseChannel{"ribs.bend", of<&Pose::ribs, &SpinePose::bend>},
    PoseChannel{"chest.lean", of<&Pose::chest, &SpinePose::lean>},
    PoseChannel{"chest.bend", of<&Pose::chest, &SpinePose::bend>},
    PoseChannel{"neck.lean", of<&Pose::neck, &SpinePose::lean>},
    PoseChannel{"neck.bend", of<&Pose::neck, &SpinePose::bend>},
    PoseChannel{"head.lean", of<&Pose::head, &SpinePose::lean>},
    PoseChannel{"head.bend", of<&Pose::head, &SpinePose::bend>},
    PoseChannel{"head.turn", of<&Pose::headTurn>},
    PoseChannel{"left-arm.upper-raise", of<&Pose::leftArm, &ArmPose::upperRaise>},
    PoseChannel{"left-arm.upper-forward", of<&Pose::leftArm, &ArmPose::upperForward>},
    PoseChannel{"left-arm.fore-raise", of<&Pose::leftArm, &ArmPose::foreRaise>},
    PoseChannel{"left-arm.fore-forward", of<&Pose::leftArm, &ArmPose::foreForward>},
    PoseChannel{"left-arm.hand-raise", of<&Pose::leftArm, &ArmPose::handRaise>},
    PoseChannel{"left-arm.hand-forward", of<&Pose::leftArm, &ArmPose::handForward>},
    PoseChannel{"left-arm.thumb", of<&Pose::leftArm, &ArmPose::thumb>},
    PoseChannel{"left-arm.shrug", of<&Pose::leftArm, &ArmPose::shrug>},
    PoseChannel{"left-arm.protract", of<&Pose::leftArm, &ArmPose::protract>},
    PoseChannel{"right-arm.upper-raise", of<&Pose::rightArm, &ArmPose::upperRaise>},
    PoseChannel{"right-arm.upper-forward", of<&Pose::rightArm, &ArmPose::upperForward>},
    PoseChannel{"right-arm.fore-raise", of<&Pose::rightArm, &ArmPose::foreRaise>},
    PoseChannel{"right-arm.fore-forward", of<&Pose::rightArm, &ArmPose::foreForward>},
    PoseChannel{"right-arm.hand-raise", of<&Pose::rightArm, &ArmPose::handRaise>},
    PoseChannel{"right-arm.hand-forward", of<&Pose::rightArm, &ArmPose::handForward>},
    PoseChannel{"right-arm.thumb", of<&Pose::rightArm, &ArmPose::thumb>},
    PoseChannel{"right-arm.shrug", of<&Pose::rightArm, &ArmPose::shrug>},
    PoseChannel{"right-arm.protract", of<&Pose::rightArm, &ArmPose::protract>},
    PoseChannel{"left-leg.thigh", of<&Pose::leftLeg, &LegPose::thigh>},
    PoseChannel{"left-leg.out", of<&Pose::leftLeg, &LegPose::out>},
    PoseChannel{"left-leg.shank", of<&Pose::leftLeg, &LegPose::shank>},
    PoseChannel{"left-leg.foot", of<&Pose::leftLeg, &LegPose::foot>},
    PoseChannel{"right-leg.thigh", of<&Pose::rightLeg, &LegPose::thigh>},
    PoseChannel{"right-leg.out", of<&Pose::rightLeg, &LegPose::out>},
    PoseChannel{"right-leg.shank", of<&Pose::rightLeg, &LegPose::shank>},
    PoseChannel{"right-leg.foot", of<&Pose::rightLeg, &LegPose::foot>},
    PoseChannel{"breath", of<&Pose::breath>},
    PoseChannel{"belly", of<&Pose::belly>},
    PoseChannel{"prop.x", of<&Pose::prop, &Vec3::x>},
    PoseChannel{"prop.y", of<&Pose::prop, &Vec3::y>},
    PoseChannel{"prop.z", of<&Pose::prop, &Vec3::z>},
};

static_assert(kChannels.size() * sizeof(double) == sizeof(Pose), "every number has a channel");

} // namespace

std::span<const PoseChannel> poseChannels()
{
    return kChannels;
}

} // namespace unhunch::core
