#pragma once

#include "core/export/weekly_event.h"

#include <span>
#include <string>

namespace unhunch::core {

/// A weekly event with its words.
struct CalendarEntry {
    WeeklyEvent event{};
    std::string summary{};
    std::string description{};
};

/// The entries as iCalendar (RFC 5545), in floating time: a clock on the wall decides, before and
/// after daylight saving and wherever one travels. They begin on the first fitting date from `from`
/// on; `now` is when they were written.
[[nodiscard]] std::string toICalendar(std::span<const CalendarEntry> entries, LogicalDay from,
                                      UtcTime now);

} // namespace unhunch::core
