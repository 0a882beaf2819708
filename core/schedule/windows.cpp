#include "core/schedule/windows.h"

#include "core/schedule/working_hours.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::minutes;
using std::chrono::weekday;

namespace {

constexpr minutes kAroundBedtime{60};
constexpr minutes kBeforeWorkout{30};

UtcTime at(ClockTime clock, LogicalDay day, const Rules &rules, const Zone &zone)
{
    return zone.resolve(clockOn(day, clock, rules.dayStart));
}

std::optional<Window> morningOf(LogicalDay day, const Rules &rules, const Zone &zone)
{
    return Window{beginOf(day, rules.dayStart, zone), at(rules.morningUntil, day, rules, zone)};
}

std::optional<Window> afterWorkOf(LogicalDay day, const Rules &rules, const Zone &zone)
{
    const auto spans = spansOf(day, rules, zone);
    if (spans.empty() || worksAllDay(rules))
        return {};
    return Window{std::ranges::max(spans, {}, &WorkingSpan::to).to,
                  at(rules.afterWorkUntil, day, rules, zone)};
}

std::optional<Window> bedtimeOf(LogicalDay day, const Rules &rules, const Zone &zone)
{
    const UtcTime bedtime = at(rules.bedtime, day, rules, zone);
    return Window{bedtime - kAroundBedtime, bedtime + kAroundBedtime};
}

std::optional<Window> preWorkoutOf(LogicalDay day, const Rules &rules, const Zone &zone)
{
    std::optional<UtcTime> first;
    for (const Workout &workout : rules.workouts) {
        const UtcTime begins = at(workout.at, day, rules, zone);
        if (workout.day == weekday{day} && (!first || begins < *first))
            first = begins;
    }
    if (!first)
        return {};
    return Window{*first - kBeforeWorkout, *first};
}

std::optional<Window> openedOf(Slot slot, LogicalDay day, const Rules &rules, const Zone &zone)
{
    switch (slot) {
    case Slot::Morning:
        return morningOf(day, rules, zone);
    case Slot::AfterWork:
        return afterWorkOf(day, rules, zone);
    case Slot::Bedtime:
        return bedtimeOf(day, rules, zone);
    case Slot::PreWorkout:
        return preWorkoutOf(day, rules, zone);
    case Slot::DeskReset:
        break;
    }
    return {};
}

} // namespace

std::optional<Window> windowOf(Slot slot, LogicalDay day, const Rules &rules, const Zone &zone)
{
    const std::optional<Window> window = openedOf(slot, day, rules, zone);
    return window && window->opens < window->closes ? window : std::nullopt;
}

} // namespace unhunch::core
