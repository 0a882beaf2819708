#pragma once

#include "core/reminder/deadlines.h"
#include "core/reminder/state.h"
#include "core/schedule/rules.h"

#include <chrono>
#include <optional>

namespace unhunch::core {

/// Why the waiting occurrence may be shown at this moment; none if it may not. Knows spacing,
/// lulls and "at the latest", not rank.
[[nodiscard]] std::optional<Reason> mayShow(const Occurrence &waiting, const State &state,
                                            const Rules &rules);

/// Puts it on the screen and remembers that for the spacing of the next.
void markShown(State &state, Occurrence &occurrence);

/// The length of no input that this occurrence waits for now; none while that changes nothing.
[[nodiscard]] std::optional<std::chrono::seconds>
awaitedLull(const Occurrence &waiting, const State &state, const Rules &rules);

/// Instants at which mayShow() could change its answer with no event.
void addTurnDeadlines(const Occurrence &waiting, const State &state, const Rules &rules,
                      Deadlines &deadlines);

} // namespace unhunch::core
