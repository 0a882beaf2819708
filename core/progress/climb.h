#pragma once

#include "core/exercise/catalogue.h"
#include "core/progress/level_change.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace unhunch::core {

/// How far one exercise has come on its ladder.
struct Climb {
    const Exercise *exercise{}; ///< of the catalogue, which outlives it
    int level{1};               ///< from 1 to the ladder's length
    int highest{1};             ///< where the plan leads; above it only by the user's choice
    bool isUsersOwn{false};     ///< the user chose the level, and it stays
    std::vector<LevelChange> changes{}; ///< its own that moved it, the latest first

    bool operator==(const Climb &) const = default;
};

/// The exercises of the plan in the order of the catalogue, and of the others those that moved.
/// `changes` in order; `levels` by exercise, 1 where absent.
[[nodiscard]] std::vector<Climb> climbsOf(const Catalogue &catalogue,
                                          const std::map<std::string, int> &levels,
                                          std::span<const LevelChange> changes);

} // namespace unhunch::core
