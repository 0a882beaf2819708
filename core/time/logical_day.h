#pragma once

#include "core/time/nearby_zone.h"

#include <chrono>

namespace unhunch::core {

/// What a clock on the wall shows: minutes since midnight, 0 to 23:59.
using ClockTime = std::chrono::minutes;

/// What the local clock shows at that instant.
[[nodiscard]] LocalTime localTime(UtcTime at, const Zone &zone);

/// The logical day that `at` belongs to. Never falls as `at` grows, whatever the zone does.
[[nodiscard]] LogicalDay logicalDayAt(UtcTime at, ClockTime dayStart, const Zone &zone);

/// A logical day, `begins` inclusive to `ends` exclusive.
struct DayBounds {
    LogicalDay day{};
    UtcTime begins{};
    UtcTime ends{};
};
/// The same with the day's bounds.
[[nodiscard]] DayBounds boundsOfDayAt(UtcTime at, ClockTime dayStart, const NearbyZone &zone);

/// The clock time on that logical day; one earlier than `dayStart` is on the next date.
[[nodiscard]] constexpr LocalTime clockOn(LogicalDay day, ClockTime clock, ClockTime dayStart)
{
    return day + (clock < dayStart ? std::chrono::days{1} : std::chrono::days{0}) + clock;
}

/// The instant at which the logical day begins.
[[nodiscard]] UtcTime beginOf(LogicalDay day, ClockTime dayStart, const Zone &zone);

} // namespace unhunch::core
