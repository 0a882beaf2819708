#pragma once

#include "core/reminder/decision.h"

#include <chrono>
#include <optional>
#include <span>

namespace unhunch::core {

/// The fatigue guard: an interval between desk resets that may suit the user better, from how the
/// last six ended. 120 min if four were skipped or left unanswered, 90 min if five were done; none
/// when there is nothing to propose, or it is in force. `decisions` in order of time.
[[nodiscard]] std::optional<std::chrono::minutes>
proposedInterval(std::span<const Decision> decisions, std::chrono::seconds inForce);

} // namespace unhunch::core
