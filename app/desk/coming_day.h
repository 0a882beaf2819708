#pragma once

#include "app/desk/plan_desk.h"
#include "app/presentation/day_card_view.h"
#include "app/service/reminder_service.h"

#include <array>

namespace unhunch {

/// What a day to come is worked out from.
struct DaySources {
    const ReminderService &service;
    const PlanDesk &plan;
    const core::Clock &clock;
    const core::Zone &zone;
};

/// The next working day under these rules, as the engine itself would live it; one with strength if
/// there is one within a week.
[[nodiscard]] DayCardView comingDay(const DaySources &sources, const core::Rules &rules);

/// For each slot whether it has a window on any day of a week. Desk resets need none.
[[nodiscard]] std::array<bool, core::kSlotCount>
possibleSlots(const core::Rules &rules, core::LogicalDay today, const core::Zone &zone);

} // namespace unhunch
