#pragma once

#include "core/reminder/occurrence_fields.h"
#include "core/reminder/state.h"

namespace unhunch::core {

// Which fields each part of the state has, once for writing and reading: `archive` is called with
// a key and a field for each.

template<typename Archive> void eachField(Archive &archive, Moment &moment)
{
    archive("utc", moment.utc);
    archive("monotonic", moment.monotonic);
    archive("boot", moment.boot);
    archive("bootId", moment.bootId);
}

template<typename Archive> void eachField(Archive &archive, Presence &presence)
{
    archive("running", presence.running);
    archive("locked", presence.locked);
    archive("asleep", presence.asleep);
    archive("inputGoing", presence.inputGoing);
    archive("seenInput", presence.seenInput);
    archive("lastInput", presence.lastInput);
    archive("lastTouch", presence.lastTouch);
    archive("presentSince", presence.presentSince);
    archive("graceUntil", presence.graceUntil);
}

template<typename Archive> void eachField(Archive &archive, HoldSource &source)
{
    archive("inUse", source.inUse);
    archive("counts", source.counts);
    archive("dismissed", source.dismissed);
    archive("by", source.by);
    archive("changedAt", source.changedAt);
    archive("since", source.since);
}

template<typename Archive> void eachField(Archive &archive, Pause &pause)
{
    archive("since", pause.since);
    archive("until", pause.until);
}

template<typename Archive> void eachField(Archive &archive, Holds &holds)
{
    archive("sources", holds.sources);
    archive("meetingSince", holds.meetingSince);
    archive("pause", holds.pause);
    archive("skippedForMeetingUntil", holds.skippedForMeetingUntil);
    archive("skippedForMeetingSince", holds.skippedForMeetingSince);
    archive("awaySince", holds.awaySince);
    archive("firstRunFinished", holds.firstRunFinished);
}

template<typename Archive> void eachField(Archive &archive, RunningSession &session)
{
    archive("occurrence", session.occurrence);
    archive("lastStep", session.lastStep);
    archive("steps", session.steps);
    archive("since", session.since);
}

template<typename Archive> void eachField(Archive &archive, SlotDay &record)
{
    archive("day", record.day);
    archive("slot", record.slot);
    archive("count", record.count);
    archive("shown", record.shown);
    archive("fulfilled", record.fulfilled);
    archive("missed", record.missed);
}

template<typename Archive> void eachField(Archive &archive, WorkingHoursState &hours)
{
    archive("inside", hours.inside);
    archive("deskResetOn", hours.deskResetOn);
    archive("enteredWith", hours.enteredWith);
    archive("doneForToday", hours.doneForToday);
    archive("doneAt", hours.doneAt);
}

template<typename Archive> void eachField(Archive &archive, FirstInput &input)
{
    archive("day", input.day);
    archive("at", input.at);
}

template<typename Archive> void eachField(Archive &archive, Spacing &spacing)
{
    archive("lastShown", spacing.lastShown);
    archive("lastFirstShown", spacing.lastFirstShown);
}

template<typename Archive> void eachField(Archive &archive, State &state)
{
    archive("last", state.last);
    archive("now", state.now);
    archive("presence", state.presence);
    archive("holds", state.holds);
    archive("seated", state.seated);
    archive("hours", state.hours);
    archive("firstInput", state.firstInput);
    archive("session", state.session);
    archive("open", state.open);
    archive("spacing", state.spacing);
    archive("days", state.days);
    archive("massages", state.massages);
    archive("clockDoubtedAt", state.clockDoubtedAt);
}

} // namespace unhunch::core
