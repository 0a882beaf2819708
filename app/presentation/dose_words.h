#pragma once

#include "core/exercise/dose.h"
#include "core/progress/log_entry.h"

#include <QString>

#include <chrono>

namespace unhunch {

/// "1:05", seconds rounded up.
[[nodiscard]] QString clockText(std::chrono::milliseconds length);

/// What is asked for, short enough to be read across a room: "12 reps", "3 sets of 12",
/// "5 breaths", "0:45".
[[nodiscard]] QString doseWords(const core::Amount &target);

/// The same of a rung of a ladder, in full: "2 sets of 0:30", "4 times 3 breaths", "2 rounds,
/// 0:40 and 1:00 each side".
[[nodiscard]] QString doseWords(const core::Dose &dose, bool sided);

} // namespace unhunch
