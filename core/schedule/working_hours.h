#pragma once

#include "core/ports/zone.h"
#include "core/schedule/rules.h"

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

/// The working hours that `at` lies in; none outside them.
[[nodiscard]] std::optional<WorkingSpan> workingSpanAt(UtcTime at, const Rules &rules,
                                                       const Zone &zone);

/// "Whenever I sit": the hours never end, so there is no time after work.
[[nodiscard]] bool worksAllDay(const Rules &rules);

} // namespace unhunch::core
