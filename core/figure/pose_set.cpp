#include "core/figure/pose_set.h"

#include <utility>

namespace unhunch::core {

namespace {

Joint mirrored(Joint joint)
{
    switch (joint) {
    case Joint::Pelvis:
    case Joint::Belly:
    case Joint::NeckBase:
    case Joint::Head:
        return joint;
    case Joint::LeftShoulder:
        return Joint::RightShoulder;
    case Joint::LeftElbow:
        return Joint::RightElbow;
    case Joint::LeftWrist:
        return Joint::RightWrist;
    case Joint::LeftHand:
        return Joint::RightHand;
    case Joint::RightShoulder:
        return Joint::LeftShoulder;
    case Joint::RightElbow:
        return Joint::LeftElbow;
    case Joint::RightWrist:
        return Joint::LeftWrist;
    case Joint::RightHand:
        return Joint::LeftHand;
    case Joint::LeftKnee:
        return Joint::RightKnee;
    case Joint::LeftAnkle:
        return Joint::RightAnkle;
    case Joint::LeftToe:
        return Joint::RightToe;
    case Joint::RightKnee:
        return Joint::LeftKnee;
    case Joint::RightAnkle:
        return Joint::LeftAnkle;
    case Joint::RightToe:
        return Joint::LeftToe;
    }
    return joint;
}

Vec3 mirrored(Vec3 v)
{
    return {-v.x, v.y, v.z};
}

Prop mirrored(Prop prop)
{
    prop.at = mirrored(prop.at);
    prop.from = mirrored(prop.from);
    prop.to = mirrored(prop.to);
    return prop;
}

KeyPose mirrored(const KeyPose &key)
{
    KeyPose other{mirrored(key.pose), {}};
    if (key.anchor)
        other.anchor = Anchor{mirrored(key.anchor->joint), mirrored(key.anchor->at)};
    return other;
}

} // namespace

const Framing &framingFor(const PoseSet &set, FigureMotion motion)
{
    return motion == FigureMotion::Rest ? set.restFraming : set.framing;
}

PoseSet forSide(const PoseSet &set, FigureSide side)
{
    PoseSet other = set;
    if (side == FigureSide::Left)
        return other;
    other.view.yaw = -set.view.yaw;
    if (other.inset)
        other.inset->yaw = -set.inset->yaw;
    for (Framing *framing : {&other.framing, &other.restFraming, &other.insetFraming})
        framing->centre = mirrored(framing->centre);
    for (Prop &prop : other.props)
        prop = mirrored(prop);
    std::swap(other.active.leftArm, other.active.rightArm);
    for (GuideSpec &guide : other.guides)
        guide = {mirrored(guide.joint), mirrored(guide.offset)};
    for (auto &[motion, path] : other.paths)
        for (KeyPose &key : path.poses)
            key = mirrored(key);
    return other;
}

} // namespace unhunch::core
