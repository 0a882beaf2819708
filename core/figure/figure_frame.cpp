#include "core/figure/figure_frame.h"

#include "core/figure/blend.h"
#include "core/figure/motion_path.h"
#include "core/figure/shot.h"

#include <algorithm>
#include <utility>

namespace unhunch::core {

namespace {

constexpr double kSwayDegrees = 0.4;
constexpr double kSwayHertz = 0.25;
constexpr double kBreathHertz = 0.2;

bool isBreathing(FigureMotion motion)
{
    return motion == FigureMotion::BreathIn || motion == FigureMotion::BreathOut;
}

double wave(double hertz, FigureMoment::Seconds alive)
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
        pose.chest.bend += sway;
        pose.head.bend -= sway;
    }
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
    case FigureMotion::Middle:
    case FigureMotion::Move:
    case FigureMotion::Rest:
    case FigureMotion::Switch:
        return GuideDirection::None;
    }
    return GuideDirection::None;
}

/// The things of the room, on their way from the left side (0) to the right one (1).
std::vector<Prop> propsAt(const PoseSet &set, double turn)
{
    std::vector<Prop> props = set.props;
    for (Prop &prop : props) {
        const Prop other = mirrored(prop);
        prop.at = mix(prop.at, other.at, turn);
        if (turn > 0.5) {
            prop.from = other.from;
            prop.to = other.to;
        }
    }
    return props;
}

ActiveLimbs activeOn(ActiveLimbs active, FigureSide side)
{
    if (side == FigureSide::Right)
        std::swap(active.leftArm, active.rightArm);
    return active;
}

} // namespace

FigureFrame frameFor(const PoseSet &set, const FigureMoment &moment)
{
    const std::vector<Prop> props = propsAt(set, turnOf(moment));
    KeyPose key = keyPoseAt(set, moment, props);
    enliven(key.pose, moment);
    FigureFrame frame;
    frame.skeleton = stand(key, props);
    frame.props = moved(props, key.pose.prop);
    frame.side = moment.side;
    frame.active = activeOn(set.active, moment.side);
    frame.highlight = isAtWork(moment.motion) ? moment.colouring : 1 - moment.colouring;
    frame.guide = guideFor(moment.motion);
    frame.shot = shotFor(set, moment);
    return frame;
}

std::optional<Mistake> mistakeFor(const PoseSet &set, FigureSide side)
{
    if (!set.mistake)
        return std::nullopt;
    const bool right = side == FigureSide::Right;
    const KeyPose key = right ? mirrored(*set.mistake) : *set.mistake;
    const std::vector<Prop> props = propsAt(set, right ? 1 : 0);
    return Mistake{stand(key, props), moved(props, key.pose.prop)};
}

} // namespace unhunch::core
