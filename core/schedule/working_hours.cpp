#include "core/schedule/working_hours.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::days;
using std::chrono::weekday;

namespace {

WorkingSpan spanOn(LogicalDay day, const ClockSpan &hours, const Rules &rules, const Zone &zone)
{
    const LocalTime from = clockOn(day, hours.from, rules.dayStart);
    const LocalTime midnight = std::chrono::floor<days>(from);
    const days nextDate = hours.to <= hours.from ? days{1} : days{0};
    return {day, zone.resolve(from), zone.resolve(midnight + nextDate + hours.to)};
}

} // namespace

std::vector<WorkingSpan> spansOf(LogicalDay day, const Rules &rules, const Zone &zone)
{
    std::vector<WorkingSpan> spans;
    for (const ClockSpan &hours : rules.workingHours)
        spans.push_back(spanOn(day, hours, rules, zone));
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

bool worksAllDay(const Rules &rules)
{
    return std::ranges::any_of(rules.workingHours,
                               [](const ClockSpan &hours) { return hours.from == hours.to; });
}

} // namespace unhunch::core
