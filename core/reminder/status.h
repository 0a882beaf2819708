#pragma once

#include "core/ports/zone.h"
#include "core/reminder/decision.h"
#include "core/reminder/state.h"
#include "core/schedule/rules.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// Where an occurrence that is owed stands.
enum class Stage : std::uint8_t { Due, Held, Shown, Snoozed, Folded, Running };

/// An occurrence that fell due and has not ended.
struct Owed {
    OccurrenceKey occurrence{};
    Stage stage{Stage::Due};
    UtcTime dueAt{};
    std::optional<UtcTime> snoozedUntil{}; ///< none while snoozed: until the next lull
    bool canSnooze{true};                  ///< the snooze budget has something left

    bool operator==(const Owed &) const = default;
};

/// Why reminders wait now.
struct Waiting {
    Reason hold{Reason::None}; ///< Microphone ... FirstRun
    std::string by{};
    UtcTime since{};
    std::optional<UtcTime> until{}; ///< a pause with an end

    bool operator==(const Waiting &) const = default;
};

/// A slot that will fall due today if the day goes on like this.
struct Upcoming {
    Slot slot{Slot::DeskReset};
    UtcTime at{};
    bool estimate{false}; ///< depends on what the user does (seated time, first input)

    bool operator==(const Upcoming &) const = default;
};

/// What the tray, its tool tip and the windows tell; derived from the state, never stored.
struct Status {
    LogicalDay day{};
    std::chrono::seconds seated{0};
    std::chrono::seconds resetEvery{0};
    bool inWorkingHours{false};
    bool present{false};              ///< not away
    std::vector<Owed> owed{};         ///< by rank, the one to name first in front
    std::optional<Waiting> waiting{}; ///< the first hold in the order of precedence
    std::vector<Upcoming> upcoming{}; ///< in order of time, not what is owed already

    bool operator==(const Status &) const = default;
};

[[nodiscard]] Status describe(const State &state, const Rules &rules, const Moment &now,
                              const Zone &zone);

} // namespace unhunch::core
