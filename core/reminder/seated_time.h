#pragma once

#include "core/reminder/situation.h"

#include <chrono>
#include <optional>

namespace unhunch::core {

/// The instant at which seated time stands still if no input comes; none while it does.
[[nodiscard]] std::optional<Instant> countsUntil(const State &state, const Rules &rules);

/// When seated time reaches `target` if the user goes on; none if it stands still before.
[[nodiscard]] std::optional<Instant> whenSeated(std::chrono::milliseconds target,
                                                const State &state, const Rules &rules);

/// Adds what counts of the awake time from `from` to `to`.
void creditSeatedTime(State &state, const Rules &rules, Instant from, Instant to);

/// Takes back what was credited to input that had stopped at `lastInput` already.
void correctSeatedTime(State &state, const Rules &rules, Instant lastInput);

/// Back to zero.
void resetSeatedTime(State &state);

/// Back to what the last regular save had seen.
void loseSeatedTimeSinceSave(State &state);

/// Seated time is stored whenever it passes a multiple of this.
inline constexpr std::chrono::minutes kSeatedSaveEvery{5};

} // namespace unhunch::core
