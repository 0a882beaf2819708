#include "core/session/glance.h"

#include <algorithm>

namespace unhunch::core {

namespace {

using std::chrono::milliseconds;

double share(milliseconds part, milliseconds whole)
{
    return whole.count() > 0 ? std::clamp(
               static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0)
                             : 1.0;
}

milliseconds elapsedAt(const PlayerState &state, milliseconds length, MonotonicTime now)
{
    auto elapsed = state.elapsed;
    if (state.status == PlayerStatus::Running)
        elapsed += std::max(now - state.since, milliseconds{0});
    return std::min(elapsed, length);
}

/// How much of the current exercise, both its sides, lies behind.
double itemShare(const SessionScript &script, std::size_t current, milliseconds elapsed)
{
    const auto itemOf = [&](const SessionPhase &phase) { return script.steps[phase.step].item; };
    const auto item = itemOf(script.phases[current]);
    milliseconds before{0};
    milliseconds whole{0};
    for (std::size_t i = 0; i < script.phases.size(); ++i) {
        const auto &phase = script.phases[i];
        if (itemOf(phase) != item)
            continue;
        whole += phase.length;
        if (i < current)
            before += phase.length;
        else if (i == current)
            before += std::min(elapsed, phase.length);
    }
    return share(before, whole);
}

} // namespace

Glance look(const SessionScript &script, const PlayerState &state, MonotonicTime now)
{
    Glance glance;
    glance.status = state.status;
    glance.phase = script.phases[state.phase];
    const std::size_t step = glance.phase.step;
    glance.step = script.steps[step];
    if (step + 1 < script.steps.size())
        glance.next = script.steps[step + 1];
    glance.item = {static_cast<int>(glance.step.item) + 1, static_cast<int>(script.items())};
    if (state.status == PlayerStatus::Finished) {
        glance.progress = 1;
        glance.itemProgress = 1;
        return glance;
    }

    const auto length = glance.phase.length + state.extra;
    const auto elapsed = elapsedAt(state, length, now);
    glance.progress = share(elapsed, length);
    glance.phaseLeft = length - elapsed;
    glance.sessionLeft = glance.phaseLeft;
    for (std::size_t later = state.phase + 1; later < script.phases.size(); ++later)
        glance.sessionLeft += script.phases[later].length;
    glance.itemProgress = itemShare(script, state.phase, elapsed);
    glance.canAddTime = takesMoreTime(glance.phase.kind);
    glance.canStartNow = isWaiting(glance.phase.kind);
    glance.canEase = glance.step.canEase;
    if (state.status == PlayerStatus::Paused)
        glance.pausedFor = now - state.since;
    return glance;
}

} // namespace unhunch::core
