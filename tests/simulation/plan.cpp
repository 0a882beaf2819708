#include "tests/simulation/plan.h"

#include "tests/simulation/random.h"

#include <algorithm>

namespace unhunch::simulation {

namespace {

enum Purpose : std::uint64_t { kPresence = 1, kFaults = 20 };

/// Fills one day.
class DayPlanner
{
public:
    DayPlanner(std::int64_t day, const Person &person, const Faults &faults)
        : m_day(day)
        , m_person(person)
        , m_faults(faults)
    {}

    std::vector<Planned> plan(const AtlasZone &zone, bool workday);
    void travel(std::size_t from, std::size_t to);

private:
    void sit(Millis from, Millis length);
    Millis pause(Millis at, Random &random);
    void leave(Millis at, Random &random);
    void comeBack(Millis at);
    void suspends();
    void restarts();
    void crashes();
    [[nodiscard]] static Millis wrongClock(Random &random);
    void clocks();
    void holds();
    void deeds();
    void toddler();

    [[nodiscard]] Random stream(Fault fault) const
    {
        return Random::of(m_person.seed, kFaults + static_cast<std::uint64_t>(fault), m_day);
    }
    /// How many times it happens that day.
    [[nodiscard]] std::int64_t times(Fault fault, Random &random) const
    {
        const double rate = m_person.rateOf(fault);
        const auto whole = static_cast<std::int64_t>(rate);
        return whole + (random.chance(rate - static_cast<double>(whole)) ? 1 : 0);
    }
    /// A moment at which the person likely sits there; any moment if they do not.
    [[nodiscard]] Millis someTime(Random &random) const
    {
        if (m_sat.empty() || random.chance(0.15))
            return m_day * kDay + random.between(0, kDay - 1);
        const auto &[from, length] = m_sat[static_cast<std::size_t>(
            random.between(0, static_cast<std::int64_t>(m_sat.size()) - 1))];
        return from + random.between(0, length);
    }
    void add(Millis at, Act act, std::int64_t value = 0, std::int64_t extra = 0)
    {
        m_plan.push_back({at, act, value, extra});
    }

    std::int64_t m_day;
    const Person &m_person;
    const Faults &m_faults;
    std::vector<std::pair<Millis, Millis>> m_sat;
    std::vector<Planned> m_plan;
};

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

} // namespace

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
