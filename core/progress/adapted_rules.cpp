#include "core/progress/adapted_rules.h"

#include <algorithm>

namespace unhunch::core {

namespace {

constexpr int kStrengthInMaintenance = 3;

} // namespace

Rules adaptedRules(Rules own, const Care &care, std::optional<std::chrono::minutes> maintenance)
{
    own.strengthPerWeek = std::min(own.strengthPerWeek, care.strengthThisWeek);
    if (maintenance) {
        own.strengthPerWeek = std::min(own.strengthPerWeek, kStrengthInMaintenance);
        own.resetEvery = std::max<std::chrono::seconds>(own.resetEvery, *maintenance);
    }
    return own;
}

} // namespace unhunch::core
