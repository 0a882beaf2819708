#pragma once

#include "tests/simulation/world.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unhunch::simulation {

/// A failing life made small: as few faults and days as still break the same promise.
struct Shrunk {
    Stretch stretch{};
    Violation violation{};
    std::string trace{}; ///< for `unhunch simulate`
    std::string trail{}; ///< its last lines, with what was decided
};

[[nodiscard]] Shrunk shrink(std::uint64_t seed, const Violation &violation,
                            const std::vector<AtlasZone> &atlas);

} // namespace unhunch::simulation
