#pragma once

#include "core/reminder/deciding.h"

namespace unhunch::core {

/// What an absence of five minutes does: it ends a desk reset `natural`, or `expired` if working
/// hours ended before the five minutes, resets seated time and takes back open windowed reminders.
void settleAbsence(Deciding &d);

/// The absence became a natural break before a meeting began or ended, and a late timer tells of
/// both.
[[nodiscard]] bool breakCameFirst(const Situation &s);

} // namespace unhunch::core
