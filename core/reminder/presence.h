#pragma once

#include "core/reminder/situation.h"

#include <chrono>
#include <optional>

namespace unhunch::core {

/// Locked, asleep, not running, or no input since one of these.
[[nodiscard]] bool isAway(const State &state);

/// Input is going on.
[[nodiscard]] bool isActive(const State &state);

/// The time since the last input, unlock or end of a meeting; none lasts while a meeting does.
[[nodiscard]] std::chrono::milliseconds absence(const State &state);

/// Neither away nor absent for a natural break.
[[nodiscard]] bool isPresent(const State &state, const Rules &rules);

/// Somebody is there who paused for `length`, and not long ago.
[[nodiscard]] bool hasLull(const State &state, std::chrono::seconds length);

/// When there will have been no input for `length`; none while it goes on, or without a first one.
[[nodiscard]] std::optional<Instant> quietAt(const State &state, std::chrono::seconds length);

/// Input, or what counts as one, in time (not longer ago than two minutes) for a reminder.
[[nodiscard]] bool wasThereJustNow(const State &state);

/// The user gave a sign of presence; ignored behind a locked screen and asleep.
void touch(State &state, const Situation &situation);

/// There was no input since `lastInput`. Input that nobody had announced counts from there.
void stopInput(State &state, Instant lastInput);

/// Away begins: nothing after this instant is presence.
void goAway(State &state, UtcTime now);
void fallAsleep(State &state, UtcTime now);
void wakeUp(State &state);
/// Nothing is shown for a minute from now.
void beginGrace(State &state);

} // namespace unhunch::core
