#include "core/figure/landmark.h"

#include "core/figure/proportions.h"
#include "core/figure/trunk.h"

#include <array>

namespace unhunch::core {

namespace {

using namespace proportions;

template<auto Limb, auto Place> Vec3 of(const Skeleton &body)
{
    return body.*Limb.*Place;
}

template<auto Limb> Vec3 palmOf(const Skeleton &body)
{
    const ArmJoints &arm = body.*Limb;
    return mix(arm.wrist, arm.hand, kPalm / kHand);
}

template<int Side> Vec3 trapOf(const Skeleton &body)
{
    return body.chest.at({0.052 * Side, 0.045, -0.046});
}

constexpr std::array kLandmarks{
    LandmarkInfo{"pelvis", [](const Skeleton &b) { return b.pelvis.origin; }, 0.060},
    LandmarkInfo{"seat",
                 [](const Skeleton &b) {
                     return b.pelvis.at({0, -0.010, -0.006});
                 },
                 0.0605},
    LandmarkInfo{"belly",
                 [](const Skeleton &b) {
                     return b.lumbar.at({0, 0.09, 0.062 + 0.062 * b.belly});
                 },
                 0},
    LandmarkInfo{"back",
                 [](const Skeleton &b) {
                     return b.chest.at({0, 0.01, -0.06});
                 },
                 0},
    LandmarkInfo{"neck-base", [](const Skeleton &b) { return b.neck.origin; }, 0.028},
    LandmarkInfo{"head",
                 [](const Skeleton &b) {
                     return b.head.at({0, 0.055, 0});
                 },
                 0.055},
    LandmarkInfo{"forehead",
                 [](const Skeleton &b) {
                     return b.head.at({0, 0.062, 0.057});
                 },
                 0},
    LandmarkInfo{"back-of-head",
                 [](const Skeleton &b) {
                     return b.head.at({0, 0.052, -0.068});
                 },
                 0},
    LandmarkInfo{"left-shoulder", of<&Skeleton::leftArm, &ArmJoints::shoulder>, kShoulderThick},
    LandmarkInfo{"right-shoulder", of<&Skeleton::rightArm, &ArmJoints::shoulder>, kShoulderThick},
    LandmarkInfo{"left-trap", trapOf<-1>, 0},
    LandmarkInfo{"right-trap", trapOf<1>, 0},
    LandmarkInfo{"left-elbow", of<&Skeleton::leftArm, &ArmJoints::elbow>, kElbowThick},
    LandmarkInfo{"right-elbow", of<&Skeleton::rightArm, &ArmJoints::elbow>, kElbowThick},
    LandmarkInfo{"left-wrist", of<&Skeleton::leftArm, &ArmJoints::wrist>, kWristThick},
    LandmarkInfo{"right-wrist", of<&Skeleton::rightArm, &ArmJoints::wrist>, kWristThick},
    LandmarkInfo{"left-palm", palmOf<&Skeleton::leftArm>, kPalmThick},
    LandmarkInfo{"right-palm", palmOf<&Skeleton::rightArm>, kPalmThick},
    LandmarkInfo{"left-hand", of<&Skeleton::leftArm, &ArmJoints::hand>, kFingerThick},
    LandmarkInfo{"right-hand", of<&Skeleton::rightArm, &ArmJoints::hand>, kFingerThick},
    LandmarkInfo{"left-knee", of<&Skeleton::leftLeg, &LegJoints::knee>, kKneeThick},
    LandmarkInfo{"right-knee", of<&Skeleton::rightLeg, &LegJoints::knee>, kKneeThick},
    LandmarkInfo{"left-ankle", of<&Skeleton::leftLeg, &LegJoints::ankle>, kAnkleThick},
    LandmarkInfo{"right-ankle", of<&Skeleton::rightLeg, &LegJoints::ankle>, kAnkleThick},
    LandmarkInfo{"left-heel", of<&Skeleton::leftLeg, &LegJoints::heel>, kHeelThick},
    LandmarkInfo{"right-heel", of<&Skeleton::rightLeg, &LegJoints::heel>, kHeelThick},
    LandmarkInfo{"left-toe", of<&Skeleton::leftLeg, &LegJoints::toe>, kToeThick},
    LandmarkInfo{"right-toe", of<&Skeleton::rightLeg, &LegJoints::toe>, kToeThick},
};

static_assert(kLandmarks.size() == std::size_t(Landmark::RightToe) + 1);
static_assert(kLandmarks[std::size_t(Landmark::RightToe)].name == "right-toe");

} // namespace

std::span<const LandmarkInfo> landmarks()
{
    return kLandmarks;
}

Vec3 position(const Skeleton &body, Landmark landmark)
{
    return kLandmarks.at(std::size_t(landmark)).at(body);
}

Landmark mirrored(Landmark landmark)
{
    if (landmark < Landmark::LeftShoulder)
        return landmark;
    constexpr int kFirst = int(Landmark::LeftShoulder);
    return Landmark(kFirst + ((int(landmark) - kFirst) ^ 1));
}

std::vector<Ball> fleshAt(const Skeleton &body, Landmark landmark)
{
    if (landmark == Landmark::Back)
        return backBalls(body);
    if (landmark == Landmark::LeftTrap || landmark == Landmark::RightTrap)
        return trapBalls(body, landmark == Landmark::LeftTrap ? -1 : 1);
    const LandmarkInfo &info = kLandmarks.at(std::size_t(landmark));
    return {{info.at(body), info.flesh}};
}

} // namespace unhunch::core
