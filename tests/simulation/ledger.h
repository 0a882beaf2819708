#pragma once

#include "core/reminder/decision.h"
#include "tests/simulation/truth.h"

#include <cstdint>
#include <vector>

namespace unhunch::simulation {

enum class Stand : std::uint8_t { Waiting, Shown, Folded, Snoozed, Running };

/// An open occurrence, as the engine's lines tell it.
struct Record {
    core::OccurrenceKey key{};
    Stand stand{Stand::Waiting};
    bool fellDue{false};
    Millis waitsSince{0};
    bool patient{false}; ///< after-work waits for a long lull
    bool held{false};    ///< a held line is not yet followed by its released
    core::Reason lastHold{core::Reason::None};
    bool afterHold{false};         ///< it is the first showing since
    bool afterAbsence{false};      ///< surely
    bool maybeAfterAbsence{false}; ///< after a crash nobody knows
    bool everShown{false};
    Millis shownAt{0};
    Millis foldedAt{0};
    Bounds foldedSeated{};
    int returns{0};
    bool returning{false};
    bool returnsUnsure{false}; ///< a start that was not begun came between
    Bounds firstSeated{};      ///< seated time at the showing from which an answer is missed
    bool unanswered{false};
    Millis snoozedAt{0};
    Bounds snoozedUntil{}; ///< sooner and later: of a snooze to the next lull no line tells the end
    Bounds snoozedInAll{};
    bool snoozedToLull{false};
    bool lullCame{false}; ///< one that it may have waited for
    bool budgetUnsure{false};
    bool free{false}; ///< of spacing: it comes back from a snooze
    bool freeUnsure{false};
    int steps{0};
};

/// What became of a slot on a day.
struct Fact {
    std::int64_t day{0};
    core::Slot slot{};
    int count{0};    ///< the highest n
    bool due{false}; ///< or had any other line
    bool shown{false};
    bool fulfilled{false};
    bool missed{false};
    bool ended{false};
};

/// Everything a restart must bring back.
struct Ledger {
    std::vector<Record> open{};
    std::vector<Fact> facts{}; ///< by day and slot; nothing is forgotten
    std::vector<std::int64_t> massages{};
    Millis lastShown{kLongAgo}, lastFirstShown{kLongAgo};
    std::int64_t doneDay{-1'000'000};
    Millis doneAtWall{0};
    bool enteredLate{false}; ///< the hours began with a desk reset's worth on the clock
    Bounds enteredWith{};
    std::int64_t firstInputDay{-1'000'000};
    Millis firstInputAt{0};
    bool firstInputSure{false};
    Pledges pledges{};
    Millis returnedAt{kLongAgo}; ///< input came back after more than two minutes

    [[nodiscard]] Record *find(core::Slot slot);
    [[nodiscard]] const Record *find(core::Slot slot) const;
    [[nodiscard]] Record *find(const core::OccurrenceKey &key);
    [[nodiscard]] const Record *onScreen() const;
    [[nodiscard]] Fact fact(std::int64_t day, core::Slot slot) const;
    [[nodiscard]] Fact &changeFact(std::int64_t day, core::Slot slot);
    void forget(const core::OccurrenceKey &key);
};

[[nodiscard]] inline std::int64_t dayOf(const core::OccurrenceKey &key)
{
    return key.day.time_since_epoch().count();
}

} // namespace unhunch::simulation
