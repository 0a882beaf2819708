#pragma once

#include "tests/simulation/plan.h"
#include "tests/simulation/random.h"

#include <utility>
#include <vector>

namespace unhunch::simulation {

/// What a stream of random numbers is for. Each fault has its own from kFaults on.
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

} // namespace unhunch::simulation
