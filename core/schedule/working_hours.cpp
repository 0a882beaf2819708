#include "core/schedule/working_hours.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::days;
using std::chrono::weekday;

std::vector<WorkingSpan> spansOf(LogicalDay day, const Rules &rules, const Zone &zone)
{
    const NearbyZone nearby(zone, UtcTime{day.time_since_epoch()});
    std::vector<WorkingSpan> spans;
    for (const ClockSpan &hours : rules.workingHours)
        spans.push_back(spanOn(day, hours, rules, nearby));
    std::ranges::sort(spans, {}, &WorkingSpan::from);
    return spans;
}

std::optional<WorkingSpan> workingSpanAt(UtcTime at, const Rules &rules, const Zone &zone)
{
    const LogicalDay today = logicalDayAt(at, rules.dayStart, zone);
    std::optional<WorkingSpan> found;
    for (const LogicalDay day : {today - days{1}, today, today + days{1}}) {
        if (!rules.workdays.contains(weekday{day}))
            continue;
        for (const WorkingSpan &span : spansOf(day, rules, zone)) {
            if (found && span.from <= found->to)
                found->to = std::max(found->to, span.to);
            else if (span.from <= at && at < span.to)
                found = span;
        }
    }
    return found;
}

std::optional<LogicalDay> workingDayAt(UtcTime at, LogicalDay today, const Rules &rules,
                                       const NearbyZone &zone)
{
    for (const LogicalDay day : {today, today - days{1}}) {
        if (!rules.workdays.contains(weekday{day}))
            continue;
        for (const ClockSpan &hours : rules.workingHours) {
            const WorkingSpan span = spanOn(day, hours, rules, zone);
            if (span.from <= at && at < span.to)
                return day;
        }
    }
    return {};
}

bool worksAllDay(const Rules &rules)
{
    return std::ranges::any_of(rules.workingHours,
                               [](const ClockSpan &hours) { return hours.from == hours.to; });
}

} // namespace unhunch::core
