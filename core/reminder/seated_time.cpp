#include "core/reminder/seated_time.h"

#include "core/reminder/holds.h"
#include "core/reminder/presence.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::hours;
using std::chrono::milliseconds;

namespace {

constexpr hours kSilentMeeting{2};

} // namespace

std::optional<Instant> countsUntil(const State &state, const Rules &rules)
{
    if (isAway(state))
        return {};
    if (isActive(state))
        return Instant::max();
    const Instant lastInput = state.presence.lastInput.value_or(state.now);
    if (inMeeting(state.holds))
        return std::max(lastInput, state.holds.meetingSince) + kSilentMeeting;
    return lastInput + std::min(rules.seatedGap, rules.naturalBreak);
}

std::optional<Instant> whenSeated(milliseconds target, const State &state, const Rules &rules)
{
    const std::optional<Instant> until = countsUntil(state, rules);
    const Instant reached = state.now + (target - state.seated);
    return until && reached <= *until ? std::optional{reached} : std::nullopt;
}

void creditSeatedTime(State &state, const Rules &rules, Instant from, Instant to)
{
    if (const std::optional<Instant> until = countsUntil(state, rules))
        state.seated += std::max(milliseconds{0}, std::min(to, *until) - from);
}

void correctSeatedTime(State &state, const Rules &rules, Instant lastInput)
{
    if (inMeeting(state.holds))
        return;
    const Instant until = lastInput + std::min(rules.seatedGap, rules.naturalBreak);
    const milliseconds tooMuch = std::max(milliseconds{0}, state.now - until);
    state.seated = std::max(milliseconds{0}, state.seated - tooMuch);
}

void resetSeatedTime(State &state)
{
    state.seated = milliseconds{0};
    state.hours.enteredWith.reset();
}

void loseSeatedTimeSinceSave(State &state)
{
    state.seated -= state.seated % kSeatedSaveEvery;
    for (Occurrence &occurrence : state.open) {
        occurrence.foldedSeated = std::min(occurrence.foldedSeated, state.seated);
        if (occurrence.unansweredFrom)
            occurrence.unansweredFrom = std::min(*occurrence.unansweredFrom, state.seated);
    }
    if (state.hours.enteredWith)
        state.hours.enteredWith = std::min(*state.hours.enteredWith, state.seated);
}

} // namespace unhunch::core
