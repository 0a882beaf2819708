#pragma once

#include "core/progress/week.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace unhunch::core {

inline constexpr std::size_t kJourneyDays = 90;
inline constexpr std::size_t kJourneyWeeks = 13; ///< the last one has six days
/// The days at which the journey stops and asks; each ends one of its stages (S54, S65-S68).
inline constexpr std::array kMilestones{7, 21, 30, 60, 90};
inline constexpr int kSteadyWeeksWanted = 3; ///< by day 21 (S54)

struct JourneyDay {
    LogicalDay day{};
    std::chrono::minutes active{0};
    bool isActive{false};

    bool operator==(const JourneyDay &) const = default;
};

/// What a body can feel of it.
enum class Measure : std::uint8_t {
    Hang,       ///< seconds of one hang, the best of the week
    WallSlides, ///< repetitions on the best day of the week
    PullAparts, ///< the same
};

/// A measure week by week; none in a week without it.
struct MeasureLine {
    Measure measure{};
    std::array<std::optional<int>, kJourneyWeeks> weeks{};

    bool operator==(const MeasureLine &) const = default;
};

/// The ninety days since the plan was begun. Weeks are the journey's own: day 1 is the first of
/// one.
struct NinetyDays {
    LogicalDay today{};
    int dayNumber{1};     ///< of today; goes on after the ninetieth
    std::size_t stage{0}; ///< index of the milestone ahead; after the last one, of the last
    int steadyWeeks{0};   ///< see steadinessOf()
    std::array<JourneyDay, kJourneyDays> days{};
    std::vector<MeasureLine> measures{}; ///< those of which something is known

    [[nodiscard]] LogicalDay first() const { return days.front().day; }
    [[nodiscard]] bool isOver() const { return dayNumber > static_cast<int>(kJourneyDays); }
    bool operator==(const NinetyDays &) const = default;
};

/// `first` is the day on which the plan was begun. Sessions and decisions of other days are
/// ignored.
[[nodiscard]] NinetyDays ninetyDaysOf(LogicalDay first, std::span<const LoggedSession> sessions,
                                      std::span<const Decision> decisions, const Today &today,
                                      const WeekPlan &plan, int steadyWeeks);

} // namespace unhunch::core
