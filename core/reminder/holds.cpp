#include "core/reminder/holds.h"

#include "core/reminder/presence.h"

#include <algorithm>
#include <array>

namespace unhunch::core {

using std::chrono::seconds;

namespace {

constexpr seconds kMeetingOnAfter{5};
constexpr seconds kMeetingOffAfter{10};

constexpr std::array kMeetingKinds{HoldKind::Microphone, HoldKind::Camera, HoldKind::ScreenShare};
constexpr std::array kSourceReasons{Reason::Microphone, Reason::Camera, Reason::ScreenShare,
                                    Reason::Fullscreen, Reason::DoNotDisturb};

bool isMeeting(HoldKind kind)
{
    return std::ranges::find(kMeetingKinds, kind) != kMeetingKinds.end();
}

HoldSource &sourceOf(Holds &holds, HoldKind kind)
{
    return holds.sources[static_cast<std::size_t>(kind)];
}

const HoldSource &sourceOf(const Holds &holds, HoldKind kind)
{
    return holds.sources[static_cast<std::size_t>(kind)];
}

/// Calls `visit` with each hold, in the order of precedence, until it answers true.
template<typename Visit> bool anyHold(const State &state, Visit visit)
{
    const Holds &holds = state.holds;
    for (std::size_t i = 0; i < kSourceReasons.size(); ++i) {
        const HoldSource &source = holds.sources[i];
        if (source.counts && visit({kSourceReasons[i], source.by, source.since}))
            return true;
    }
    return (isAway(state) && visit({Reason::Away, {}, holds.awaySince}))
           || (holds.pause && visit({Reason::Paused, {}, holds.pause->since, holds.pause->until}))
           || (state.session && visit({Reason::Session, {}, state.session->since}))
           || (holds.skippedForMeetingUntil
               && visit({Reason::SkippedForMeeting,
                         {},
                         holds.skippedForMeetingSince,
                         holds.skippedForMeetingUntil}))
           || (!holds.firstRunFinished && visit({Reason::FirstRun}));
}

void settleMeetingSource(State &state, HoldSource &source, Instant until)
{
    const std::optional<Instant> change = changesAt(source);
    if (!change || until < *change)
        return;
    if (source.inUse && !inMeeting(state.holds))
        state.holds.meetingSince = state.now;
    source.counts = source.inUse;
}

/// In the order of the clock, though a late timer may tell of several: one source takes over from
/// another, or seconds lie between two meetings.
void settleMeetings(Deciding &d)
{
    for (auto changes = meetingChangesAt(d.state); changes && *changes <= d.state.now;
         changes = meetingChangesAt(d.state)) {
        const bool wasInMeeting = inMeeting(d.state.holds);
        for (const HoldKind kind : kMeetingKinds)
            settleMeetingSource(d.change, sourceOf(d.change.holds, kind), *changes);
        if (wasInMeeting && !inMeeting(d.state.holds))
            touch(d.change, d);
    }
}

} // namespace

std::optional<Hold> currentHold(const State &state)
{
    std::optional<Hold> first;
    anyHold(state, [&first](const Hold &hold) {
        first = hold;
        return true;
    });
    return first;
}

std::vector<Hold> holdsInForce(const State &state)
{
    std::vector<Hold> all;
    anyHold(state, [&all](const Hold &hold) {
        all.push_back(hold);
        return false;
    });
    return all;
}

bool isHeldBy(Reason reason, const State &state)
{
    return anyHold(state, [reason](const Hold &hold) { return hold.reason == reason; });
}

bool inMeeting(const Holds &holds)
{
    return std::ranges::any_of(kMeetingKinds,
                               [&holds](HoldKind kind) { return sourceOf(holds, kind).counts; });
}

void forgetMeetings(Holds &holds)
{
    for (const HoldKind kind : kMeetingKinds)
        sourceOf(holds, kind).counts = false;
}

void noticeMeetingsAgain(Holds &holds, Instant now)
{
    for (const HoldKind kind : kMeetingKinds)
        sourceOf(holds, kind).changedAt = now;
}

void beginHold(State &state, const HoldBegan &hold, UtcTime now)
{
    HoldSource &source = sourceOf(state.holds, hold.kind);
    source.by = hold.by;
    if (source.inUse)
        return;
    source.inUse = true;
    source.changedAt = state.now;
    if (!source.counts)
        source.since = now;
    if (!isMeeting(hold.kind))
        source.counts = true;
}

void endHold(State &state, HoldKind kind)
{
    HoldSource &source = sourceOf(state.holds, kind);
    if (!source.inUse)
        return;
    source.inUse = false;
    source.dismissed = false;
    source.changedAt = state.now;
    if (!isMeeting(kind))
        source.counts = false;
}

void dismissMeeting(Holds &holds)
{
    for (const HoldKind kind : kMeetingKinds) {
        HoldSource &source = sourceOf(holds, kind);
        source.dismissed = source.inUse;
        source.counts = false;
    }
}

void settleHolds(Deciding &d)
{
    Holds &holds = d.change.holds;
    if (!d.state.presence.asleep && d.state.presence.running)
        settleMeetings(d);
    if (holds.pause && holds.pause->until && d.state.now >= *holds.pause->until)
        holds.pause.reset();
    if (holds.skippedForMeetingUntil && d.state.now >= *holds.skippedForMeetingUntil)
        holds.skippedForMeetingUntil.reset();
}

std::optional<Instant> meetingChangesAt(const State &state)
{
    std::optional<Instant> first;
    for (const HoldKind kind : kMeetingKinds) {
        if (const std::optional<Instant> changes = changesAt(sourceOf(state.holds, kind)))
            first = std::min(first.value_or(*changes), *changes);
    }
    return first;
}

std::optional<Instant> changesAt(const HoldSource &source)
{
    if (source.inUse == source.counts || source.dismissed)
        return {};
    return source.changedAt + (source.inUse ? kMeetingOnAfter : kMeetingOffAfter);
}

} // namespace unhunch::core
