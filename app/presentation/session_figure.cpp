#include "app/presentation/session_figure.h"

#include <algorithm>
#include <chrono>

namespace unhunch {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

using core::FigureMotion;
using core::Glance;
using core::PhaseKind;

/// Once there and back in free movement, such as rolling.
constexpr milliseconds kFreeCycle = 8s;
/// Working limbs take their colour, and lose it, that fast.
constexpr std::chrono::duration<double, std::milli> kColouring = 180ms;

FigureMotion motionOf(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Work:
    case PhaseKind::Timed:
        return FigureMotion::Work;
    case PhaseKind::RepHold:
    case PhaseKind::Hold:
        return FigureMotion::Hold;
    case PhaseKind::Return:
        return FigureMotion::Return;
    case PhaseKind::BreathIn:
        return FigureMotion::BreathIn;
    case PhaseKind::BreathOut:
        return FigureMotion::BreathOut;
    case PhaseKind::Rest:
        return FigureMotion::Rest;
    case PhaseKind::Switch:
        return FigureMotion::Switch;
    case PhaseKind::Posture:
    case PhaseKind::Ready:
    case PhaseKind::Transition:
    case PhaseKind::RepPause:
    case PhaseKind::Move:
        break;
    }
    return FigureMotion::Ready;
}

/// Another exercise or another side is another picture, with nothing to fade from.
bool areOnePicture(const core::SessionPhase &a, const core::SessionPhase &b)
{
    return a.step == b.step && a.side == b.side;
}

/// How far the limbs have come to the colour of this phase.
double colouringOf(const core::SessionScript &script, const Glance &glance)
{
    const auto here = std::ranges::find(script.phases, glance.phase);
    if (here == script.phases.begin() || here == script.phases.end())
        return 1;
    const core::SessionPhase &before = *std::prev(here);
    const bool changes =
        core::isAtWork(motionOf(before.kind)) != core::isAtWork(motionOf(glance.phase.kind));
    if (!changes || !areOnePicture(before, glance.phase))
        return 1;
    return std::min(1.0, glance.progress * (glance.phase.length / kColouring));
}

} // namespace

core::FigureMoment figureMoment(const core::SessionScript &script, const Glance &glance,
                                milliseconds elapsed)
{
    core::FigureMoment moment;
    moment.motion = motionOf(glance.phase.kind);
    moment.progress = glance.progress;
    moment.colouring = colouringOf(script, glance);
    moment.side =
        glance.phase.side == core::Side::Right ? core::FigureSide::Right : core::FigureSide::Left;
    moment.alive = elapsed;
    if (glance.phase.kind == PhaseKind::Posture) {
        moment.motion = FigureMotion::Work;
        moment.progress = std::min(1.0, glance.progress * 2);
    }
    if (glance.phase.kind == PhaseKind::Timed) {
        const double half = 2.0 * double((elapsed % kFreeCycle).count()) / kFreeCycle.count();
        moment.motion = half < 1.0 ? FigureMotion::Work : FigureMotion::Return;
        moment.progress = half < 1.0 ? half : half - 1.0;
    }
    return moment;
}

} // namespace unhunch
