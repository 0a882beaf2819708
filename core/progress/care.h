#pragma once

#include "core/exercise/catalogue.h"
#include "core/progress/check_in.h"

#include <set>
#include <span>
#include <string>

namespace unhunch::core {

/// What is to be spared today because of what was felt. Safety comes before progress.
struct Care {
    bool strengthRests{
        false};            ///< strength and hanging: 48 h after "worse", or a stop sign (S11-S14)
    bool lightOnly{false}; ///< three times worse in 14 days: breathing and light wall slides
    bool askProfessional{false}; ///< show the page about asking a professional
    bool needsChecking{false};   ///< a stop sign came, and nobody said that it was looked at
    int strengthThisWeek{4};     ///< sessions at most

    bool operator==(const Care &) const = default;
};

/// `checkedSince`: when the user last said that a stop sign was looked at; none: never.
[[nodiscard]] Care careOn(LogicalDay today, const Plan &plan, std::span<const LoggedSession> log,
                          std::span<const CheckIn> checkIns, std::optional<UtcTime> checkedSince);

/// The exercises that are left out under that care.
[[nodiscard]] std::set<std::string> restingUnder(const Care &care, const Catalogue &catalogue);

/// Strength and hanging: what rests first.
[[nodiscard]] bool isHeavy(const Exercise &exercise);

} // namespace unhunch::core
