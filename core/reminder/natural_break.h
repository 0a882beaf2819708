#pragma once

#include "core/reminder/deciding.h"

namespace unhunch::core {

/// What an absence of five minutes does: it ends a desk reset `natural`, resets seated time and
/// takes back open windowed reminders.
void settleAbsence(Deciding &d);

/// The absence became one before a meeting began that is noticed only now, by a late timer.
[[nodiscard]] bool breakCameBeforeMeeting(const Situation &s);

/// Working hours ended under an open desk reset while nobody was there, and before the absence
/// became a natural break.
[[nodiscard]] bool hoursEndedBeforeBreak(const Situation &s);

} // namespace unhunch::core
