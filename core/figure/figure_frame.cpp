#include "core/figure/figure_frame.h"

#include "core/figure/blend.h"

#include <algorithm>
#include <cstddef>

namespace unhunch::core {

namespace {

constexpr double kSwayDegrees = 0.4;
constexpr double kSwayHertz = 0.25;
constexpr double kBreathHertz = 0.2;

bool isBreathing(FigureMotion motion)
{
    return motion == FigureMotion::BreathIn || motion == FigureMotion::BreathOut;
}

double paced(const MotionPath &path, FigureMotion motion, double progress)
{
    const double t = std::clamp(progress, 0.0, 1.0);
    if (path.even)
        return t;
    return isBreathing(motion) ? easeInOutSine(t) : easeInOutCubic(t);
}

KeyPose between(const KeyPose &a, const KeyPose &b, double t)
{
    KeyPose result{blend(a.pose, b.pose, t), {}};
    if (a.anchor && b.anchor && a.anchor->joint == b.anchor->joint)
        result.anchor = Anchor{a.anchor->joint, mix(a.anchor->at, b.anchor->at, t)};
    return result;
}

KeyPose along(const MotionPath &path, double t)
{
    const std::size_t last = path.poses.size() - 1;
    const double step = t * double(last);
    const std::size_t first = std::min(std::size_t(step), last);
    const std::size_t second = std::min(first + 1, last);
    return between(path.poses[first], path.poses[second], step - double(first));
}

double wave(double hertz, std::chrono::duration<double> alive)
{
    return std::sin(radians(360 * hertz * alive.count()));
}

/// Nobody alive stands quite still.
void enliven(Pose &pose, const FigureMoment &moment)
{
    if (!isBreathing(moment.motion))
        pose.breath = 0.5 + 0.5 * wave(kBreathHertz, moment.alive);
    if (moment.motion == FigureMotion::Hold || moment.motion == FigureMotion::Rest) {
        const double sway = kSwayDegrees * wave(kSwayHertz, moment.alive);
        pose.thorax.bend += sway;
        pose.head.bend -= sway;
    }
}

Skeleton pinned(const KeyPose &key)
{
    Skeleton body = solve(key.pose);
    if (!key.anchor)
        return body;
    Pose moved = key.pose;
    moved.root = moved.root + (key.anchor->at - position(body, key.anchor->joint));
    return solve(moved);
}

GuideDirection guideFor(FigureMotion motion)
{
    switch (motion) {
    case FigureMotion::Work:
    case FigureMotion::BreathIn:
        return GuideDirection::Forth;
    case FigureMotion::Return:
    case FigureMotion::BreathOut:
        return GuideDirection::Back;
    case FigureMotion::Ready:
    case FigureMotion::Hold:
    case FigureMotion::Rest:
    case FigureMotion::Switch:
        return GuideDirection::None;
    }
    return GuideDirection::None;
}

} // namespace

FigureFrame frameFor(const PoseSet &set, const FigureMoment &moment)
{
    const MotionPath &path = set.paths.at(moment.motion);
    KeyPose key = along(path, paced(path, moment.motion, moment.progress));
    enliven(key.pose, moment);
    const double highlight = isAtWork(moment.motion) ? moment.colouring : 1 - moment.colouring;
    return {pinned(key), key.pose.prop, highlight, guideFor(moment.motion)};
}

} // namespace unhunch::core
