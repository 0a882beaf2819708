#pragma once

#include "core/schedule/rules.h"
#include "core/time/nearby_zone.h"

#include <optional>
#include <vector>

namespace unhunch::core {

/// Working hours as they come to pass, `from` inclusive to `to` exclusive.
struct WorkingSpan {
    LogicalDay day{}; ///< on which it begins
    UtcTime from{};
    UtcTime to{};

    bool operator==(const WorkingSpan &) const = default;
};

/// The hours a working day would have on that date, workday or not.
[[nodiscard]] std::vector<WorkingSpan> spansOf(LogicalDay day, const Rules &rules,
                                               const Zone &zone);
/// One of them.
[[nodiscard]] inline WorkingSpan spanOn(LogicalDay day, const ClockSpan &hours, const Rules &rules,
                                        const NearbyZone &zone)
{
    constexpr std::chrono::days kNext{1};
    const LogicalDay date = hours.from < rules.dayStart ? day + kNext : day;
    const LogicalDay lastDate = hours.to <= hours.from ? date + kNext : date;
    return {day, zone.resolve(date + hours.from), zone.resolve(lastDate + hours.to)};
}

/// The working hours that `at` lies in; none outside them.
[[nodiscard]] std::optional<WorkingSpan> workingSpanAt(UtcTime at, const Rules &rules,
                                                       const Zone &zone);
/// The day on which they began; `today` is the logical day of `at`.
[[nodiscard]] std::optional<LogicalDay> workingDayAt(UtcTime at, LogicalDay today,
                                                     const Rules &rules, const NearbyZone &zone);

/// "Whenever I sit": the hours never end, so there is no time after work.
[[nodiscard]] bool worksAllDay(const Rules &rules);

} // namespace unhunch::core
