#pragma once

#include "core/reminder/deciding.h"

#include <optional>

namespace unhunch::core {

/// When the slot falls due on that day, as far as that is known; always inside its window.
[[nodiscard]] std::optional<UtcTime> fallsDueAt(Slot slot, LogicalDay day, const Situation &s);
[[nodiscard]] std::optional<UtcTime> fallsDueIn(const Window &window, Slot slot, LogicalDay day,
                                                const Situation &s);

/// Whether the slot is asked for on that day at all, by switch, calendar and strength plan.
[[nodiscard]] bool isAskedOn(Slot slot, LogicalDay day, const Situation &s);

/// The day an own start or report of the slot belongs to: that of its open window, else today.
[[nodiscard]] LogicalDay dayOf(Slot slot, const Situation &s);

/// The end of an open occurrence's window; none for desk resets.
[[nodiscard]] std::optional<UtcTime> closesAt(const Occurrence &occurrence, const Situation &s);

/// Opens and closes windows: what falls due, what ends `expired`.
void settleWindows(Deciding &d);

} // namespace unhunch::core
