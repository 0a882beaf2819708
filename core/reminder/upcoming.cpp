#include "core/reminder/upcoming.h"

#include "core/reminder/deciding.h"
#include "core/reminder/desk_reset.h"
#include "core/reminder/windowed_slots.h"
#include "core/schedule/working_hours.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::milliseconds;
using std::chrono::weekday;

namespace {

milliseconds seatedToGo(const Situation &s)
{
    const auto &entered = s.state.hours.enteredWith;
    const milliseconds target = entered ? *entered + kSettledIn : milliseconds{s.rules.resetEvery};
    return std::max(milliseconds{0}, target - s.state.seated);
}

std::optional<Upcoming> upcomingDeskReset(const Situation &s)
{
    if (!s.rules.slots[Slot::DeskReset])
        return {};
    if (const auto span = workingSpanAt(s.now.utc, s.rules, s.zone)) {
        const UtcTime at = s.now.utc + seatedToGo(s);
        if (insideHours(s) && at < span->to)
            return Upcoming{Slot::DeskReset, at, true};
    }
    const LogicalDay today = s.today();
    if (s.state.hours.doneForToday == today || !s.rules.workdays.contains(weekday{today}))
        return {};
    for (const WorkingSpan &span : spansOf(today, s.rules, s.zone)) {
        const UtcTime at = span.from + s.rules.resetEvery;
        if (span.from > s.now.utc && at < span.to)
            return Upcoming{Slot::DeskReset, at, true};
    }
    return {};
}

std::optional<Upcoming> upcomingMorning(const Situation &s)
{
    const auto window = s.windowOf(Slot::Morning, s.today());
    if (!window || window->closes <= s.now.utc)
        return {};
    const auto due = fallsDueAt(Slot::Morning, s.today(), s);
    const bool known = s.state.firstInput && s.state.firstInput->day == s.today();
    if (known && !due)
        return {};
    return Upcoming{Slot::Morning, due.value_or(s.now.utc), !known};
}

std::optional<Upcoming> upcomingAtTime(Slot slot, const Situation &s)
{
    const auto due = fallsDueAt(slot, s.today(), s);
    if (!due || *due <= s.now.utc)
        return {};
    return Upcoming{slot, *due, false};
}

} // namespace

std::optional<Upcoming> upcoming(Slot slot, const Situation &s)
{
    if (findOpen(s.state, slot))
        return {};
    if (slot == Slot::DeskReset)
        return upcomingDeskReset(s);
    if (!isAskedOn(slot, s.today(), s) || recordOf(s.state, s.today(), slot).count > 0)
        return {};
    return slot == Slot::Morning ? upcomingMorning(s) : upcomingAtTime(slot, s);
}

std::vector<Upcoming> upcomingToday(const Situation &s)
{
    std::vector<Upcoming> all;
    for (const Slot slot : kSlotsByRank) {
        if (const auto next = upcoming(slot, s))
            all.push_back(*next);
    }
    std::ranges::stable_sort(all, {}, &Upcoming::at);
    return all;
}

} // namespace unhunch::core
