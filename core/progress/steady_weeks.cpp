#include "core/progress/steady_weeks.h"

#include <algorithm>
#include <set>

namespace unhunch::core {

namespace {

using std::chrono::days;

constexpr days kWeek{7};

std::set<LogicalDay> pausedDays(std::span<const Decision> decisions)
{
    std::set<LogicalDay> paused;
    for (const Decision &one : decisions)
        if (one.what == What::Held && one.reason == Reason::Paused)
            paused.insert(one.occurrence.day);
    return paused;
}

WeekKind kindOf(const WeekOfPlan &week, LogicalDay today, const Plan &plan)
{
    if (week.activeDays >= plan.consistentWeekActiveDays)
        return WeekKind::Steady;
    if (today < week.first + kWeek)
        return WeekKind::Open;
    const bool isExcused =
        week.pausedDays > 0 && week.activeDays + week.pausedDays >= plan.consistentWeekActiveDays;
    return isExcused ? WeekKind::Frozen : WeekKind::Other;
}

/// The part of what is in order of its days that belongs to a week.
template<typename Item, typename DayOf>
std::span<const Item> within(std::span<const Item> items, LogicalDay first, DayOf dayOf)
{
    const auto begin = std::ranges::lower_bound(items, first, {}, dayOf);
    const auto end = std::ranges::lower_bound(begin, items.end(), first + kWeek, {}, dayOf);
    return {begin, end};
}

void count(Steadiness &all)
{
    for (const WeekOfPlan &week : all.weeks) {
        if (week.kind == WeekKind::Steady) {
            ++all.steady;
            ++all.inARow;
        } else if (week.kind == WeekKind::Other) {
            all.inARow = 0;
        }
    }
}

} // namespace

Steadiness steadinessOf(LogicalDay firstDay, LogicalDay today, std::chrono::weekday weekStart,
                        const Plan &plan, std::span<const LoggedSession> sessions,
                        std::span<const Decision> decisions)
{
    const auto dayOfSession = [](const LoggedSession &one) { return one.session.occurrence.day; };
    const auto dayOfDecision = [](const Decision &one) { return one.occurrence.day; };
    const auto paused = pausedDays(decisions);
    Steadiness all;
    for (LogicalDay first = startOfWeek(firstDay, weekStart); first <= today; first += kWeek) {
        const Week week = weekOf(first, within(sessions, first, dayOfSession),
                                 within(decisions, first, dayOfDecision), {today, {}}, {});
        WeekOfPlan &one = all.weeks.emplace_back(WeekOfPlan{first, week.activeDays, 0, {}});
        one.pausedDays = static_cast<int>(std::ranges::count_if(week.days, [&](const WeekDay &day) {
            return !day.isActive && paused.contains(day.day);
        }));
        one.kind = kindOf(one, today, plan);
    }
    count(all);
    return all;
}

} // namespace unhunch::core
