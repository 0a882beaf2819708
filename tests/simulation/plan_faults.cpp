// What goes wrong on a day, or comes in between.

#include "tests/simulation/day_planner.h"

#include <array>

namespace unhunch::simulation {

void DayPlanner::suspends()
{
    if (!m_faults.contains(Fault::Suspend))
        return;
    Random random = stream(Fault::Suspend);
    Random signals = stream(Fault::Signal);
    for (std::int64_t i = times(Fault::Suspend, random); i > 0; --i) {
        const Millis at = someTime(random);
        const Millis longest = random.chance(0.4) ? 6 * kMinute : 8 * kHour;
        const bool odd =
            m_faults.contains(Fault::Signal) && signals.chance(m_person.rateOf(Fault::Signal));
        add(at, Act::Sleep, odd ? signals.between(1, 3) : 0);
        add(at + random.between(3 * kSecond, longest), Act::Wake);
    }
}

void DayPlanner::restarts()
{
    Random random = stream(Fault::Restart);
    if (!m_faults.contains(Fault::Restart))
        return;
    for (std::int64_t i = times(Fault::Restart, random); i > 0; --i) {
        const Millis at = someTime(random);
        add(at, Act::Quit);
        add(at + random.between(kSecond, random.chance(0.5) ? 6 * kMinute : 3 * kHour), Act::Start);
    }
}

void DayPlanner::crashes()
{
    Random random = stream(Fault::Crash);
    if (m_faults.contains(Fault::Commit)) {
        Random commits = stream(Fault::Commit);
        for (std::int64_t i = times(Fault::Commit, commits); i > 0; --i)
            add(someTime(commits), Act::CommitsFail, commits.between(kSecond, 2 * kHour));
    }
    if (m_faults.contains(Fault::Crash)) {
        for (std::int64_t i = times(Fault::Crash, random); i > 0; --i) {
            const Millis at = someTime(random);
            add(at, Act::Crash, random.between(0, m_faults.contains(Fault::Commit) ? 2 : 0));
            add(at + random.between(kSecond, random.chance(0.7) ? 8 * kMinute : 3 * kHour),
                Act::Start);
        }
    }
    Random boots = stream(Fault::Reboot);
    if (!m_faults.contains(Fault::Reboot))
        return;
    for (std::int64_t i = times(Fault::Reboot, boots); i > 0; --i) {
        const Millis at = someTime(boots);
        const bool wrong = m_faults.contains(Fault::Clock) && boots.chance(0.3);
        const Millis down = boots.between(30 * kSecond, 2 * kHour);
        const bool clean = m_person.rateOf(Fault::Clock) > 0 || boots.chance(0.7);
        add(at, clean ? Act::Quit : Act::Crash);
        add(at + down, Act::Reboot, wrong ? wrongClock(boots) : 0);
        if (wrong)
            add(at + down + boots.between(20 * kSecond, 5 * kMinute), Act::SetClock, 0, 0);
        add(at + down + boots.between(kSecond, 10 * kSecond), Act::Start);
    }
}

/// Years back, to before this life, or some days ahead.
Millis DayPlanner::wrongClock(Random &random)
{
    return (random.chance(0.7) ? random.between(-4000, -400) : random.between(1, 9)) * kDay;
}

void DayPlanner::clocks()
{
    if (!m_faults.contains(Fault::Clock))
        return;
    Random random = stream(Fault::Clock);
    for (std::int64_t i = times(Fault::Clock, random); i > 0; --i) {
        constexpr std::array<Millis, 8> kSteps{-kHour,    kHour,    -kDay,         kDay,
                                               -9 * kDay, 9 * kDay, -90 * kSecond, 90 * kSecond};
        const Millis at = someTime(random);
        const bool quiet = random.chance(0.3);
        add(at, Act::SetClock, kSteps[static_cast<std::size_t>(random.between(0, 7))], quiet);
        add(at + random.between(kMinute, 20 * kHour), Act::SetClock, 0, quiet);
    }
}

void DayPlanner::holds()
{
    if (!m_faults.contains(Fault::Hold))
        return;
    Random random = stream(Fault::Hold);
    for (std::int64_t i = times(Fault::Hold, random); i > 0; --i) {
        const Millis at = someTime(random);
        const Millis longest = random.chance(0.15)  ? 5 * kHour
                               : random.chance(0.2) ? 30 * kSecond
                                                    : 70 * kMinute;
        const std::int64_t kind = random.chance(0.5) ? 0 : random.between(0, 4);
        const Millis length = random.between(kSecond, longest);
        add(at, Act::Hold, kind);
        add(at + length, Act::Release, kind);
        if (kind == 0 && random.chance(0.4)) {
            add(at + random.between(0, length), Act::Hold, 1);
            add(at + length + random.between(-5 * kSecond, 5 * kSecond), Act::Release, 1);
        }
    }
}

void DayPlanner::deeds()
{
    const auto drawn = [this](Fault fault, Act act, std::int64_t kinds) {
        if (!m_faults.contains(fault))
            return;
        Random random = stream(fault);
        for (std::int64_t i = times(fault, random); i > 0; --i)
            add(someTime(random), act, random.between(0, kinds - 1), random.between(0, 1 << 30));
    };
    drawn(Fault::Deed, Act::Deed, 12);
    drawn(Fault::Rules, Act::SetRules, 6);
}

void DayPlanner::toddler()
{
    if (!m_faults.contains(Fault::Toddler))
        return;
    Random random = stream(Fault::Toddler);
    for (std::int64_t i = times(Fault::Toddler, random); i > 0; --i)
        add(m_day * kDay + random.between(0, kDay - 1), Act::Input, random.between(0, 3 * kMinute));
}

void DayPlanner::travel(std::size_t from, std::size_t to)
{
    if (from == to)
        return;
    Random random = stream(Fault::Travel);
    add(m_day * kDay + random.between(0, kDay - 1), Act::SetZone, static_cast<std::int64_t>(to),
        random.chance(0.2) ? 1 : 0);
}

} // namespace unhunch::simulation
