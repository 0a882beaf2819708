#pragma once

#include "core/session/choose.h"
#include "core/session/recipe.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// One exercise of a session before it begins, and what the user may still change of it.
struct OutlineItem {
    std::string planned;              ///< the exercise of the routine
    std::string exercise;             ///< the same, or the one swapped for it
    std::optional<LeftOut> leftOut{}; ///< why it is not done; nothing below holds then
    int level{1};
    LevelRange levels{};
    Amount target{}; ///< of one side
    bool sided{false};
    std::vector<GearUse> gear{};
    std::chrono::milliseconds length{0}; ///< with what leads to it and between its sides
    bool canSwap{false};                 ///< also where it is left out
    bool isSwapped{false};

    bool operator==(const OutlineItem &) const = default;
};

/// The session in its order. Of one that goes on, what is left.
[[nodiscard]] std::vector<OutlineItem> outline(const Recipe &recipe);

/// The gear with another thing for that equipment: the thing itself, then each that stands in for
/// it, in a circle. Where nothing stands in for it, with it or without.
[[nodiscard]] Gear withNextGear(const Equipment &equipment, Gear gear);

} // namespace unhunch::core
