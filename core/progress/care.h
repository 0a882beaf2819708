#pragma once

#include "core/exercise/catalogue.h"
#include "core/progress/check_in.h"

#include <optional>
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

/// What care follows. A stop sign is never too old to count.
struct Felt {
    std::span<const CheckIn> checkIns{};   ///< of the last 14 days at least
    std::optional<UtcTime> stopSign{};     ///< when the last session began that one ended
    std::optional<LogicalDay> nightPain{}; ///< the last day about which it was said (S13)
    std::optional<UtcTime> checked{};      ///< when the user last said that signs were looked at
    std::optional<LogicalDay> checkedOn{}; ///< the logical day of that
};

[[nodiscard]] Care careOn(LogicalDay today, const Plan &plan, const Felt &felt);

/// The exercises that are left out under that care.
[[nodiscard]] std::set<std::string> restingUnder(const Care &care, const Catalogue &catalogue);

/// Strength and hanging: what rests first.
[[nodiscard]] bool isHeavy(const Exercise &exercise);

} // namespace unhunch::core
