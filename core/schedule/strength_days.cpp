#include "core/schedule/strength_days.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::days;
using std::chrono::weekday;

namespace {

constexpr int kMostDaysAWeek = 4;

SlotDay strengthOn(LogicalDay day, const StrengthHistory &history)
{
    const auto found = std::ranges::find_if(history.days, [day](const SlotDay &other) {
        return other.slot == Slot::AfterWork && other.day == day;
    });
    return found == history.days.end() ? SlotDay{day, Slot::AfterWork} : *found;
}

bool taken(const SlotDay &strength)
{
    return strength.shown || strength.fulfilled;
}

bool movedFrom(LogicalDay day, const StrengthHistory &history)
{
    return std::ranges::find(history.massages, day) != history.massages.end();
}

bool planned(LogicalDay day, const StrengthHistory &history, const Rules &rules)
{
    return !movedFrom(day, history)
           && (rules.strengthDays.contains(weekday{day}) || movedFrom(day - days{1}, history));
}

/// The week up to a day, as far as strength goes.
struct WeekSoFar {
    int done{0};
    int taken{0};
    int owed{0};
};

WeekSoFar weekBefore(LogicalDay day, const StrengthHistory &history, const Rules &rules)
{
    WeekSoFar week;
    const days sinceWeekStart = weekday{day} - rules.weekStart;
    for (LogicalDay other = day - sinceWeekStart; other < day; other += days{1}) {
        const SlotDay strength = strengthOn(other, history);
        week.done += strength.fulfilled ? 1 : 0;
        week.taken += taken(strength) ? 1 : 0;
        if (!planned(other, history, rules))
            week.owed = std::max(0, week.owed - (strength.fulfilled ? 1 : 0));
        else if (strength.missed && !strength.fulfilled)
            ++week.owed;
    }
    return week;
}

} // namespace

bool isStrengthDay(LogicalDay day, const StrengthHistory &history, const Rules &rules)
{
    const WeekSoFar week = weekBefore(day, history, rules);
    if (movedFrom(day, history) || week.done >= rules.strengthPerWeek
        || week.taken >= kMostDaysAWeek)
        return false;
    if (taken(strengthOn(day - days{1}, history)) && taken(strengthOn(day - days{2}, history)))
        return false;
    return planned(day, history, rules) || week.owed > 0;
}

} // namespace unhunch::core
