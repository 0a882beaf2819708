#pragma once

#include "core/ports/session_log.h"
#include "core/session/script.h"

#include <chrono>
#include <optional>

namespace unhunch::core {

/// What is left of a session of which the log has this. Steps that ended are left out; of the one
/// in which the user left, the sets that were finished. It begins with a lead-in of `ready`.
/// Nothing when nothing is left.
[[nodiscard]] std::optional<SessionScript>
remainderOf(SessionScript whole, const LoggedSession &logged, std::chrono::seconds ready);

/// Takes out of a step all sets for which `isGone(set number)`, with the rests before them.
template<typename Predicate>
void dropSets(SessionScript &script, std::size_t step, Predicate isGone)
{
    std::erase_if(script.phases, [&](const SessionPhase &phase) {
        return phase.step == step && phase.set.n > 0 && isGone(phase.set.n);
    });
    script.steps[step].target = amountOf(script.phases, step);
}

} // namespace unhunch::core
