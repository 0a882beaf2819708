#pragma once

#include "core/exercise/catalogue.h"
#include "core/progress/check_in.h"
#include "core/progress/level_change.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch::core {

/// All that is known of a user at the start of a logical day. What it points to outlives it.
struct Progress {
    const Catalogue &catalogue;
    std::span<const LoggedSession> log;   ///< in order, of the last 60 days at least
    std::span<const CheckIn> checkIns;    ///< of the last 14 days at least
    std::span<const LevelChange> changes; ///< all, in order
    std::map<std::string, int> levels;    ///< by exercise; 1 where absent
    LogicalDay firstDay{};                ///< on which the plan was begun
    LogicalDay today{};
    int due{0};  ///< sessions of the plan that fell due in the last seven days
    int done{0}; ///< of those
};

/// The changes of level of a day, decided at its start; each has its reason. What it decides once
/// it does not decide again when its answer is among `changes`. Levels stay between 1 and the
/// highest that a routine asks for.
///
/// - Nothing grows in the first seven days (S56). Then, by at most two levels in seven days and one
///   of strength, exercises with enough sessions at 90 % of the dose in seven days - three, of
///   strength two - none of the last two too hard and none felt worse the day after.
/// - Nothing grows after a session that was too hard, nor while fewer than half are done.
/// - Felt worse: that day's exercises go down by one and stay for seven days (S55); twice in seven
///   days: strength and hanging begin again at level 1.
/// - Two hangs ended below 70 %: one level down.
/// - After 3 days away strength and hanging go down by one, after 7 by two; after 21 all begin
///   again at level 1.
/// - A level that the user chose stays, but for what was felt.
[[nodiscard]] std::vector<LevelChange> decideLevels(const Progress &progress);

/// The highest level that a routine asks of an exercise; 1 for one that none has.
[[nodiscard]] int highestLevel(const Catalogue &catalogue, std::string_view exercise);

/// The user chose that level, and it stays until the plan may decide again.
[[nodiscard]] bool isUsersOwn(std::string_view exercise, std::span<const LevelChange> changes);

} // namespace unhunch::core
