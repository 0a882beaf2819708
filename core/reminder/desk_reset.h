#pragma once

#include "core/reminder/deciding.h"

namespace unhunch::core {

/// Seated time inside the hours before a desk reset that was on the clock already falls due.
inline constexpr std::chrono::minutes kSettledIn{5};

/// Notes the present hours as just entered, if a desk reset is on the clock already.
void enterHours(Deciding &d);

/// Ends an open desk reset that neither runs nor is on the screen, as the end of hours does.
void closeOutsideHours(Deciding &d);

/// Enters and leaves working hours; outside them no desk reset stays open.
void settleHours(Deciding &d);

/// Lets a desk reset fall due by seated time, and expire when nobody answers it.
void settleDeskReset(Deciding &d);

/// Inside working hours at this moment.
[[nodiscard]] bool insideHours(const Situation &s);

} // namespace unhunch::core
