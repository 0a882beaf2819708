#include "core/reminder/natural_break.h"

#include "core/reminder/answers.h"
#include "core/reminder/desk_reset.h"
#include "core/reminder/holds.h"
#include "core/reminder/presence.h"
#include "core/reminder/seated_time.h"
#include "core/schedule/working_hours.h"

namespace unhunch::core {

using std::chrono::milliseconds;

namespace {

/// Under an open desk reset, while nobody was there.
bool hoursEndedFirst(const Situation &s)
{
    if (!findOpen(s.state, Slot::DeskReset))
        return false;
    const UtcTime left = s.utcOf(s.state.presence.lastInput.value_or(s.state.now));
    const auto span = workingSpanAt(left, s.rules, s.zone);
    return span && span->to <= s.now.utc && span->to < left + s.rules.naturalBreak;
}

void takeNaturalBreak(Deciding &d)
{
    if (hoursEndedFirst(d))
        closeOutsideHours(d);
    if (d.state.session)
        return;
    if (const Occurrence *deskReset = findOpen(d.state, Slot::DeskReset))
        end(d, deskReset->key, What::Natural, Reason::Absence);
    else if (d.state.seated > milliseconds{0} && d.rules.slots[Slot::DeskReset])
        d.decide({d.today(), Slot::DeskReset, 0}, What::Natural, Reason::Absence);
    resetSeatedTime(d.change);
}

bool isTakenBack(const Occurrence &occurrence)
{
    return occurrence.phase == Phase::Waiting && occurrence.afterAbsence;
}

void takeBack(Deciding &d, Occurrence &occurrence)
{
    if (occurrence.phase == Phase::Snoozed)
        endSnooze(occurrence, d.state.now);
    if (occurrence.phase != Phase::Waiting)
        d.decide(occurrence.key, What::Withdrawn, Reason::Absence);
    waitFrom(occurrence, d.state.now, Reason::Lull);
    occurrence.afterAbsence = true;
}

} // namespace

void settleAbsence(Deciding &d)
{
    if (absence(d.state) < d.rules.naturalBreak)
        return;
    d.change.presence.presentSince.reset();
    takeNaturalBreak(d);
    for (Occurrence &occurrence : d.change.open) {
        const bool windowed = occurrence.key.slot != Slot::DeskReset;
        if (windowed && occurrence.phase != Phase::Running && !isTakenBack(occurrence))
            takeBack(d, occurrence);
    }
}

bool breakCameFirst(const Situation &s)
{
    if (absence(s.state) < s.rules.naturalBreak)
        return false;
    const std::optional<Instant> meeting = meetingChangesAt(s.state);
    const Instant lastInput = s.state.presence.lastInput.value_or(s.state.now);
    return meeting && *meeting <= s.state.now && lastInput + s.rules.naturalBreak < *meeting;
}

} // namespace unhunch::core
