#pragma once

#include "app/presentation/words.h"
#include "core/reminder/status.h"
#include "core/schedule/rules.h"
#include "core/schedule/working_hours.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace unhunch {

/// Something that falls due on the day's rail.
struct DayMark {
    double at{0}; ///< 0 to 1, from the rail's upper end
    bool reset{false};
    QString clock{};  ///< empty for what has no time of its own
    QString title{};  ///< empty for resets, which are told together
    QString length{}; ///< "4 min"
    QString detail{};

    bool operator==(const DayMark &) const = default;
};

struct DayHours {
    double from{0};
    double to{1};
    QString begin{};
    QString end{};

    bool operator==(const DayHours &) const = default;
};

/// "Your day": how a coming working day would go under the rules as they are.
struct DayCardView {
    QString title{};
    QString caption{}; ///< the days it is true for
    std::vector<DayMark> marks{};
    std::vector<DayHours> hours{};
    QString resets{}; ///< "About 4 desk resets"
    QString resetsDetail{};
    QString sentence{}; ///< all of it in words

    bool operator==(const DayCardView &) const = default;
};

struct DayCardFacts {
    const core::Rules &rules;
    std::vector<core::Upcoming> plan{};                                          ///< of that day
    std::vector<core::WorkingSpan> spans{};                                      ///< of that day
    std::array<std::optional<std::chrono::seconds>, core::kSlotCount> lengths{}; ///< by slot
};

/// The wording's offset is that day's.
[[nodiscard]] DayCardView presentDayCard(const DayCardFacts &facts, const Wording &wording);

/// "Mon, Wed, Fri", in the order of the locale's week; "every day" for all.
[[nodiscard]] QString weekdayWords(const core::Weekdays &days, const QLocale &locale);
/// The days of a week in the locale's order.
[[nodiscard]] std::vector<std::chrono::weekday> weekOf(const QLocale &locale);
[[nodiscard]] QString shortWeekday(std::chrono::weekday day, const QLocale &locale);
[[nodiscard]] QString longWeekday(std::chrono::weekday day, const QLocale &locale);

} // namespace unhunch
