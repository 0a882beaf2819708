#pragma once

#include "core/ports/zone.h"
#include "core/reminder/decision.h"
#include "core/reminder/event.h"
#include "core/reminder/state.h"
#include "core/schedule/rules.h"

#include <optional>
#include <vector>

namespace unhunch::core {

/// What step() answers: the state from now on and what was decided, in order.
struct Step {
    State state{};
    std::vector<Decision> decisions{};
    bool save{false}; ///< the state is to be stored now, together with the decisions
};

/// The whole reminder logic: no clock, no I/O, no Qt. Same arguments, same answer.
[[nodiscard]] Step step(State &&state, const Event &event, const Rules &rules, const Moment &now,
                        const Zone &zone);
[[nodiscard]] inline Step step(const State &state, const Event &event, const Rules &rules,
                               const Moment &now, const Zone &zone)
{
    return step(State(state), event, rules, now, zone);
}

/// When step() wants to be called with WakeUpCame if nothing else happens before: never in the
/// past, at most 15 minutes ahead.
[[nodiscard]] MonotonicTime nextWake(const State &state, const Rules &rules, const Moment &now,
                                     const Zone &zone);

/// The length of no input after which InputStopped is wanted. Short (5 s, 60 s) only while a
/// reminder waits for a lull.
[[nodiscard]] std::chrono::seconds idleWatch(const State &state, const Rules &rules,
                                             const Moment &now);

} // namespace unhunch::core
