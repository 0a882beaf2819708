#include "core/figure/key_pose.h"

#include "core/figure/blend.h"

#include <algorithm>
#include <cmath>

namespace unhunch::core {

namespace {

/// The pose with its root where the anchor wants it.
Pose placed(const KeyPose &key, const std::vector<Prop> &props)
{
    Pose pose = key.pose;
    if (!key.anchor)
        return pose;
    if (!key.anchor->on) {
        const Vec3 now = position(solve(pose, key.reaches), key.anchor->part);
        pose.root = pose.root + (key.anchor->at - now);
        return pose;
    }
    const std::vector<Prop> here = moved(props, key.pose.prop);
    constexpr int kSteps = 12; // halves the gap at the very least: far below a pixel
    constexpr double kClose = 1e-6;
    for (int i = 0; i < kSteps; ++i) {
        const double gap = gapTo(here, *key.anchor->on, solve(pose, key.reaches), key.anchor->part);
        pose.root.y -= gap;
        if (std::abs(gap) < kClose)
            break;
    }
    return pose;
}

bool areAlike(const std::optional<Anchor> &a, const std::optional<Anchor> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->part == b->part && a->on == b->on));
}

/// From a to b round the middle.
Vec3 swung(Vec3 a, Vec3 b, double t)
{
    const Vec3 from = normalized(a);
    const Vec3 to = normalized(b);
    const double angle = std::acos(std::clamp(dot(from, to), -1.0, 1.0));
    const double size = mix(length(a), length(b), t);
    if (angle < 1e-6)
        return from * size;
    return (from * std::sin((1 - t) * angle) + to * std::sin(t * angle)) * (size / std::sin(angle));
}

/// How an arm or a leg would reach for where it is anyway.
Reach reachOf(const ArmJoints &arm, Vec3 palm)
{
    return {Place::Room, palm, arm.elbow - mix(arm.shoulder, palm, 0.5), arm.hand - arm.wrist};
}

Reach reachOf(const LegJoints &leg)
{
    return {Place::Room, leg.ankle, leg.knee - mix(leg.hip, leg.ankle, 0.5), {}};
}

/// Both ends of a blend, each with its body, so that what only one of them holds can be let go of
/// gently.
struct Ends {
    const KeyPose &a;
    const KeyPose &b;
    Skeleton bodyA{};
    Skeleton bodyB{};
};

using Hand = std::optional<Reach> Reaches::*;

template<typename ReachFrom>
std::optional<Reach> blended(const Ends &ends, Hand limb, double t, ReachFrom reachFrom)
{
    std::optional<Reach> a = ends.a.reaches.*limb;
    std::optional<Reach> b = ends.b.reaches.*limb;
    if (!a && !b)
        return std::nullopt;
    const bool sameWay =
        a && b && a->on == b->on && (length(a->along) > 0) == (length(b->along) > 0);
    if (!sameWay) {
        a = reachFrom(ends.bodyA);
        b = reachFrom(ends.bodyB);
    }
    const Vec3 at = a->on == Place::Shoulder ? swung(a->at, b->at, t) : mix(a->at, b->at, t);
    return Reach{a->on, at, mix(normalized(a->bend), normalized(b->bend), t),
                 length(a->along) > 0 ? mix(normalized(a->along), normalized(b->along), t)
                                      : Vec3{}};
}

Reaches blendedReaches(const Ends &ends, double t)
{
    return {
        blended(
            ends, &Reaches::leftHand, t,
            [](const Skeleton &s) { return reachOf(s.leftArm, position(s, Landmark::LeftPalm)); }),
        blended(ends, &Reaches::rightHand, t,
                [](const Skeleton &s) {
                    return reachOf(s.rightArm, position(s, Landmark::RightPalm));
                }),
        blended(ends, &Reaches::leftFoot, t, [](const Skeleton &s) { return reachOf(s.leftLeg); }),
        blended(ends, &Reaches::rightFoot, t,
                [](const Skeleton &s) { return reachOf(s.rightLeg); }),
    };
}

} // namespace

KeyPose mirrored(const KeyPose &key)
{
    KeyPose other{mirrored(key.pose), key.anchor, mirrored(key.reaches)};
    if (other.anchor) {
        other.anchor->part = mirrored(other.anchor->part);
        other.anchor->at = mirrored(other.anchor->at);
    }
    return other;
}

Skeleton stand(const KeyPose &key, const std::vector<Prop> &props)
{
    return solve(placed(key, props), key.reaches);
}

KeyPose between(const KeyPose &a, const KeyPose &b, double t, const std::vector<Prop> &props)
{
    if (t <= 0)
        return a;
    if (t >= 1)
        return b;
    KeyPose result;
    if (areAlike(a.anchor, b.anchor)) {
        result.pose = blend(a.pose, b.pose, t);
        result.anchor = a.anchor;
        if (result.anchor)
            result.anchor->at = mix(a.anchor->at, b.anchor->at, t);
    } else {
        result.pose = blend(placed(a, props), placed(b, props), t);
    }
    const bool reaches = a.reaches != Reaches{} || b.reaches != Reaches{};
    if (reaches)
        result.reaches = blendedReaches({a, b, stand(a, props), stand(b, props)}, t);
    return result;
}

} // namespace unhunch::core
