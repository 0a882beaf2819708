#pragma once

#include "core/reminder/situation.h"
#include "core/reminder/status.h"

#include <optional>
#include <vector>

namespace unhunch::core {

/// When the slot will fall due on the logical day of this moment if the day goes on like this;
/// none if it will not.
[[nodiscard]] std::optional<Upcoming> upcoming(Slot slot, const Situation &s);

/// All of them, in order of time.
[[nodiscard]] std::vector<Upcoming> upcomingToday(const Situation &s);

} // namespace unhunch::core
