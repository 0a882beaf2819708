#pragma once

#include "core/reminder/decision.h"
#include "core/schedule/slot.h"
#include "core/time/instant.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace unhunch::core {

/// Where an occurrence stands between falling due and its end.
enum class Phase : std::uint8_t {
    Waiting, ///< to be shown: for a lull, for the end of a hold, for its turn
    Shown,
    Folded, ///< shown, unanswered, now in the tray only
    Snoozed,
    Running, ///< its guided session runs
};

/// An occurrence that is owed, or that the user began unasked.
struct Occurrence {
    OccurrenceKey key{};
    Phase phase{Phase::Waiting};
    bool unasked{false}; ///< the user's own start: it never fell due
    std::optional<UtcTime> dueAt{};

    // while waiting
    Reason cause{Reason::Lull};  ///< Lull (fresh), AfterHold, Snooze or Return
    Instant readyAt{};           ///< not shown before
    Instant waitsFrom{};         ///< "at the latest" counts from here
    bool patient{false};         ///< waits for a long lull, up to an hour
    bool afterAbsence{false};    ///< shown only after two minutes of presence
    Reason heldBy{Reason::None}; ///< the hold that is named, None while not held
    bool free{false};            ///< of spacing: it comes from a snooze

    // showings
    bool everShown{false};
    Instant shownAt{};
    int returns{0};        ///< showings after a fold
    bool returning{false}; ///< the next showing is one of them
    Instant foldedAt{};
    std::chrono::milliseconds foldedSeated{0};
    /// Seated time at the showing from which an answer is missed.
    std::optional<std::chrono::milliseconds> unansweredFrom{};

    // snoozes
    Instant snoozedAt{};
    std::optional<Instant> snoozedUntil{};
    bool snoozedToLull{false};
    std::chrono::milliseconds snoozed{0}; ///< used of the budget

    bool operator==(const Occurrence &) const = default;
};

/// From now on the occurrence waits to be shown, as if it had just fallen due.
void waitFrom(Occurrence &occurrence, Instant now, Reason cause);

} // namespace unhunch::core
