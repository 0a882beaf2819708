#pragma once

#include "core/exercise/source.h"

#include <set>
#include <string>
#include <vector>

namespace unhunch::core {

/// A thing to exercise with.
struct GearItem {
    std::string id;
    std::string name{}; ///< English source text

    bool operator==(const GearItem &) const = default;
};

/// A thing an exercise needs, and household things that do instead (S15-S19).
struct Equipment {
    std::string id;
    std::string name{};                   ///< English source text
    std::vector<GearItem> alternatives{}; ///< best first
    bool builtIn{false};                  ///< found in any home: wall, doorway, towel
    Source source{};

    bool operator==(const Equipment &) const = default;
};

/// Ids of the equipment and alternatives at hand.
using Gear = std::set<std::string>;

} // namespace unhunch::core
