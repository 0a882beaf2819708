#include "core/figure/shot.h"

#include "core/figure/blend.h"
#include "core/figure/motion_path.h"

#include <algorithm>

namespace unhunch::core {

namespace {

constexpr double kTurnBegins = 0.15; ///< of the switch
constexpr double kTurnEnds = 0.80;

double shareOf(FigureSide side)
{
    return side == FigureSide::Right ? 1 : 0;
}

/// The mirrored view, reached by the shorter way round.
double otherYaw(double yaw)
{
    if (yaw > 90)
        return 360 - yaw;
    return yaw < -90 ? -360 - yaw : -yaw;
}

Framing mixed(const Framing &a, const Framing &b, double t)
{
    return {mix(a.bottom, b.bottom, t), mix(a.top, b.top, t), mix(a.width, b.width, t),
            mix(a.centre, b.centre, t)};
}

Shot turned(Shot shot, double turn)
{
    shot.view.yaw = mix(shot.view.yaw, otherYaw(shot.view.yaw), turn);
    shot.framing.centre = mix(shot.framing.centre, mirrored(shot.framing.centre), turn);
    return shot;
}

/// How much of the picture is the one of a rest.
double restingShare(const FigureMoment &moment)
{
    if (moment.motion == FigureMotion::Rest)
        return settling(moment) * (1 - comingBack(moment));
    return 0;
}

} // namespace

double turnOf(const FigureMoment &moment)
{
    const double now = shareOf(moment.side);
    if (moment.motion != FigureMotion::Switch || !moment.before)
        return now;
    const double t = (moment.progress - kTurnBegins) / (kTurnEnds - kTurnBegins);
    return mix(shareOf(moment.before->side), now, easeInOutCubic(std::clamp(t, 0.0, 1.0)));
}

Shot shotFor(const PoseSet &set, const FigureMoment &moment)
{
    const Shot shot{set.view, mixed(set.framing, set.restFraming, restingShare(moment))};
    return set.viewStays ? shot : turned(shot, turnOf(moment));
}

Shot insetShotFor(const PoseSet &set, FigureSide side)
{
    return turned(set.inset->shot, shareOf(side));
}

} // namespace unhunch::core
