#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace unhunch::core {

inline constexpr int kFirstRunSteps = 6;

/// How far the user has come with the first steps. What was answered there about health is not
/// kept, only that it was asked.
struct FirstRun {
    int step{0}; ///< the one to go on with, 0 to kFirstRunSteps - 1
    bool finished{false};
    std::string safetyReadOn{}; ///< a date, as ISO 8601 has it; empty: not yet

    bool operator==(const FirstRun &) const = default;
};

[[nodiscard]] std::string toText(const FirstRun &firstRun);
[[nodiscard]] Result<FirstRun> firstRunFromText(std::string_view text);

} // namespace unhunch::core
