#include "core/reminder/presence.h"

#include "core/reminder/holds.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr minutes kLullReach{2};
constexpr seconds kGrace{60};
constexpr hours kNightsRest{2};

void noticeMorning(State &state, const Situation &situation)
{
    const bool rested =
        !state.presence.lastInput || state.now - *state.presence.lastInput >= kNightsRest;
    const LogicalDay today = situation.today();
    if (rested && (!state.firstInput || state.firstInput->day != today))
        state.firstInput = FirstInput{today, state.now};
}

/// With nobody there, "at the latest" counts from the return.
void restartWaits(State &state)
{
    for (Occurrence &occurrence : state.open) {
        if (occurrence.phase == Phase::Waiting)
            occurrence.waitsFrom = std::max(occurrence.waitsFrom, state.now);
    }
}

} // namespace

bool isAway(const State &state)
{
    const Presence &presence = state.presence;
    return !presence.running || presence.locked || presence.asleep || !presence.seenInput;
}

bool isActive(const State &state)
{
    return state.presence.inputGoing && !isAway(state);
}

milliseconds absence(const State &state)
{
    if (isActive(state) || (inMeeting(state.holds) && !isAway(state)))
        return milliseconds{0};
    return state.presence.lastInput ? state.now - *state.presence.lastInput : milliseconds::max();
}

bool isPresent(const State &state, const Rules &rules)
{
    return !isAway(state) && absence(state) < rules.naturalBreak;
}

bool hasLull(const State &state, seconds length)
{
    return !isAway(state) && !isActive(state) && wasThereJustNow(state)
           && state.now - *state.presence.lastInput >= length;
}

bool wasThereJustNow(const State &state)
{
    return state.presence.lastInput && state.now - *state.presence.lastInput <= kLullReach;
}

std::optional<Instant> quietAt(const State &state, seconds length)
{
    if (isActive(state) || !state.presence.lastInput)
        return {};
    return *state.presence.lastInput + length;
}

void touch(State &state, const Situation &situation)
{
    Presence &presence = state.presence;
    if (presence.locked || presence.asleep)
        return;
    noticeMorning(state, situation);
    if (!wasThereJustNow(state))
        restartWaits(state);
    presence.lastInput = state.now;
    presence.lastTouch = state.now;
    presence.seenInput = true;
    if (!presence.presentSince)
        presence.presentSince = state.now;
}

void stopInput(State &state, Instant lastInput)
{
    Presence &presence = state.presence;
    const Instant beganAt = presence.graceUntil - kGrace;
    if (isActive(state)) {
        presence.lastInput = std::max(lastInput, presence.lastTouch);
    } else if (!presence.locked && !presence.asleep && !presence.seenInput && lastInput > beganAt) {
        presence.seenInput = true;
        presence.lastInput = lastInput;
        presence.presentSince = lastInput;
    }
    presence.inputGoing = false;
}

void goAway(State &state, UtcTime now)
{
    if (!isAway(state)) {
        state.holds.awaySince = now;
        if (inMeeting(state.holds))
            state.presence.lastInput = state.now;
    }
    state.presence.presentSince.reset();
}

void fallAsleep(State &state, UtcTime now)
{
    goAway(state, now);
    state.presence.asleep = true;
    state.presence.inputGoing = false;
    state.presence.seenInput = false;
    forgetMeetings(state.holds);
}

void wakeUp(State &state)
{
    state.presence.asleep = false;
    noticeMeetingsAgain(state.holds, state.now);
    beginGrace(state);
}

void beginGrace(State &state)
{
    state.presence.graceUntil = state.now + kGrace;
}

} // namespace unhunch::core
