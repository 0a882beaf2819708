#include "core/schedule/windows.h"

#include "core/schedule/working_hours.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::minutes;
using std::chrono::weekday;

namespace {

constexpr minutes kAroundBedtime = kWindowsReach;
constexpr minutes kBeforeWorkout{30};

UtcTime at(ClockTime clock, LogicalDay day, const Rules &rules, const NearbyZone &zone)
{
    return zone.resolve(clockOn(day, clock, rules.dayStart));
}

Window morningOf(LogicalDay day, const Rules &rules, const NearbyZone &zone)
{
    return {at(rules.dayStart, day, rules, zone), at(rules.morningUntil, day, rules, zone)};
}

std::optional<Window> afterWorkOf(LogicalDay day, const Rules &rules, const NearbyZone &zone)
{
    if (rules.workingHours.empty() || worksAllDay(rules))
        return {};
    UtcTime workEnds = UtcTime::min();
    for (const ClockSpan &hours : rules.workingHours)
        workEnds = std::max(workEnds, spanOn(day, hours, rules, zone).to);
    return Window{workEnds, at(rules.afterWorkUntil, day, rules, zone)};
}

Window bedtimeOf(LogicalDay day, const Rules &rules, const NearbyZone &zone)
{
    const UtcTime bedtime = at(rules.bedtime, day, rules, zone);
    return {bedtime - kAroundBedtime, bedtime + kAroundBedtime};
}

std::optional<Window> preWorkoutOf(LogicalDay day, const Rules &rules, const NearbyZone &zone)
{
    std::optional<UtcTime> first;
    for (const Workout &workout : rules.workouts) {
        if (workout.day != weekday{day})
            continue;
        const UtcTime begins = at(workout.at, day, rules, zone);
        first = std::min(first.value_or(begins), begins);
    }
    if (!first)
        return {};
    return Window{*first - kBeforeWorkout, *first};
}

} // namespace

Windows windowsOf(LogicalDay day, const Rules &rules, const NearbyZone &zone)
{
    Windows windows;
    const auto put = [&windows](Slot slot, const std::optional<Window> &window) {
        if (window && window->opens < window->closes)
            windows[static_cast<std::size_t>(slot)] = window;
    };
    put(Slot::Morning, morningOf(day, rules, zone));
    put(Slot::AfterWork, afterWorkOf(day, rules, zone));
    put(Slot::Bedtime, bedtimeOf(day, rules, zone));
    put(Slot::PreWorkout, preWorkoutOf(day, rules, zone));
    return windows;
}

std::optional<Window> windowOf(Slot slot, LogicalDay day, const Rules &rules, const Zone &zone)
{
    const NearbyZone nearby(zone, UtcTime{day.time_since_epoch()});
    return windowsOf(day, rules, nearby)[static_cast<std::size_t>(slot)];
}

} // namespace unhunch::core
