#pragma once

#include "core/progress/ninety_days.h"

#include <QLocale>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace unhunch {

/// A part of the journey, up to its milestone.
struct JourneyStageView {
    enum class State : std::uint8_t { Past, Current, Ahead };

    QString name{}; ///< "Month 2"
    QString days{}; ///< "31–60"
    State state{State::Ahead};
    std::size_t firstWeek{0}; ///< columns that it lies over
    std::size_t weeks{0};
    QString sentence{};

    bool operator==(const JourneyStageView &) const = default;
};

struct JourneyDayView {
    enum class State : std::uint8_t { Ahead, Empty, Some, Active };

    State state{State::Ahead};
    QString number{}; ///< minutes; empty without any
    bool isToday{false};
    QString sentence{};

    bool operator==(const JourneyDayView &) const = default;
};

/// Something that can be felt, as a line.
struct MeasureView {
    QString title{};
    QString value{};   ///< of the last week that has one
    QString started{}; ///< "Started at 10 s"; empty while that is all there is
    std::vector<std::optional<int>> weeks{}; ///< as many as the line's axis has
    std::vector<QString> labels{};           ///< below them: "Wk 1"; some may be empty
    QString sentence{};

    bool operator==(const MeasureView &) const = default;
};

/// The page of the ninety days, every word of it.
struct JourneyView {
    QString title{};
    QString range{}; ///< "Day 38 of 90"
    QString summary{};
    std::array<JourneyStageView, core::kMilestones.size()> stages{};
    std::array<QString, 7> rowLabels{};                    ///< weekdays, from that of day 1
    std::array<JourneyDayView, core::kJourneyDays> days{}; ///< column by column
    QString caption{};
    std::vector<MeasureView> measures{}; ///< two at most
    QString hint{};                      ///< in their place while there is none

    bool operator==(const JourneyView &) const = default;
};

[[nodiscard]] JourneyView presentJourney(const core::NinetyDays &journey, const QLocale &locale);

} // namespace unhunch
