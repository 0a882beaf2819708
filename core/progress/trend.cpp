#include "core/progress/trend.h"

#include "core/progress/sitting.h"

namespace unhunch::core {

namespace {

constexpr std::chrono::days kWeek{7};
constexpr std::size_t kDaysOfWeek = 7;

TrendWeek sumOf(std::span<const WeekDay> days)
{
    TrendWeek week{.first = days.front().day};
    for (const WeekDay &day : days) {
        week.active += day.active;
        week.strengthDays += hasStrength(day) ? 1 : 0;
        week.activeDays += day.isActive ? 1 : 0;
    }
    return week;
}

} // namespace

LogicalDay firstOfTrend(LogicalDay lastWeek)
{
    return lastWeek - kWeek * (kTrendWeeks - 1);
}

Trend trendOf(LogicalDay lastWeek, std::span<const LoggedSession> sessions,
              std::span<const Decision> decisions, const Today &today, const WeekPlan &plan,
              std::optional<LogicalDay> since)
{
    Trend trend{.today = today.day, .strengthTarget = plan.strengthTarget};
    const LogicalDay first = firstOfTrend(lastWeek);
    const auto days = daysOf(first, kTrendWeeks * kDaysOfWeek, sessions, decisions, today, plan);
    for (std::size_t i = 0; i < kTrendWeeks; ++i) {
        TrendWeek &week = trend.weeks.at(i);
        week = sumOf(std::span(days).subspan(i * kDaysOfWeek, kDaysOfWeek));
        week.isKnown = since && *since < week.first + kWeek && week.first <= today.day;
    }
    for (const SittingBout &bout : longSittings(decisions)) {
        const auto offset = (bout.day - first).count();
        if (offset >= 0 && offset < std::ssize(days))
            ++trend.weeks.at(static_cast<std::size_t>(offset) / kDaysOfWeek).longSittings;
    }
    return trend;
}

} // namespace unhunch::core
