#pragma once

#include "core/progress/level_change.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace unhunch::core {

// The user's own hand on the levels. Each function answers with the changes to note and to carry
// out.

using Levels = std::map<std::string, int>; ///< by exercise; 1 where absent

[[nodiscard]] int levelIn(const Levels &levels, const std::string &exercise);

/// The user wants these levels; they stay. Nothing for one that is so already.
[[nodiscard]] std::vector<LevelChange> ownLevels(const Levels &wanted, const Levels &levels,
                                                 LogicalDay day);

/// What the plan changed on that day and still holds: it can be taken back.
[[nodiscard]] std::vector<LevelChange> standing(std::span<const LevelChange> changes,
                                                LogicalDay day);
/// The user does not want these changes of the plan: each exercise goes back to where it was before
/// the first of them, and stays there.
[[nodiscard]] std::vector<LevelChange> takenBack(std::span<const LevelChange> decided,
                                                 const Levels &levels, LogicalDay day);
/// What the user took back on that day, and holds since.
[[nodiscard]] std::vector<LevelChange> heldBack(std::span<const LevelChange> changes,
                                                LogicalDay day);
/// The plan may decide again about each of these exercises, from the level it is at.
[[nodiscard]] std::vector<LevelChange> letPlanDecide(std::span<const std::string> exercises,
                                                     const Levels &levels, LogicalDay day);

} // namespace unhunch::core
