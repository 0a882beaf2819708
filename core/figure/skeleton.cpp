#include "core/figure/skeleton.h"

#include "core/figure/proportions.h"

namespace unhunch::core {

namespace {

using namespace proportions;

constexpr double kLeft = -1;
constexpr double kRight = 1;

/// The direction of an arm bone in the axes of the chest.
Vec3 armDirection(double side, double raise, double forward)
{
    const double r = radians(raise);
    const double f = radians(forward);
    return {side * std::sin(r) * std::cos(f), -std::cos(r) * std::cos(f), std::sin(f)};
}

/// Across the hand, to the midline (0) or to the front (90).
Vec3 thumbDirection(Vec3 hand, double side, double turn)
{
    const double t = radians(turn);
    const Vec3 wanted{-side * std::cos(t), 0, std::sin(t)};
    return normalized(wanted - hand * dot(wanted, hand));
}

Vec3 shoulderOf(const Frame &chest, const ArmPose &pose, double side)
{
    // Lifting the arm or squeezing the blades together brings the joint towards the midline.
    const double across = kShoulderAcross - 0.008 * std::abs(pose.protract)
                          - 0.006 * (pose.shrug > 0 ? pose.shrug : 0);
    return chest.at({side * across, kShoulderHeight + kShoulderStep * pose.shrug,
                     kShoulderStep * pose.protract});
}

/// `limb` is where the limb itself begins.
Frame frameOf(const Skeleton &body, Place place, Vec3 limb)
{
    switch (place) {
    case Place::Room:
        return {};
    case Place::Pelvis:
        return body.pelvis;
    case Place::Belly:
        return body.lumbar;
    case Place::Chest:
        return body.chest;
    case Place::Head:
        return body.head;
    case Place::Shoulder:
        return {limb, body.chest.right, body.chest.up, body.chest.front};
    }
    return {};
}

/// The bones of an arm by their angles; gives back where the fingers point.
Vec3 hangArm(ArmJoints &arm, const Frame &chest, const ArmPose &pose, double side)
{
    const Vec3 upper = armDirection(side, pose.upperRaise, pose.upperForward);
    const Vec3 fore = armDirection(side, pose.foreRaise, pose.foreForward);
    arm.elbow = arm.shoulder + chest.direction(upper * kUpperArm);
    arm.wrist = arm.elbow + chest.direction(fore * kForearm);
    return chest.direction(
        armDirection(side, pose.foreRaise + pose.handRaise, pose.foreForward + pose.handForward));
}

/// The same by where its palm is.
Vec3 stretchArm(ArmJoints &arm, const Frame &on, const Reach &reach)
{
    const Vec3 palm = on.at(reach.at);
    const Vec3 bend = on.direction(reach.bend);
    if (length(reach.along) > 0) {
        const Vec3 fingers = normalized(on.direction(reach.along));
        const TwoBones bones =
            reachFor(arm.shoulder, kUpperArm, kForearm, palm - fingers * kPalm, bend);
        arm.elbow = bones.middle;
        arm.wrist = bones.end;
        return fingers;
    }
    const TwoBones bones = reachFor(arm.shoulder, kUpperArm, kForearm + kPalm, palm, bend);
    const Vec3 fingers = normalized(bones.end - bones.middle);
    arm.elbow = bones.middle;
    arm.wrist = bones.middle + fingers * kForearm;
    return fingers;
}

ArmJoints solveArm(const Skeleton &body, const ArmPose &pose, const std::optional<Reach> &reach,
                   double side)
{
    const Frame &chest = body.chest;
    ArmJoints arm;
    arm.shoulder = shoulderOf(chest, pose, side);
    const Vec3 fingers = reach ? stretchArm(arm, frameOf(body, reach->on, arm.shoulder), *reach)
                               : hangArm(arm, chest, pose, side);
    const Vec3 local{dot(fingers, chest.right), dot(fingers, chest.up), dot(fingers, chest.front)};
    const Vec3 thumb = normalized(local + thumbDirection(local, side, pose.thumb) * 0.75);
    arm.hand = arm.wrist + fingers * kHand;
    arm.thumb = arm.wrist + chest.direction(thumb * kThumb);
    return arm;
}

Vec3 legDirection(double side, double swing, double out)
{
    const double s = radians(swing);
    const double o = radians(out);
    return {side * std::sin(o), -std::cos(s) * std::cos(o), std::sin(s) * std::cos(o)};
}

LegJoints solveLeg(const Skeleton &body, const LegPose &pose, const std::optional<Reach> &reach,
                   double side)
{
    const double f = radians(pose.foot);
    const Vec3 front{0, std::sin(f), std::cos(f)};
    const Vec3 up{0, std::cos(f), -std::sin(f)};

    LegJoints leg;
    leg.hip = body.pelvis.at({side * kHipAcross, 0, 0});
    if (reach) {
        const Frame on = frameOf(body, reach->on, leg.hip);
        const TwoBones bones =
            reachFor(leg.hip, kThigh, kShank, on.at(reach->at), on.direction(reach->bend));
        leg.knee = bones.middle;
        leg.ankle = bones.end;
    } else {
        leg.knee = leg.hip + legDirection(side, pose.thigh, pose.out) * kThigh;
        leg.ankle = leg.knee + legDirection(side, pose.shank, pose.out * 0.7) * kShank;
    }
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

Skeleton solve(const Pose &pose, const Reaches &reaches)
{
    Skeleton body;
    body.pelvis = spineFrame(pose.pelvis, 0, pose.root);
    body.lumbar = spineFrame(pose.lumbar, 0, pose.root);
    body.ribs = spineFrame(pose.ribs, 0, body.lumbar.at({0, kLumbar, 0}));
    body.chest = spineFrame(pose.chest, 0, body.ribs.at({0, kRibs, 0}));
    body.neck = spineFrame(pose.neck, 0, body.chest.at({0, kChest, 0}));
    body.head = spineFrame(pose.head, pose.headTurn, body.neck.at({0, kNeck, 0}));
    body.breath = pose.breath;
    body.belly = pose.belly;
    body.leftArm = solveArm(body, pose.leftArm, reaches.leftHand, kLeft);
    body.rightArm = solveArm(body, pose.rightArm, reaches.rightHand, kRight);
    body.leftLeg = solveLeg(body, pose.leftLeg, reaches.leftFoot, kLeft);
    body.rightLeg = solveLeg(body, pose.rightLeg, reaches.rightFoot, kRight);
    return body;
}

} // namespace unhunch::core
