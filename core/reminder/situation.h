#pragma once

#include "core/ports/zone.h"
#include "core/reminder/state.h"
#include "core/schedule/rules.h"

namespace unhunch::core {

/// The state, brought up to `now`, and everything needed to judge it.
struct Situation {
    const State &state;
    const Rules &rules;
    const Moment &now;
    const Zone &zone;

    /// The wall clock at an instant, as far as it is set now.
    [[nodiscard]] UtcTime utcOf(Instant at) const { return now.utc - (state.now - at); }
    [[nodiscard]] Instant instantOf(UtcTime at) const { return state.now + (at - now.utc); }
    [[nodiscard]] LogicalDay today() const { return logicalDayAt(now.utc, rules.dayStart, zone); }
};

/// Brings the state's clocks, presence and seated time up to `now`. Notices sleep that nobody
/// announced and a wall clock that cannot be right.
void passTime(State &state, const Rules &rules, const Moment &now);

} // namespace unhunch::core
