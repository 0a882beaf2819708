#pragma once

#include "core/ports/session_log.h"
#include "core/session/choices.h"

#include <set>
#include <span>
#include <string>

namespace unhunch::core {

/// The exercises of the routine that the plan itself swaps for the other one: where the gear is
/// missing or the user leaves it out (S15-S19), what was accepted at a plateau (S49), and what
/// comes in turn after a while (S40), for which the user must have told that the thing itself is
/// there. `log` is of today.
[[nodiscard]] std::set<std::string> swappedByPlan(const Routine &routine,
                                                  const Catalogue &catalogue,
                                                  const SessionChoices &choices,
                                                  std::span<const LoggedSession> log, UtcTime now);

} // namespace unhunch::core
