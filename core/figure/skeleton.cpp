#include "core/figure/skeleton.h"

#include "core/figure/proportions.h"

namespace unhunch::core {

namespace {

using namespace proportions;

constexpr double kLeft = -1;
constexpr double kRight = 1;

/// The direction of an arm bone in the axes of the upper trunk.
Vec3 armDirection(double side, double raise, double forward)
{
    const double r = radians(raise);
    const double f = radians(forward);
    return {side * std::sin(r) * std::cos(f), -std::cos(r) * std::cos(f), std::sin(f)};
}

Vec3 normalized(Vec3 v)
{
    const double size = length(v);
    return size > 1e-9 ? v * (1 / size) : Vec3{0, 0, 1};
}

/// Across the hand, to the midline (0) or to the front (90).
Vec3 thumbDirection(Vec3 hand, double side, double turn)
{
    const double t = radians(turn);
    const Vec3 wanted{-side * std::cos(t), 0, std::sin(t)};
    return normalized(wanted - hand * dot(wanted, hand));
}

ArmJoints solveArm(const Frame &thorax, const ArmPose &pose, double side)
{
    const Vec3 upper = armDirection(side, pose.upperRaise, pose.upperForward);
    const Vec3 fore = armDirection(side, pose.foreRaise, pose.foreForward);
    const Vec3 hand =
        armDirection(side, pose.foreRaise + pose.handRaise, pose.foreForward + pose.handForward);
    const Vec3 thumb = normalized(hand + thumbDirection(hand, side, pose.thumb) * 0.75);

    // Lifting the arm or squeezing the blades together brings the joint towards the midline.
    const double across = kShoulderAcross - 0.008 * std::abs(pose.protract)
                          - 0.006 * (pose.shrug > 0 ? pose.shrug : 0);
    ArmJoints arm;
    arm.shoulder = thorax.at({side * across, kShoulderHeight + kShoulderStep * pose.shrug,
                              kShoulderStep * pose.protract});
    arm.elbow = arm.shoulder + thorax.direction(upper * kUpperArm);
    arm.wrist = arm.elbow + thorax.direction(fore * kForearm);
    arm.hand = arm.wrist + thorax.direction(hand * kHand);
    arm.thumb = arm.wrist + thorax.direction(thumb * kThumb);
    arm.nearer = pose.nearer;
    return arm;
}

Vec3 legDirection(double side, double swing, double out)
{
    const double s = radians(swing);
    const double o = radians(out);
    return {side * std::sin(o), -std::cos(s) * std::cos(o), std::sin(s) * std::cos(o)};
}

LegJoints solveLeg(const Frame &pelvis, const LegPose &pose, double side)
{
    const double f = radians(pose.foot);
    const Vec3 front{0, std::sin(f), std::cos(f)};
    const Vec3 up{0, std::cos(f), -std::sin(f)};

    LegJoints leg;
    leg.hip = pelvis.at({side * kHipAcross, 0, 0});
    leg.knee = leg.hip + legDirection(side, pose.thigh, pose.out) * kThigh;
    leg.ankle = leg.knee + legDirection(side, pose.shank, pose.out * 0.7) * kShank;
    leg.heel = leg.ankle - up * (kAnkleHeight * 0.52) - front * kHeelBack;
    leg.toe = leg.ankle - up * (kAnkleHeight * 0.68) + front * kToeFront + Vec3{side * 0.016, 0, 0};
    return leg;
}

Frame spineFrame(const SpinePose &pose, double turn, Vec3 origin)
{
    Frame frame = leanedFrame(pose.lean, pose.bend, turn);
    frame.origin = origin;
    return frame;
}

} // namespace

Skeleton solve(const Pose &pose)
{
    Skeleton body;
    body.pelvis = spineFrame(pose.pelvis, 0, pose.root);
    body.lumbar = spineFrame(pose.lumbar, 0, pose.root);
    body.thorax = spineFrame(pose.thorax, 0, body.lumbar.at({0, kLumbar, 0}));
    body.neck = spineFrame(pose.neck, 0, body.thorax.at({0, kThorax, 0}));
    body.head = spineFrame(pose.head, pose.headTurn, body.neck.at({0, kNeck, 0}));
    body.leftArm = solveArm(body.thorax, pose.leftArm, kLeft);
    body.rightArm = solveArm(body.thorax, pose.rightArm, kRight);
    body.leftLeg = solveLeg(body.pelvis, pose.leftLeg, kLeft);
    body.rightLeg = solveLeg(body.pelvis, pose.rightLeg, kRight);
    body.breath = pose.breath;
    body.belly = pose.belly;
    return body;
}

Vec3 position(const Skeleton &skeleton, Joint joint)
{
    switch (joint) {
    case Joint::Pelvis:
        return skeleton.pelvis.origin;
    case Joint::Belly:
        return skeleton.lumbar.at({0, 0.09, 0.062 + 0.062 * skeleton.belly});
    case Joint::NeckBase:
        return skeleton.neck.origin;
    case Joint::Head:
        return skeleton.head.at({0, 0.055, 0});
    case Joint::LeftShoulder:
        return skeleton.leftArm.shoulder;
    case Joint::LeftElbow:
        return skeleton.leftArm.elbow;
    case Joint::LeftWrist:
        return skeleton.leftArm.wrist;
    case Joint::LeftHand:
        return skeleton.leftArm.hand;
    case Joint::RightShoulder:
        return skeleton.rightArm.shoulder;
    case Joint::RightElbow:
        return skeleton.rightArm.elbow;
    case Joint::RightWrist:
        return skeleton.rightArm.wrist;
    case Joint::RightHand:
        return skeleton.rightArm.hand;
    case Joint::LeftKnee:
        return skeleton.leftLeg.knee;
    case Joint::LeftAnkle:
        return skeleton.leftLeg.ankle;
    case Joint::LeftToe:
        return skeleton.leftLeg.toe;
    case Joint::RightKnee:
        return skeleton.rightLeg.knee;
    case Joint::RightAnkle:
        return skeleton.rightLeg.ankle;
    case Joint::RightToe:
        return skeleton.rightLeg.toe;
    }
    return skeleton.pelvis.origin;
}

} // namespace unhunch::core
