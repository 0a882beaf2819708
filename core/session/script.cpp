#include "core/session/script.h"

#include <algorithm>
#include <numeric>

namespace unhunch::core {

Amount amountOf(std::span<const SessionPhase> phases, std::size_t step)
{
    Amount amount;
    int set = 0;
    for (const auto &phase : phases) {
        if (phase.step != step || isWaiting(phase.kind))
            continue;
        amount.sets += phase.set.n == set ? 0 : 1;
        set = phase.set.n;
        amount.reps += phase.kind == PhaseKind::Return ? 1 : 0;
        amount.breaths += phase.kind == PhaseKind::BreathOut ? 1 : 0;
        if (isSteady(phase.kind))
            amount.held += phase.length;
    }
    return amount;
}

std::chrono::milliseconds SessionScript::length() const
{
    return std::accumulate(phases.begin(), phases.end(), std::chrono::milliseconds{0},
                           [](auto sum, const SessionPhase &phase) { return sum + phase.length; });
}

std::size_t SessionScript::firstPhase(std::size_t step) const
{
    const auto first = std::ranges::find(phases, step, &SessionPhase::step);
    return static_cast<std::size_t>(first - phases.begin());
}

std::size_t SessionScript::firstWork(std::size_t step) const
{
    const auto first = std::ranges::find_if(phases, [step](const SessionPhase &phase) {
        return phase.step == step && !isWaiting(phase.kind);
    });
    return static_cast<std::size_t>(first - phases.begin());
}

std::size_t SessionScript::items() const
{
    return steps.empty() ? 0 : steps.back().item + 1;
}

} // namespace unhunch::core
