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
    return boundsOfDayAt(at, dayStart, NearbyZone(zone, at)).day;
}

DayBounds boundsOfDayAt(UtcTime at, ClockTime dayStart, const NearbyZone &zone)
{
    const auto begins = [&](LogicalDay day) { return zone.resolve(day + dayStart); };
    const LocalTime local{floor<seconds>(at).time_since_epoch() + zone.offsetAt(at)};
    const LogicalDay day = floor<days>(local - dayStart);
    DayBounds bounds{day, begins(day), begins(day + days{1})};
    // On a night when the clock goes back over the day's start, it is the first passing that
    // counts.
    while (bounds.ends <= at)
        bounds = {bounds.day + days{1}, bounds.ends, begins(bounds.day + days{2})};
    return bounds;
}

UtcTime beginOf(LogicalDay day, ClockTime dayStart, const Zone &zone)
{
    return zone.resolve(day + dayStart);
}

} // namespace unhunch::core
