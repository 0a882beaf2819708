#pragma once

#include "core/exercise/catalogue.h"
#include "core/result.h"
#include "core/session/script.h"

#include <map>
#include <set>
#include <string>

namespace unhunch::core {

/// What of the plan is the user's own.
struct SessionChoices {
    std::map<std::string, int> levels{};    ///< by exercise; 1 where absent
    std::map<std::string, int> repsToday{}; ///< by exercise, for daily targets
    Gear gear{};
    std::set<Exclusion> excluded{};
    BreathPattern breath{};
    bool shortVersion{false};

    bool operator==(const SessionChoices &) const = default;
};

/// Writes a routine out. Exercises whose gear is missing are left out; where that takes all of
/// the short version, the long one is used. Fails when nothing is left.
[[nodiscard]] Result<SessionScript> compile(const Routine &routine, const Catalogue &catalogue,
                                            const SessionChoices &choices);

} // namespace unhunch::core
