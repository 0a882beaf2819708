#pragma once

#include "core/exercise/catalogue.h"
#include "core/schedule/rules.h"

#include <vector>

namespace unhunch::core {

/// A slot that the clock binds, as a calendar has it: on these dates of the week, at this local
/// time, whatever the zone does.
struct WeeklyEvent {
    Slot slot{Slot::Morning};
    Weekdays days{}; ///< of the calendar, not of the plan: past midnight is the next one
    ClockTime at{};
    std::chrono::minutes length{0};

    bool operator==(const WeeklyEvent &) const = default;
};

/// The slots that are switched on, in the order of the day. Desk resets have no clock time: they
/// follow what somebody does. The morning lies half an hour before work, bedtime's before bed.
[[nodiscard]] std::vector<WeeklyEvent> weeklyEvents(const Rules &rules, const Catalogue &catalogue);

} // namespace unhunch::core
