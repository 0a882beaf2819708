#pragma once

#include "core/progress/log_entry.h"

#include <QString>

#include <chrono>

namespace unhunch {

/// "1:05", seconds rounded up.
[[nodiscard]] QString clockText(std::chrono::milliseconds length);

/// What is asked for, short enough to be read across a room: "12 reps", "3 sets of 12",
/// "5 breaths", "0:45".
[[nodiscard]] QString doseWords(const core::Amount &target);

} // namespace unhunch
