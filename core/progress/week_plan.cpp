#include "core/progress/week_plan.h"

namespace unhunch::core {

WeekPlan weekPlan(const Rules &rules)
{
    WeekPlan plan{.strengthTarget = rules.strengthPerWeek};
    for (std::size_t i = 0; i < plan.days.size(); ++i) {
        const std::chrono::weekday day{static_cast<unsigned>(i)};
        plan.days.at(i) = {
            .morning = rules.slots[Slot::Morning],
            .deskResets = rules.slots[Slot::DeskReset] && rules.workdays.contains(day),
            .afterWork = rules.slots[Slot::AfterWork] && rules.strengthDays.contains(day),
            .bedtime = rules.slots[Slot::Bedtime],
        };
    }
    return plan;
}

Today todayOf(const Status &status)
{
    Today today{.day = status.day, .toCome = {}};
    for (const Owed &owed : status.owed)
        today.toCome.push_back(owed.occurrence.slot);
    for (const Upcoming &upcoming : status.upcoming)
        today.toCome.push_back(upcoming.slot);
    return today;
}

} // namespace unhunch::core
