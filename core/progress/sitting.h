#pragma once

#include "core/reminder/decision.h"

#include <chrono>
#include <span>
#include <vector>

namespace unhunch::core {

/// A desk reset falls due after 90 minutes (S72); whoever gets up within five more did not sit on.
inline constexpr std::chrono::minutes kLongSitting{95};

/// Sitting without a break for more than kLongSitting.
struct SittingBout {
    LogicalDay day{};
    std::chrono::seconds length{0};

    bool operator==(const SittingBout &) const = default;
};

/// The bouts that the decisions tell of, in order. One that still goes on is among them. Of one
/// that nobody was reminded of nothing is known.
[[nodiscard]] std::vector<SittingBout> longSittings(std::span<const Decision> decisions);

} // namespace unhunch::core
