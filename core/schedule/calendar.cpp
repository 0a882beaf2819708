#include "core/schedule/calendar.h"

namespace unhunch::core {

using Days = std::chrono::days;

Calendar::Calendar(UtcTime since, UtcTime at, const Rules &rules, const NearbyZone &zone)
{
    const DayBounds bounds = boundsOfDayAt(at, rules.dayStart, zone);
    m_today = bounds.day;
    const auto add = [&, this](LogicalDay day, UtcTime begins) {
        m_days[m_count++] = {day, begins, windowsOf(day, rules, zone)};
    };
    if (since <= bounds.begins + kWindowsReach)
        add(m_today - Days{1}, beginOf(m_today - Days{1}, rules.dayStart, zone));
    add(m_today, bounds.begins);
    if (at + kLooksAhead >= bounds.ends - kWindowsReach)
        add(m_today + Days{1}, bounds.ends);
}

} // namespace unhunch::core
