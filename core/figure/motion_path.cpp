#include "core/figure/motion_path.h"

#include "core/figure/blend.h"

#include <algorithm>
#include <cstddef>

namespace unhunch::core {

namespace {

constexpr double kSettleSeconds = 1.4;
constexpr double kSettleShare = 0.45; ///< of a short phase
constexpr double kComeBackSeconds = 2.0;

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

KeyPose onSide(KeyPose key, const FigureStance &stance, const PoseSet &set)
{
    key.pose.prop = key.pose.prop + set.travel * stance.segment;
    return stance.side == FigureSide::Right ? mirrored(key) : key;
}

KeyPose along(const std::vector<KeyPose> &poses, double t, const std::vector<Prop> &props)
{
    const std::size_t last = poses.size() - 1;
    const double step = t * double(last);
    const std::size_t first = std::min(std::size_t(step), last);
    const std::size_t second = std::min(first + 1, last);
    return between(poses[first], poses[second], step - double(first), props);
}

std::vector<KeyPose> posesOf(const PoseSet &set, const FigureStance &stance)
{
    std::vector<KeyPose> poses;
    for (const KeyPose &key : set.paths.at(stance.motion).poses)
        poses.push_back(onSide(key, stance, set));
    return poses;
}

/// Where the figure has come to when a phase is over.
KeyPose endOf(const PoseSet &set, FigureStance stance)
{
    if (stance.motion == FigureMotion::Rest)
        stance.motion = FigureMotion::Ready;
    return posesOf(set, stance).back();
}

FigureStance stanceOf(const FigureMoment &moment)
{
    return {moment.motion, moment.side, moment.segment};
}

} // namespace

double settling(const FigureMoment &moment)
{
    const double length = moment.length.count();
    if (!moment.before || length <= 0)
        return 1;
    const double share = std::min(kSettleShare, kSettleSeconds / length);
    return easeInOutCubic(std::clamp(moment.progress / share, 0.0, 1.0));
}

double comingBack(const FigureMoment &moment)
{
    const double length = moment.length.count();
    if (moment.motion != FigureMotion::Rest || length <= 0)
        return 0;
    const double share = std::min(kSettleShare, kComeBackSeconds / length);
    return easeInOutCubic(std::clamp(1 - (1 - moment.progress) / share, 0.0, 1.0));
}

KeyPose keyPoseAt(const PoseSet &set, const FigureMoment &moment, const std::vector<Prop> &props)
{
    const FigureStance stance = stanceOf(moment);
    std::vector<KeyPose> poses = posesOf(set, stance);
    if (moment.motion == FigureMotion::Switch && moment.before)
        poses.insert(poses.begin(), endOf(set, *moment.before));

    const MotionPath &path = set.paths.at(moment.motion);
    const KeyPose now = along(poses, paced(path, moment.motion, moment.progress), props);
    if (const double back = comingBack(moment); back > 0)
        return between(now, endOf(set, stance), back, props);
    if (!moment.before)
        return now;
    const KeyPose past = endOf(set, *moment.before);
    if (past == poses.front())
        return now;
    return between(past, now, settling(moment), props);
}

} // namespace unhunch::core
