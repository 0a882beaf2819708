#pragma once

#include "core/schedule/windows.h"
#include "core/schedule/working_hours.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <span>

namespace unhunch::core {

/// The slots with a window, in the order of a usual day.
inline constexpr std::array kWindowedSlots{Slot::Morning, Slot::PreWorkout, Slot::AfterWork,
                                           Slot::Bedtime};

/// A logical day as it comes to pass.
struct CalendarDay {
    LogicalDay day{};
    UtcTime begins{};
    Windows windows{};

    [[nodiscard]] const std::optional<Window> &window(Slot slot) const
    {
        return windows[static_cast<std::size_t>(slot)];
    }
};

/// The logical day of an instant and what its neighbours bring to it, worked out once for all that
/// asks for it.
class Calendar
{
public:
    /// From `since` (at or before `at`) until kLooksAhead after `at` all is known.
    Calendar(UtcTime since, UtcTime at, const Rules &rules, const NearbyZone &zone);

    static constexpr std::chrono::minutes kLooksAhead{15};

    [[nodiscard]] LogicalDay today() const { return m_today; }
    /// Yesterday, today, tomorrow, in order; the neighbours only if a window of theirs was, is or
    /// will be open in that time.
    [[nodiscard]] std::span<const CalendarDay> days() const { return {m_days.data(), m_count}; }

private:
    LogicalDay m_today;
    std::array<CalendarDay, 3> m_days;
    std::size_t m_count{0};
};

} // namespace unhunch::core
