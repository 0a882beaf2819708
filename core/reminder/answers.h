#pragma once

#include "core/reminder/deciding.h"
#include "core/reminder/event.h"

namespace unhunch::core {

// What the user answers. An answer to nothing is ignored.

void snooze(Deciding &d, const ReminderSnoozed &answer);
void skip(Deciding &d, const ReminderSkipped &answer);
/// Without a reminder it is the user's own report.
void report(Deciding &d, Slot slot);
void moveStrengthForMassage(Deciding &d);
/// "Done for today": working hours end now.
void finishWork(Deciding &d);

/// Counts a snooze that ends now against the occurrence's budget.
void endSnooze(Occurrence &snoozed, Instant now);

/// What is left of the occurrence's snooze budget.
[[nodiscard]] std::chrono::milliseconds snoozeLeft(const Occurrence &occurrence,
                                                   const Rules &rules);

} // namespace unhunch::core
