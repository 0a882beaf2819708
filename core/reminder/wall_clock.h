#pragma once

#include "core/reminder/state.h"

#include <chrono>
#include <optional>

namespace unhunch::core {

/// Notes a wall clock that cannot be right: before this program was written, or set back by a day
/// or more. To be called before State::last, which is there, moves on.
void judgeWallClock(State &state, const Moment &now, std::chrono::milliseconds elapsed);

/// The wall clock was implausible, and has not been plausible for ten minutes since: the slots
/// with a window rest.
[[nodiscard]] bool isClockDoubted(const State &state);

/// When the doubt ends if nothing else happens; none if there is none.
[[nodiscard]] std::optional<Instant> doubtEnds(const State &state);

} // namespace unhunch::core
