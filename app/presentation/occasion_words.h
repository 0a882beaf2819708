#pragma once

#include "app/presentation/week_view.h"
#include "core/progress/occasion.h"

#include <QString>

namespace unhunch {

/// Why it was skipped or ended by itself, as a sentence; empty for the reasons of other decisions.
[[nodiscard]] QString endReason(core::Reason reason);

/// "Done", "Skipped", as in the legend.
[[nodiscard]] QString stateName(core::CellState state);

/// The row of a week: "Desk resets" for all of a day.
[[nodiscard]] QString slotRowName(core::Slot slot);

/// Everything known of an occurrence, for its pop-over.
[[nodiscard]] OccasionView presentOccasion(const core::Occasion &occasion,
                                           const WeekSetting &setting);

} // namespace unhunch
