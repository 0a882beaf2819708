#include "core/time/logical_day.h"

namespace unhunch::core {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::seconds;

LocalTime localTime(UtcTime at, const Zone &zone)
{
    const auto wholeSeconds = floor<seconds>(at);
    return LocalTime{wholeSeconds.time_since_epoch() + zone.offsetAt(wholeSeconds)};
}

LogicalDay logicalDayAt(UtcTime at, ClockTime dayStart, const Zone &zone)
{
    LogicalDay day = floor<days>(localTime(at, zone) - dayStart);
    // On a night when the clock goes back over the day's start, it is the first passing that
    // counts.
    while (beginOf(day + days{1}, dayStart, zone) <= at)
        day += days{1};
    return day;
}

LocalTime clockOn(LogicalDay day, ClockTime clock, ClockTime dayStart)
{
    return day + (clock < dayStart ? days{1} : days{0}) + clock;
}

UtcTime beginOf(LogicalDay day, ClockTime dayStart, const Zone &zone)
{
    return zone.resolve(day + dayStart);
}

} // namespace unhunch::core
