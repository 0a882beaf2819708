#include "core/schedule/strength_days.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace unhunch::core {

using std::chrono::days;
using std::chrono::weekday;

namespace {

constexpr int kMostDaysAWeek = 4;

/// Strength on the seven days before a day, looked up in one go.
class LastDays
{
public:
    LastDays(LogicalDay day, std::span<const SlotDay> records)
        : m_first(day - days{static_cast<int>(m_strength.size())})
    {
        for (const SlotDay &record : records) {
            if (record.slot == Slot::AfterWork && m_first <= record.day && record.day < day)
                m_strength[indexOf(record.day)] = record;
        }
    }

    [[nodiscard]] const SlotDay &on(LogicalDay day) const { return m_strength[indexOf(day)]; }

private:
    [[nodiscard]] std::size_t indexOf(LogicalDay day) const
    {
        return static_cast<std::size_t>((day - m_first).count());
    }

    std::array<SlotDay, 7> m_strength{};
    LogicalDay m_first;
};

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

WeekSoFar weekBefore(LogicalDay day, const LastDays &last, const StrengthHistory &history,
                     const Rules &rules)
{
    WeekSoFar week;
    const days sinceWeekStart = weekday{day} - rules.weekStart;
    for (LogicalDay other = day - sinceWeekStart; other < day; other += days{1}) {
        const SlotDay &strength = last.on(other);
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
    const LastDays last(day, history.days);
    const WeekSoFar week = weekBefore(day, last, history, rules);
    if (movedFrom(day, history) || week.done >= rules.strengthPerWeek
        || week.taken >= kMostDaysAWeek)
        return false;
    if (taken(last.on(day - days{1})) && taken(last.on(day - days{2})))
        return false;
    return planned(day, history, rules) || week.owed > 0;
}

} // namespace unhunch::core
