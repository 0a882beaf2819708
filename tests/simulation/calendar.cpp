#include "tests/simulation/calendar.h"

#include <algorithm>

namespace unhunch::simulation {

using core::ClockTime;
using core::Slot;

namespace {

constexpr std::int64_t kNowhere = -1'000'000;

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

std::chrono::weekday weekdayOf(std::int64_t day)
{
    return std::chrono::weekday{std::chrono::sys_days{std::chrono::days{static_cast<int>(day)}}};
}

Millis resolveCivil(const AtlasZone &zone, std::int64_t minutes)
{
    const core::LocalTime local{std::chrono::seconds{minutes * 60}};
    return zone.resolve(local).time_since_epoch().count();
}

} // namespace

void Calendar::set(const core::Rules &rules, const AtlasZone &zone)
{
    m_rules = &rules;
    m_zone = &zone;
    m_around = kNowhere;
}

Millis Calendar::resolve(std::int64_t day, ClockTime clock) const
{
    const std::int64_t date = clock < m_rules->dayStart ? day + 1 : day;
    return resolveCivil(*m_zone, date * 1440 + clock.count());
}

std::int64_t Calendar::dayAt(Millis wall) const
{
    if (m_around != kNowhere && m_today.contains(wall))
        return m_around;
    const core::UtcTime utc{std::chrono::milliseconds{wall}};
    const Millis local = wall + m_zone->offsetAt(utc).count() * kSecond;
    std::int64_t day = floorDiv(local - m_rules->dayStart.count() * kMinute, kDay) + 2;
    while (resolve(day, m_rules->dayStart) > wall)
        --day;
    lookAround(day);
    return day;
}

void Calendar::lookAround(std::int64_t day) const
{
    m_around = day;
    m_today = {resolve(day, m_rules->dayStart), resolve(day + 1, m_rules->dayStart)};
    m_hours.clear();
    for (std::size_t slot = 0; slot < m_windows[0].size(); ++slot) {
        m_windows[0][slot] = workOut(static_cast<Slot>(slot), day - 1);
        m_windows[1][slot] = workOut(static_cast<Slot>(slot), day);
    }
    for (std::int64_t other = day - 1; other <= day + 1; ++other) {
        if (!m_rules->workdays.contains(weekdayOf(other)))
            continue;
        for (const Range &range : spans(other))
            m_hours.push_back({other, range});
    }
}

std::vector<Range> Calendar::spans(std::int64_t day) const
{
    std::vector<Range> all;
    for (const core::ClockSpan &span : m_rules->workingHours) {
        const std::int64_t date = span.from < m_rules->dayStart ? day + 1 : day;
        const std::int64_t last = span.to <= span.from ? date + 1 : date;
        all.push_back({resolveCivil(*m_zone, date * 1440 + span.from.count()),
                       resolveCivil(*m_zone, last * 1440 + span.to.count())});
    }
    return all;
}

std::optional<Range> Calendar::window(Slot slot, std::int64_t day) const
{
    if (m_around != kNowhere && (day == m_around || day == m_around - 1))
        return m_windows[static_cast<std::size_t>(day - m_around + 1)]
                        [static_cast<std::size_t>(slot)];
    return workOut(slot, day);
}

std::optional<Range> Calendar::workOut(Slot slot, std::int64_t day) const
{
    Range range;
    switch (slot) {
    case Slot::DeskReset:
        return {};
    case Slot::Morning:
        range = {resolve(day, m_rules->dayStart), resolve(day, m_rules->morningUntil)};
        break;
    case Slot::Bedtime: {
        const Millis bedtime = resolve(day, m_rules->bedtime);
        range = {bedtime - kHour, bedtime + kHour};
        break;
    }
    case Slot::AfterWork: {
        const std::vector<Range> all = spans(day);
        for (const core::ClockSpan &span : m_rules->workingHours) {
            if (span.from == span.to)
                return {};
        }
        if (all.empty())
            return {};
        range = {std::ranges::max(all, {}, &Range::to).to, resolve(day, m_rules->afterWorkUntil)};
        break;
    }
    case Slot::PreWorkout:
        for (const core::Workout &workout : m_rules->workouts) {
            const Millis begins = resolve(day, workout.at);
            if (workout.day == weekdayOf(day) && (range.to == 0 || begins < range.to))
                range = {begins - 30 * kMinute, begins};
        }
        break;
    }
    return range.from < range.to ? std::optional{range} : std::nullopt;
}

bool Calendar::working(Millis wall, std::int64_t doneDay) const
{
    (void)dayAt(wall);
    return std::ranges::any_of(m_hours, [wall, doneDay](const Hours &hours) {
        return hours.range.contains(wall) && hours.day != doneDay;
    });
}

std::int64_t Calendar::workingDayAt(Millis wall) const
{
    const std::int64_t today = dayAt(wall);
    for (const Hours &hours : m_hours) {
        if (hours.range.contains(wall))
            return hours.day;
    }
    return today;
}

bool Calendar::nearHoursEdge(Millis wall, Millis slack) const
{
    (void)dayAt(wall);
    return std::ranges::any_of(m_hours, [wall, slack](const Hours &hours) {
        return std::abs(hours.range.from - wall) <= slack
               || std::abs(hours.range.to - wall) <= slack;
    });
}

bool Calendar::hoursEndIn(const Range &time) const
{
    (void)dayAt(time.from);
    return std::ranges::any_of(
        m_hours, [&time](const Hours &hours) { return time.contains(hours.range.to); });
}

int Calendar::weekOf(std::int64_t day) const
{
    return static_cast<int>((weekdayOf(day) - m_rules->weekStart).count());
}

} // namespace unhunch::simulation
