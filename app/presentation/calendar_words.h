#pragma once

#include "core/export/calendar.h"

#include <vector>

namespace unhunch {

/// The weekly events of these rules with the words that a calendar shows.
[[nodiscard]] std::vector<core::CalendarEntry> calendarEntries(const core::Rules &rules,
                                                               const core::Catalogue &catalogue);

} // namespace unhunch
