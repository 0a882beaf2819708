#pragma once

#include "core/exercise/source.h"

#include <set>
#include <string>
#include <string_view>
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

/// In the gear of a user who told that there is nothing at all.
inline constexpr std::string_view kNoGear = "nothing";

/// The thing that is used for that equipment, itself or what stands in; empty for nothing.
[[nodiscard]] std::string usedFor(const Equipment &equipment, const Gear &gear);
/// The gear with that for the equipment and nothing else for it; empty: without any.
[[nodiscard]] Gear withThing(const Equipment &equipment, const std::string &thing, Gear gear);

} // namespace unhunch::core
