#pragma once

#include "core/exercise/plan.h"
#include "core/progress/week.h"

#include <span>
#include <vector>

namespace unhunch::core {

enum class WeekKind : std::uint8_t {
    Open,   ///< not over yet, and not steady yet
    Steady, ///< with its active days
    Frozen, ///< the user paused (ill, on holiday): it neither counts nor breaks anything
    Other,
};

/// A week of the plan, as far as being steady goes (R17): five active days, two are free.
struct WeekOfPlan {
    LogicalDay first{};
    int activeDays{0};
    int pausedDays{0}; ///< not active, and a reminder waited for the end of a pause
    WeekKind kind{WeekKind::Other};

    bool operator==(const WeekOfPlan &) const = default;
};

/// What comes together of it.
struct Steadiness {
    std::vector<WeekOfPlan> weeks{}; ///< in order; the last one is today's
    int steady{0};                   ///< all of them
    int inARow{0};                   ///< the last ones; a frozen or an open week breaks no row

    bool operator==(const Steadiness &) const = default;
};

/// The weeks from the one of `firstDay` to the one of `today`.
[[nodiscard]] Steadiness steadinessOf(LogicalDay firstDay, LogicalDay today,
                                      std::chrono::weekday weekStart, const Plan &plan,
                                      std::span<const LoggedSession> sessions,
                                      std::span<const Decision> decisions);

} // namespace unhunch::core
