#include "core/reminder/desk_reset.h"

#include "core/reminder/presence.h"

namespace unhunch::core {

namespace {

bool isDue(const Situation &s)
{
    const WorkingHoursState &hours = s.state.hours;
    if (!hours.deskResetOn || !hours.inside || s.state.seated < s.rules.resetEvery)
        return false;
    return !hours.enteredWith
           || (s.state.seated >= *hours.enteredWith + kSettledIn && hasLull(s.state, s.rules.lull));
}

bool isUnanswered(const Occurrence &deskReset, const Situation &s)
{
    return deskReset.phase != Phase::Running && deskReset.unansweredFrom
           && s.state.seated >= *deskReset.unansweredFrom + s.rules.resetEvery;
}

void closeSwitchedOff(Deciding &d)
{
    const Occurrence *deskReset = findOpen(d.state, Slot::DeskReset);
    if (deskReset && deskReset->phase != Phase::Running)
        end(d, deskReset->key, What::Expired, Reason::SwitchedOff);
}

} // namespace

bool insideHours(const Situation &s)
{
    const std::optional<LogicalDay> day = s.workingDay();
    return day && s.state.hours.doneForToday != day;
}

void enterHours(Deciding &d)
{
    WorkingHoursState &hours = d.change.hours;
    if (!hours.enteredWith && d.state.seated >= d.rules.resetEvery)
        hours.enteredWith = d.state.seated;
}

void closeOutsideHours(Deciding &d)
{
    const Occurrence *deskReset = findOpen(d.state, Slot::DeskReset);
    if (deskReset && deskReset->phase != Phase::Running && deskReset->phase != Phase::Shown)
        end(d, deskReset->key, What::Expired, Reason::OutsideHours);
}

void settleHours(Deciding &d)
{
    WorkingHoursState &hours = d.change.hours;
    const bool inside = insideHours(d);
    const bool on = d.rules.slots[Slot::DeskReset];
    const bool enters = (inside && !hours.inside) || (on && !hours.deskResetOn);
    hours.inside = inside;
    hours.deskResetOn = on;
    if (!inside || !on || d.state.seated < d.rules.resetEvery)
        hours.enteredWith.reset();
    else if (enters)
        enterHours(d);
    if (!on)
        closeSwitchedOff(d);
    else if (!inside)
        closeOutsideHours(d);
}

void settleDeskReset(Deciding &d)
{
    if (const Occurrence *open = findOpen(d.state, Slot::DeskReset)) {
        if (!isUnanswered(*open, d))
            return;
        end(d, open->key, What::Expired, Reason::Unanswered);
        d.change.hours.enteredWith.reset();
    }
    if (!isDue(d))
        return;
    d.change.hours.enteredWith.reset();
    const OccurrenceKey key = fallDue(d, d.today(), Slot::DeskReset, Reason::Seated).key;
    if (d.state.session)
        end(d, key, What::Absorbed, reasonOf(d.state.session->occurrence.slot));
}

} // namespace unhunch::core
