#pragma once

#include "core/progress/week.h"
#include "core/reminder/status.h"
#include "core/schedule/rules.h"

namespace unhunch::core {

/// Which slots each weekday has under these rules.
[[nodiscard]] WeekPlan weekPlan(const Rules &rules);

/// What of today is still ahead.
[[nodiscard]] Today todayOf(const Status &status);

} // namespace unhunch::core
