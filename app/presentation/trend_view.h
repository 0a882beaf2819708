#pragma once

#include "core/progress/trend.h"

#include <QLocale>
#include <QString>

#include <array>
#include <vector>

namespace unhunch {

/// One week of the trend.
struct TrendWeekView {
    core::LogicalDay first{};
    QString label{}; ///< of its first day: "29 Jun"
    bool isCurrent{false};
    int minutes{0};
    QString minutesLabel{}; ///< above the bar; empty without one
    bool reachesGoal{false};
    std::vector<core::CellState> strength{}; ///< a mark for each session; empty where unknown
    int longSittings{0};
    QString sittingsLabel{}; ///< empty where nothing is known
    QString sentence{};      ///< tool tip, and what a screen reader says

    bool operator==(const TrendWeekView &) const = default;
};

/// The page of thirteen weeks, every word of it.
struct TrendView {
    QString title{};
    QString range{};
    QString summary{};
    QString minutesLabel{};
    int goalMinutes{0};
    QString goalLabel{}; ///< at the line
    QString strengthLabel{};
    QString strengthOf{}; ///< "3 a week"
    QString sittingLabel{};
    QString sittingOf{}; ///< "over 90 min"
    std::array<TrendWeekView, core::kTrendWeeks> weeks{};

    bool operator==(const TrendView &) const = default;
};

[[nodiscard]] TrendView presentTrend(const core::Trend &trend, const QLocale &locale);

} // namespace unhunch
