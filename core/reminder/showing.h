#pragma once

#include "core/reminder/deadlines.h"
#include "core/reminder/deciding.h"

#include <chrono>
#include <optional>

namespace unhunch::core {

/// Brings back what was snoozed or folded, and folds what nobody answered.
void settleReturns(Deciding &d);

/// Holds back and releases what waits; a hold under a shown reminder withdraws it.
void settleWaiting(Deciding &d);

/// Shows one reminder, if one may be shown now.
void settleShowing(Deciding &d);

/// Instants at which one of these three could do something with no event.
void addShowingDeadlines(const State &state, const Rules &rules, Deadlines &deadlines);

/// The lull that something waits for now; none if nothing does.
[[nodiscard]] std::optional<std::chrono::seconds> awaitedLull(const State &state,
                                                              const Rules &rules);

} // namespace unhunch::core
