#pragma once

#include "core/ports/session_log.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace unhunch::core {

/// One exercise in one session, both sides taken together.
struct Exposure {
    LogicalDay day{};
    int level{1};
    double share{0}; ///< of the dose, 0 to 1: of what was asked on the worse side
    std::optional<Effort> effort{};

    bool operator==(const Exposure &) const = default;
};

/// The sessions with that exercise, in order.
[[nodiscard]] std::vector<Exposure> exposuresOf(std::string_view exercise,
                                                std::span<const LoggedSession> log);

/// The two that came last, or what there is.
[[nodiscard]] inline std::span<const Exposure> lastTwo(std::span<const Exposure> exposures)
{
    return exposures.last(std::min<std::size_t>(exposures.size(), 2));
}

/// How much of the target was performed, 0 to 1; a target of nothing is met.
[[nodiscard]] double shareOf(const Amount &actual, const Amount &target);

} // namespace unhunch::core
