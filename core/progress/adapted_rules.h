#pragma once

#include "core/progress/care.h"
#include "core/schedule/rules.h"

#include <chrono>
#include <optional>

namespace unhunch::core {

/// The user's rules as the plan carries them out now: fewer strength sessions where care asks for
/// that; in maintenance (S68) three a week at most, and desk resets no more often than was chosen.
[[nodiscard]] Rules adaptedRules(Rules own, const Care &care,
                                 std::optional<std::chrono::minutes> maintenance);

} // namespace unhunch::core
