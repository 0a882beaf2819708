#include "core/reminder/restart.h"

#include "core/reminder/presence.h"
#include "core/reminder/seated_time.h"
#include "core/reminder/session_run.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::milliseconds;

namespace {

void stopRunning(State &state, UtcTime now)
{
    goAway(state, now);
    state.presence.running = false;
    state.presence.inputGoing = false;
    state.presence.seenInput = false;
}

/// Somebody who was typing at the last save did so until the next at most, or there would be one.
void assumeInputUntilSave(State &state, milliseconds gap)
{
    const milliseconds toNextSave = kSeatedSaveEvery - state.seated % kSeatedSaveEvery;
    state.presence.lastInput = state.now + std::min(toNextSave, gap);
}

} // namespace

void endLastRun(State &state, const Moment &now)
{
    if (!state.presence.running)
        return;
    const Moment last = state.last.value_or(now);
    if (isActive(state))
        assumeInputUntilSave(state, elapsedBetween(last, now));
    loseSeatedTimeSinceSave(state);
    stopRunning(state, last.utc);
}

void start(Deciding &d)
{
    cutSession(d);
    Presence &presence = d.change.presence;
    presence.running = true;
    presence.locked = false;
    presence.asleep = false;
    beginGrace(d.change);
    d.change.holds.sources = {};
    if (!presence.lastInput)
        d.change.holds.awaySince = d.now.utc;
}

void stop(Deciding &d)
{
    cutSession(d);
    stopRunning(d.change, d.now.utc);
}

} // namespace unhunch::core
