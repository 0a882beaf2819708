#include "core/reminder/why.h"

#include "core/reminder/deciding.h"
#include "core/reminder/upcoming.h"
#include "core/reminder/windowed_slots.h"

#include <algorithm>

namespace unhunch::core {

namespace {

WhyAnswer answerOf(const Why &why, const Rules &rules, const Status &status)
{
    if (why.owed)
        return WhyAnswer::Owed;
    if (!rules.slots[why.slot])
        return WhyAnswer::SwitchedOff;
    if (why.upcoming)
        return WhyAnswer::Later;
    if (why.slot == Slot::DeskReset)
        return status.inWorkingHours ? WhyAnswer::NotToday : WhyAnswer::OutsideHours;
    return why.record.count > 0 ? WhyAnswer::OverToday : WhyAnswer::NotToday;
}

} // namespace

Why why(Slot slot, const State &state, const Rules &rules, const Moment &now, const Zone &zone)
{
    const Status status = describe(state, rules, now, zone);
    Why why{slot};
    why.waiting = status.waiting;
    why.seated = status.seated;
    const auto owed = std::ranges::find_if(
        status.owed, [slot](const Owed &one) { return one.occurrence.slot == slot; });
    if (owed != status.owed.end())
        why.owed = *owed;
    const auto next = std::ranges::find(status.upcoming, slot, &Upcoming::slot);
    if (next != status.upcoming.end())
        why.upcoming = *next;
    why.window = windowOf(slot, status.day, rules, zone);
    why.record = recordOf(state, status.day, slot);
    why.answer = answerOf(why, rules, status);
    return why;
}

} // namespace unhunch::core
