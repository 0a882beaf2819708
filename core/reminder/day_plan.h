#pragma once

#include "core/reminder/status.h"

#include <vector>

namespace unhunch::core {

/// What falls due on a logical day from `now` on if the day goes on like this, in order of time:
/// the engine itself runs ahead. Whoever is there sits on until working hours end, whoever is away
/// comes back, on days to come somebody sits through the working hours; and what falls due is done
/// at once, what is owed already too. Nothing for days gone by.
///
/// A morning whose first input nobody can know stands at the beginning of its window.
[[nodiscard]] std::vector<Upcoming> planOf(LogicalDay day, const State &state, const Rules &rules,
                                           const Moment &now, const Zone &zone);

} // namespace unhunch::core
