#pragma once

#include "core/exercise/plan.h"
#include "core/progress/answer.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch::core {

/// Offered at a plateau, beside the exercises that are: stretches led by the breath (S51).
inline constexpr std::string_view kBreathingStretches = "breathing-stretches";

/// All that is offered there, the gentlest first.
inline constexpr std::array kOffers{kBreathingStretches, std::string_view{"prone-hand-lift"},
                                    std::string_view{"eccentric-row"}};

/// What is known of a user when it is decided what to ask. What it points to outlives it.
struct Journey {
    const Plan &plan;
    LogicalDay firstDay{}; ///< day 1 of the plan
    LogicalDay today{};
    int steadyWeeks{0};
    std::span<const Answer> answers{};     ///< all, in order
    std::span<const std::string> offers{}; ///< that could be made, in this order
};

/// A question of the day.
struct Asked {
    Question question{Question::HowIsItGoing};
    std::string about{};

    bool operator==(const Asked &) const = default;
};

/// 1 on the first day.
[[nodiscard]] int dayOfPlan(LogicalDay firstDay, LogicalDay today);

/// What to ask today; none: nothing. The days of the journey come first (S54, S65-S68), then, from
/// day 90, whether to go on more lightly (S68), once a month; then what helps over a plateau, one a
/// week and each once (S49-S52): after three steady weeks, when twice running it went the same. How
/// it is going is asked once a week, and once a month for those who go on lightly.
[[nodiscard]] std::optional<Asked> questionOn(const Journey &journey);

/// What was offered and accepted.
[[nodiscard]] std::vector<std::string> accepted(std::span<const Answer> answers);

/// Minutes between two desk resets that the user chose to go on with; none: not in maintenance.
[[nodiscard]] std::optional<std::chrono::minutes> maintenance(std::span<const Answer> answers);

} // namespace unhunch::core
