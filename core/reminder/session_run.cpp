#include "core/reminder/session_run.h"

#include "core/reminder/answers.h"
#include "core/reminder/windowed_slots.h"

namespace unhunch::core {

using std::chrono::minutes;

namespace {

constexpr minutes kLeftAfter{30};

Occurrence &beginUnasked(Deciding &d, Slot slot)
{
    const LogicalDay day = dayOf(slot, d);
    Occurrence occurrence{{day, slot, recordOf(d.state, day, slot).count + 1}};
    occurrence.unasked = true;
    return d.change.open.emplace_back(occurrence);
}

void oweAgain(Deciding &d, const OccurrenceKey &key)
{
    std::erase_if(d.change.open,
                  [&key](const Occurrence &open) { return open.key == key && open.unasked; });
    for (Occurrence &open : d.change.open) {
        if (open.key == key)
            waitFrom(open, d.state.now, Reason::Lull);
    }
}

} // namespace

void startSession(Deciding &d, Slot slot)
{
    if (d.state.session)
        return;
    Occurrence *open = findOpen(d.change, slot);
    Occurrence &occurrence = open ? *open : beginUnasked(d, slot);
    if (occurrence.phase == Phase::Snoozed)
        endSnooze(occurrence, d.state.now);
    occurrence.phase = Phase::Running;
    occurrence.heldBy = Reason::None;
    d.change.session = RunningSession{occurrence.key, d.state.now, 0, d.now.utc};
    d.decide(occurrence.key, What::Started, Reason::User);
}

void finishSession(Deciding &d, SessionEnd outcome)
{
    if (!d.state.session)
        return;
    const OccurrenceKey key = d.state.session->occurrence;
    d.change.session.reset();
    if (outcome == SessionEnd::NotBegun)
        oweAgain(d, key);
    else
        end(d, key, outcome == SessionEnd::Done ? What::Done : What::PartDone, Reason::User);
}

void cutSession(Deciding &d)
{
    if (d.state.session)
        finishSession(d, d.state.session->steps > 0 ? SessionEnd::PartDone : SessionEnd::NotBegun);
}

void settleSession(Deciding &d)
{
    const std::optional<Instant> left = sessionLeftAt(d.state);
    if (left && d.state.now >= *left)
        cutSession(d);
}

std::optional<Instant> sessionLeftAt(const State &state)
{
    return state.session ? std::optional{state.session->lastStep + kLeftAfter} : std::nullopt;
}

} // namespace unhunch::core
