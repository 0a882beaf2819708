#include "app/presentation/session_figure.h"

#include "app/presentation/demonstration.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace unhunch {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

using core::FigureMoment;
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
    case PhaseKind::Posture:
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
    case PhaseKind::Move:
        return FigureMotion::Move;
    case PhaseKind::Ready:
    case PhaseKind::Transition:
    case PhaseKind::RepPause:
        break;
    }
    return FigureMotion::Ready;
}

/// Another exercise or another side is another picture, with nothing to fade from.
bool areOnePicture(const core::SessionPhase &a, const core::SessionPhase &b)
{
    return a.step == b.step && a.side == b.side;
}

/// Of an exercise that goes to both sides in rounds, the hold between them.
bool isMiddle(const core::SessionScript &script, const core::SessionPhase &phase)
{
    if (phase.kind != PhaseKind::Hold || phase.side != core::Side::None)
        return false;
    return std::ranges::any_of(script.phases, [&phase](const core::SessionPhase &other) {
        return other.step == phase.step && other.side != core::Side::None;
    });
}

core::FigureStance stanceOf(const core::SessionScript &script, const core::SessionPhase &phase)
{
    core::FigureStance stance;
    stance.motion = isMiddle(script, phase) ? FigureMotion::Middle : motionOf(phase.kind);
    stance.side =
        phase.side == core::Side::Right ? core::FigureSide::Right : core::FigureSide::Left;
    const bool inSegments = core::isBreath(phase.kind) || phase.kind == PhaseKind::Move;
    if (inSegments && phase.set.of > 1)
        stance.segment = double(phase.set.n - 1) / double(phase.set.of - 1);
    return stance;
}

/// The phase before, if there is one.
const core::SessionPhase *phaseBefore(const core::SessionScript &script,
                                      const core::SessionPhase &phase)
{
    const auto here = std::ranges::find(script.phases, phase);
    return here == script.phases.begin() || here == script.phases.end() ? nullptr
                                                                        : &*std::prev(here);
}

/// Another exercise, or the posture before it, is another figure: nothing leads over to it.
bool areOneFigure(const core::SessionScript &script, const core::SessionPhase &a,
                  const core::SessionPhase &b)
{
    return script.steps[a.step].exercise == script.steps[b.step].exercise
           && a.kind != PhaseKind::Posture && b.kind != PhaseKind::Posture;
}

/// How far the limbs have come to the colour of this phase.
double colouringOf(const core::SessionPhase *before, const Glance &glance)
{
    if (!before)
        return 1;
    const bool changes =
        core::isAtWork(motionOf(before->kind)) != core::isAtWork(motionOf(glance.phase.kind));
    if (!changes || !areOnePicture(*before, glance.phase))
        return 1;
    return std::min(1.0, glance.progress * (glance.phase.length / kColouring));
}

/// Moving at one's own pace: there and back, again and again.
void moveFreely(core::FigureMoment &moment)
{
    const FigureMoment::Seconds half = kFreeCycle / 2;
    const double passed = moment.progress * moment.length / half;
    const double halves = std::floor(passed);
    moment.motion = std::fmod(halves, 2.0) < 1 ? FigureMotion::Work : FigureMotion::Return;
    moment.progress = passed - halves;
    moment.length = half;
    if (halves >= 1)
        moment.before.reset();
}

} // namespace

core::FigureMoment figureMoment(const core::SessionScript &script, const Glance &glance,
                                const core::Exercise &exercise, milliseconds elapsed)
{
    const core::SessionPhase &phase = glance.phase;
    const core::SessionPhase *before = phaseBefore(script, phase);
    const core::FigureStance stance = stanceOf(script, phase);
    const auto into = std::chrono::round<milliseconds>(phase.length * glance.progress);
    if (auto shown = shownBefore(exercise, phase, into)) {
        shown->side = stance.side;
        shown->alive = elapsed;
        return *shown;
    }
    core::FigureMoment moment;
    moment.motion = stance.motion;
    moment.progress = glance.progress;
    moment.colouring = colouringOf(before, glance);
    moment.side = stance.side;
    moment.segment = stance.segment;
    moment.alive = elapsed;
    moment.length = phase.length;
    if (before && areOneFigure(script, *before, phase))
        moment.before = stanceOf(script, *before);
    if (phase.kind == PhaseKind::Timed)
        moveFreely(moment);
    if (phase.kind == PhaseKind::Posture)
        moment.progress = std::min(1.0, glance.progress * 2); // then it stays tall
    return moment;
}

} // namespace unhunch
