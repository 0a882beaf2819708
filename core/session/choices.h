#pragma once

#include "core/exercise/catalogue.h"

#include <map>
#include <set>
#include <string>

namespace unhunch::core {

/// What of the plan is the user's own.
struct SessionChoices {
    std::map<std::string, int> levels{};    ///< by exercise; 1 where absent
    std::map<std::string, int> repsToday{}; ///< by exercise, for daily targets
    Gear gear{};
    bool gearTold{false}; ///< by the user; otherwise it is what is found in most homes
    std::set<Exclusion> excluded{};
    std::set<std::string> leftOut{};  ///< exercises that the user does not want
    std::set<std::string> accepted{}; ///< of what is offered at a plateau only
    std::set<std::string> resting{};  ///< exercises to spare today
    std::set<std::string> swapped{};  ///< exercises of the routine to do another one instead of
    BreathPattern breath{};
    bool shortVersion{false};

    bool operator==(const SessionChoices &) const = default;
};

} // namespace unhunch::core
