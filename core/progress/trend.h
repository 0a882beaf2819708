#pragma once

#include "core/progress/week.h"

#include <array>
#include <optional>

namespace unhunch::core {

inline constexpr std::size_t kTrendWeeks = 13;

/// What remains of a week from afar.
struct TrendWeek {
    LogicalDay first{};
    bool isKnown{false}; ///< something may be known of it: it had begun and the app was in use
    std::chrono::minutes active{0};
    int strengthDays{0};
    int activeDays{0};
    int longSittings{0}; ///< bouts of sitting over 90 minutes; see kLongSitting

    bool operator==(const TrendWeek &) const = default;
};

/// A quarter of a year, week by week; the last one holds today.
struct Trend {
    LogicalDay today{};
    int strengthTarget{0};
    std::array<TrendWeek, kTrendWeeks> weeks{};

    [[nodiscard]] LogicalDay first() const { return weeks.front().first; }
    bool operator==(const Trend &) const = default;
};

/// The first day of the trend whose last week begins on `lastWeek`.
[[nodiscard]] LogicalDay firstOfTrend(LogicalDay lastWeek);

/// `since` is the first day anything may be known of; none before the first use. Sessions and
/// decisions of other days are ignored.
[[nodiscard]] Trend trendOf(LogicalDay lastWeek, std::span<const LoggedSession> sessions,
                            std::span<const Decision> decisions, const Today &today,
                            const WeekPlan &plan, std::optional<LogicalDay> since);

} // namespace unhunch::core
