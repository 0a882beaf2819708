#pragma once

#include "core/time/logical_day.h"

#include <cstdint>
#include <string>

namespace unhunch::core {

/// Why an exercise has another level than before.
enum class LevelReason : std::uint8_t {
    GoodSessions, ///< enough sessions at the dose, none too hard, none felt the day after
    WorseAfter,   ///< felt worse on the day after (S55)
    WorseTwice,   ///< felt worse twice in seven days: too much, too soon
    ShortHangs,   ///< two hangs ended early
    DaysAway,     ///< came back after a while
    ByUser,       ///< and stays until the user lets the plan decide again
    LetPlanDecide,
    MadeEasier, ///< by the user in the middle of a session; the plan goes on from there
};

/// A line of the audit: one exercise went from one level to another, or was held where it was.
struct LevelChange {
    LogicalDay day{};
    std::string exercise; ///< id of the catalogue
    int from{1};
    int to{1};
    LevelReason reason{LevelReason::GoodSessions};
    int count{0};       ///< sessions that counted, or days away
    LogicalDay about{}; ///< the day that was felt; otherwise `day`

    bool operator==(const LevelChange &) const = default;
};

} // namespace unhunch::core
