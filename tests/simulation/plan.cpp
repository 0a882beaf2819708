#include "tests/simulation/day_planner.h"

#include <utility>

namespace unhunch::simulation {

std::vector<Planned> DayPlanner::plan(const AtlasZone &zone, bool workday)
{
    const Millis midnight = m_day * kDay;
    const Millis offset =
        zone.offsetAt(core::UtcTime{std::chrono::milliseconds{midnight}}).count() * kSecond;
    Random presence = Random::of(m_person.seed, kPresence, m_day);
    for (const Sitting &sitting : m_person.sittings) {
        const bool comes = presence.chance(workday ? sitting.onWorkdays : sitting.onOtherDays);
        const Millis from = midnight - offset + sitting.from * kMinute
                            + presence.between(-20 * kMinute, 20 * kMinute);
        if (comes)
            sit(from, sitting.length * kMinute + presence.between(-20 * kMinute, 20 * kMinute));
    }
    suspends();
    restarts();
    crashes();
    clocks();
    holds();
    deeds();
    toddler();
    return std::move(m_plan);
}

/// Stretches of input with pauses of every length between them.
void DayPlanner::sit(Millis from, Millis length)
{
    Random random = Random::of(m_person.seed, kPresence + 1, m_day * 2000 + from / kMinute % 2000);
    m_sat.emplace_back(from, length);
    comeBack(from);
    Millis at = from + 2 * kSecond;
    while (at < from + length) {
        const Millis typing = 1 + random.around(m_person.stretch);
        add(at, Act::Input, typing);
        at = pause(at + typing, random);
    }
    leave(at, random);
}

Millis DayPlanner::pause(Millis at, Random &random)
{
    const double kind = random.unit();
    if (kind < 0.7 || !m_faults.contains(Fault::Break))
        return at + random.between(kSecond, 110 * kSecond);
    if (kind < 0.85)
        return at + random.between(100 * kSecond, 310 * kSecond);
    if (!random.chance(m_person.rateOf(Fault::Break) / 8))
        return at + random.between(kSecond, 20 * kSecond);
    const Millis away = random.between(2 * kMinute, 25 * kMinute);
    if (random.chance(m_person.leavesByLock)) {
        add(at, Act::Lock);
        add(at + away - kSecond, Act::Unlock);
    }
    return at + away;
}

void DayPlanner::leave(Millis at, Random &random)
{
    if (random.chance(m_person.leavesByQuit))
        add(at, Act::Quit);
    if (random.chance(m_person.leavesBySleep))
        add(at, Act::Sleep,
            m_faults.contains(Fault::Signal) && random.chance(0.1) ? random.between(1, 3) : 0);
    else if (random.chance(m_person.leavesByLock))
        add(at, Act::Lock);
}

void DayPlanner::comeBack(Millis at)
{
    add(at - 8 * kSecond, Act::Wake);
    add(at - 2 * kSecond, Act::Start);
    add(at, Act::Unlock);
}

std::size_t zoneOn(std::int64_t day, const Person &person, const Faults &faults, std::size_t zones)
{
    constexpr std::int64_t kTrip = 9;
    Random random = Random::of(
        person.seed, kFaults + static_cast<std::uint64_t>(Fault::Travel) + 100, day / kTrip);
    const bool abroad = random.chance(person.rateOf(Fault::Travel));
    return faults.contains(Fault::Travel) && abroad
               ? static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(zones) - 1))
               : person.home;
}

std::vector<Planned> planDay(std::int64_t day, const Person &person, const Faults &faults,
                             const std::vector<AtlasZone> &atlas)
{
    const std::size_t here = zoneOn(day, person, faults, atlas.size());
    const std::chrono::weekday weekday{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(day)}}};
    DayPlanner planner(day, person, faults);
    planner.travel(zoneOn(day - 1, person, faults, atlas.size()), here);
    return planner.plan(atlas[here], person.rules.workdays.contains(weekday));
}

} // namespace unhunch::simulation
