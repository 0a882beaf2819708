#include "core/session/script.h"

#include <algorithm>
#include <numeric>

namespace unhunch::core {

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

std::size_t SessionScript::items() const
{
    return steps.empty() ? 0 : steps.back().item + 1;
}

} // namespace unhunch::core
