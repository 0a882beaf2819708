#include "core/export/weekly_event.h"

#include <algorithm>

namespace unhunch::core {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::weekday;

constexpr minutes kBefore{30}; ///< work, bed or a workout
constexpr minutes kDay = hours{24};

Weekdays everyDay()
{
    Weekdays all;
    for (unsigned day = 0; day < 7; ++day)
        all.insert(weekday{day});
    return all;
}

Weekdays shifted(const Weekdays &plan)
{
    Weekdays next;
    for (unsigned day = 0; day < 7; ++day)
        if (plan.contains(weekday{day}))
            next.insert(weekday{day} + days{1});
    return next;
}

minutes lengthOf(Slot slot, const Catalogue &catalogue)
{
    const Routine *const routine = catalogue.routineFor(slot);
    return routine ? std::chrono::ceil<minutes>(routine->budget.value) : minutes{0};
}

/// How long after its logical day began the clock shows that.
minutes into(ClockTime clock, const Rules &rules)
{
    return (clock - rules.dayStart + kDay) % kDay;
}

/// So many minutes before the clock shows `clock`, on logical days of the plan.
WeeklyEvent event(Slot slot, const Weekdays &plan, ClockTime clock, minutes before,
                  const Rules &rules)
{
    // Not before the logical day begins.
    const minutes at = rules.dayStart + std::max(into(clock, rules) - before, minutes{0});
    return {slot, at >= kDay ? shifted(plan) : plan, at % kDay, minutes{0}};
}

ClockTime endOfWork(const Rules &rules)
{
    return std::ranges::max(rules.workingHours, {},
                            [&](const ClockSpan &span) { return into(span.to, rules); })
        .to;
}

ClockTime beginOfWork(const Rules &rules)
{
    if (rules.workingHours.empty())
        return rules.morningUntil;
    return std::ranges::min(rules.workingHours, {}, &ClockSpan::from).from;
}

void addWorkouts(std::vector<WeeklyEvent> &events, const Rules &rules)
{
    for (const Workout &workout : rules.workouts)
        events.push_back(event(Slot::PreWorkout, {workout.day}, workout.at, kBefore, rules));
}

} // namespace

std::vector<WeeklyEvent> weeklyEvents(const Rules &rules, const Catalogue &catalogue)
{
    std::vector<WeeklyEvent> events;
    if (rules.slots[Slot::Morning])
        events.push_back(event(Slot::Morning, everyDay(), beginOfWork(rules), kBefore, rules));
    if (rules.slots[Slot::AfterWork] && !rules.workingHours.empty())
        events.push_back(
            event(Slot::AfterWork, rules.strengthDays, endOfWork(rules), minutes{0}, rules));
    if (rules.slots[Slot::Bedtime])
        events.push_back(event(Slot::Bedtime, everyDay(), rules.bedtime, kBefore, rules));
    if (rules.slots[Slot::PreWorkout])
        addWorkouts(events, rules);
    for (WeeklyEvent &each : events)
        each.length = lengthOf(each.slot, catalogue);
    std::erase_if(events, [](const WeeklyEvent &each) { return each.days == Weekdays{}; });
    return events;
}

} // namespace unhunch::core
