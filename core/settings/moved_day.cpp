#include "core/settings/moved_day.h"

#include "core/schedule/working_hours.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr minutes kDay = hours{24};
constexpr minutes kEvening = hours{1}; ///< the bedtime reminder comes so long before
constexpr minutes kToBed = minutes{150};
constexpr minutes kNight = minutes{330};

ClockTime onClock(minutes at)
{
    return ((at % kDay) + kDay) % kDay;
}

/// How long after the day's start, below a whole day.
minutes sinceStart(const Rules &rules, ClockTime at)
{
    return onClock(at - rules.dayStart);
}

bool fits(const Rules &rules)
{
    const minutes evening = sinceStart(rules, rules.bedtime) - kEvening;
    return std::ranges::all_of(rules.workingHours, [&](const ClockSpan &span) {
        const minutes length = onClock(span.to - span.from);
        return sinceStart(rules, span.from) + length <= evening;
    });
}

} // namespace

std::optional<Rules> movedDay(const Rules &rules)
{
    if (rules.workingHours.empty() || worksAllDay(rules) || fits(rules))
        return {};
    const auto &first = rules.workingHours.front();
    const auto &last = rules.workingHours.back();
    Rules moved = rules;
    moved.bedtime = onClock(last.to + kToBed);
    moved.dayStart = onClock(moved.bedtime + kNight);
    moved.morningUntil = onClock(first.from - hours{1});
    moved.afterWorkUntil = onClock(moved.bedtime - kEvening);
    return fits(moved) ? std::optional{moved} : std::nullopt;
}

} // namespace unhunch::core
