#pragma once

#include "core/reminder/event.h"
#include "core/reminder/occurrence.h"
#include "core/schedule/slot_day.h"
#include "core/time/instant.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// Whether somebody sits there.
struct Presence {
    bool running{false};
    bool locked{false};
    bool asleep{false};
    bool inputGoing{false};             ///< since an InputBegan, also behind a locked screen
    bool seenInput{false};              ///< since the start or wake
    std::optional<Instant> lastInput{}; ///< "now" while input goes on; none before a first input
    Instant lastTouch{};                ///< began input, unlocked, answered: no guess
    std::optional<Instant> presentSince{};
    Instant graceUntil{}; ///< nothing is shown before: start, wake, unlock

    bool operator==(const Presence &) const = default;
};

/// One source of holds, such as the microphone.
struct HoldSource {
    bool inUse{false};
    bool counts{false};    ///< in use for long enough, and not said to be no meeting
    bool dismissed{false}; ///< "not a meeting", until it ends
    std::string by{};
    Instant changedAt{};
    UtcTime since{};

    bool operator==(const HoldSource &) const = default;
};

struct Pause {
    UtcTime since{};
    std::optional<Instant> until{}; ///< none: until resumed

    bool operator==(const Pause &) const = default;
};

struct Holds {
    std::array<HoldSource, 5> sources{}; ///< by HoldKind
    Instant meetingSince{};
    std::optional<Pause> pause{};
    std::optional<Instant> skippedForMeetingUntil{};
    UtcTime skippedForMeetingSince{};
    UtcTime awaySince{};
    bool firstRunFinished{false};

    bool operator==(const Holds &) const = default;
};

/// The guided session that runs.
struct RunningSession {
    OccurrenceKey occurrence{};
    Instant lastStep{}; ///< its start before the first
    int steps{0};
    UtcTime since{};

    bool operator==(const RunningSession &) const = default;
};

struct WorkingHoursState {
    bool inside{false};
    bool deskResetOn{true};
    /// Seated time when the hours began with a desk reset's worth on the clock already.
    std::optional<std::chrono::milliseconds> enteredWith{};
    std::optional<LogicalDay> doneForToday{};
    UtcTime doneAt{};

    bool operator==(const WorkingHoursState &) const = default;
};

/// The first input of a day after a night's rest.
struct FirstInput {
    LogicalDay day{};
    Instant at{};

    bool operator==(const FirstInput &) const = default;
};

struct Spacing {
    std::optional<Instant> lastShown{};
    std::optional<Instant> lastFirstShown{};

    bool operator==(const Spacing &) const = default;
};

/// All the engine remembers.
struct State {
    std::optional<Moment> last{}; ///< of the last step
    Instant now{};                ///< the same in the engine's own time

    Presence presence{};
    Holds holds{};
    std::chrono::milliseconds seated{0};
    WorkingHoursState hours{};
    std::optional<FirstInput> firstInput{};
    std::optional<RunningSession> session{};
    std::vector<Occurrence> open{};
    Spacing spacing{};
    std::vector<SlotDay> days{};
    std::vector<LogicalDay> massages{};
    std::optional<Instant> clockDoubtedAt{}; ///< the wall clock was last seen to be implausible

    bool operator==(const State &) const = default;
};

} // namespace unhunch::core
