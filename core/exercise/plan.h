#pragma once

#include "core/exercise/source.h"

#include <chrono>
#include <string>
#include <vector>

namespace unhunch::core {

/// A day of the journey on which the app asks how it is going (S54, S65-S68).
struct Milestone {
    std::string id;
    int day{0};
    int consistentWeeks{0}; ///< needed before it is asked; 0 for none

    bool operator==(const Milestone &) const = default;
};

/// The plan's numbers beside the doses.
struct Plan {
    std::chrono::minutes resetInterval{90}; ///< S72
    int strengthPerWeekMin{3};              ///< S64
    int strengthPerWeekMax{4};              ///< S64
    int maxConsecutiveStrengthDays{2};
    std::chrono::seconds minimumDay{600}; ///< S20
    int consistentWeekActiveDays{5};
    int flexDaysPerWeek{2};
    PlanTime transition{}; ///< between two exercises
    std::vector<Milestone> milestones{};

    bool operator==(const Plan &) const = default;
};

} // namespace unhunch::core
