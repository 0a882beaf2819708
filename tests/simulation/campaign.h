#pragma once

#include "tests/simulation/world.h"

#include <cstdint>
#include <vector>

namespace unhunch::simulation {

struct Failure {
    std::uint64_t seed{0};
    Violation violation{};
};

/// What many lives came to, summed up in no order.
struct Campaign {
    std::uint64_t years{0};
    std::uint64_t events{0};
    std::uint64_t reminders{0};
    std::uint64_t decisions{0};
    std::uint64_t hash{0};
    Situations situations{};
    std::vector<Failure> failures{}; ///< by seed
};

/// One person-year for each seed from `first` on, on all cores. Stops early after ten failures.
[[nodiscard]] Campaign liveYears(std::uint64_t first, std::uint64_t years, unsigned threads);

/// One person-year. `log` may be null.
[[nodiscard]] Outcome liveYear(std::uint64_t seed, const std::vector<AtlasZone> &atlas,
                               TraceLog *log);

} // namespace unhunch::simulation
