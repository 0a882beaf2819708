#pragma once

#include "core/ports/zone.h"
#include "core/progress/week.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace unhunch {

/// One occurrence in the pop-over of a cell.
struct OccasionView {
    core::CellState state{};
    QString heading{};   ///< "Done at 10:34"
    QString length{};    ///< "2 min 15"; empty without a session
    QStringList lines{}; ///< reason; steps with what was done of what was asked; effort

    bool operator==(const OccasionView &) const = default;
};

/// One slot of one day.
struct WeekCellView {
    core::CellState state{};
    std::vector<core::CellState> pips{}; ///< desk resets: the last six, in order of time
    QString done{};                      ///< desk resets: "2"; empty where nothing is counted
    QString due{};                       ///< "/3"
    QString sentence{};                  ///< tool tip, and what a screen reader says
    QString title{};                     ///< of the pop-over: "Morning, Wednesday, 23 September"
    std::vector<OccasionView> details{};

    bool operator==(const WeekCellView &) const = default;
};

struct WeekDayView {
    QString label{}; ///< "Mon 21", "Today"
    bool isToday{false};
    bool isAhead{false};
    int minutes{0};
    bool reachesGoal{false};
    QString minutesLabel{}; ///< above the bar; empty without one
    QString sentence{};     ///< "Monday, 21 September: 32 minutes, an active day."
    std::array<WeekCellView, core::kWeekSlots.size()> cells{};

    bool operator==(const WeekDayView &) const = default;
};

/// A number with what it is counted towards.
struct TileView {
    QString label{};
    QString number{};
    QString of{}; ///< "of 3"; may be empty
    QString caption{};
    std::vector<core::CellState> marks{}; ///< one for each session, or each day
    std::optional<double> sets{};         ///< wall slides: how many of three sets are done
    QString setsLabel{};                  ///< "2/3"
    QString sentence{};

    bool operator==(const TileView &) const = default;
};

struct LegendEntry {
    core::CellState state{};
    QString text{};

    bool operator==(const LegendEntry &) const = default;
};

/// The page of one week, every word of it.
struct WeekView {
    core::LogicalDay first{};
    QString title{};    ///< "This week"
    QString range{};    ///< "21 – 27 September"
    QString headline{}; ///< what the tiles show, as a sentence
    QString summary{};
    bool hasPrevious{false};
    bool hasNext{false};
    core::LogicalDay currentWeek{}; ///< first day of the week that holds today

    TileView strength{};
    TileView activeDays{};
    TileView wallSlides{};

    std::array<QString, core::kWeekSlots.size()> rowLabels{};
    QString minutesLabel{};
    QString goalLabel{}; ///< at the line of ten minutes
    int goalMinutes{0};
    std::array<WeekDayView, 7> days{};
    std::vector<LegendEntry> legend{};
    QString invitation{}; ///< only while nothing was ever recorded: what comes first

    bool operator==(const WeekView &) const = default;
};

/// What the words need beside the week.
struct WeekSetting {
    const core::Zone &zone;
    QLocale locale{};
    /// The first day anything may be known of; none before the first use.
    std::optional<core::LogicalDay> since{};
    /// When the first desk reset would come, if that can be said; for the invitation.
    std::optional<core::UtcTime> nextReset{};
};

[[nodiscard]] WeekView presentWeek(const core::Week &week, const WeekSetting &setting);

} // namespace unhunch
