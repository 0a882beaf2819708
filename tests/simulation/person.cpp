#include "tests/simulation/person.h"

#include "tests/simulation/random.h"

#include <algorithm>

namespace unhunch::simulation {

using core::ClockTime;
using core::Rules;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

enum Purpose : std::uint64_t { kWho = 100, kRules, kRates };

ClockTime clock(std::int64_t minute)
{
    return minutes{(minute % 1440 + 1440) % 1440};
}

core::Weekdays drawDays(Random &random, double each)
{
    core::Weekdays days;
    for (unsigned day = 0; day < 7; ++day) {
        if (random.chance(each))
            days.insert(std::chrono::weekday{day});
    }
    return days;
}

void drawHours(Rules &rules, Kind kind, Random &random)
{
    if (kind == Kind::Shift) {
        const std::int64_t from = random.between(18, 23) * 60;
        rules.workingHours = {{clock(from), clock(from + random.between(300, 600))}};
        constexpr double kSettlesForDefaults = 0.2; // so that the shift lies over the day's start
        const ClockTime dayStart = clock(random.between(10, 15) * 60);
        if (!random.chance(kSettlesForDefaults))
            rules.dayStart = dayStart;
        rules.bedtime = clock(random.between(7, 9) * 60);
        rules.morningUntil = clock(random.between(19, 21) * 60);
        rules.afterWorkUntil = clock(random.between(7, 9) * 60);
    } else if (kind == Kind::NightOwl) {
        rules.workingHours = {
            {clock(random.between(11, 13) * 60), clock(random.between(20, 26) * 60)}};
        rules.bedtime = clock(random.between(24, 27) * 60 + random.between(0, 59));
        rules.afterWorkUntil = clock(random.between(22, 27) * 60);
        rules.morningUntil = clock(random.between(12, 15) * 60);
    } else if (random.chance(0.2)) {
        rules.workingHours = {{hours{8}, hours{12}}, {hours{13}, hours{17}}};
    } else if (random.chance(0.12)) {
        rules.workingHours = {{rules.dayStart, rules.dayStart}};
    } else if (random.chance(0.1)) {
        rules.workingHours = {};
    }
}

Rules drawRules(Kind kind, Random &random)
{
    Rules rules;
    drawHours(rules, kind, random);
    if (random.chance(0.3))
        rules.workdays = drawDays(random, 0.8);
    if (random.chance(0.2))
        rules.resetEvery = minutes{random.between(20, 120)};
    if (random.chance(0.3))
        rules.strengthDays = drawDays(random, 0.6);
    rules.strengthPerWeek = random.chance(0.5) ? 3 : static_cast<int>(random.between(1, 4));
    if (random.chance(0.4))
        rules.weekStart = std::chrono::weekday{static_cast<unsigned>(random.between(0, 6))};
    if (random.chance(0.15))
        rules.bedtime = clock(random.between(20 * 60, 27 * 60));
    for (auto i = random.chance(0.4) ? random.between(1, 3) : 0; i > 0; --i) {
        rules.workouts.push_back({std::chrono::weekday{static_cast<unsigned>(random.between(0, 6))},
                                  clock(random.between(6 * 60, 22 * 60))});
    }
    for (bool &on : rules.slots.on)
        on = !random.chance(0.07);
    return rules;
}

std::vector<Sitting> drawSittings(Kind kind, const Rules &rules, Random &random)
{
    const auto early = static_cast<int>(random.between(-40, 30));
    const int work = rules.workingHours.empty()
                         ? 9 * 60
                         : static_cast<int>(rules.workingHours.front().from.count());
    switch (kind) {
    case Kind::Shift:
        return {{work + early, 240, 0.95, 0.2},
                {work + early + 270, 260, 0.95, 0.1},
                {15 * 60, 60, 0.5, 0.5}};
    case Kind::NightOwl:
        return {
            {work + early, 200, 0.9, 0.5}, {work + 260, 300, 0.9, 0.6}, {22 * 60, 300, 0.7, 0.8}};
    case Kind::AlwaysOn:
        return {{0, 1435, 0.6, 0.6}};
    case Kind::Bag:
        return {{work + early, 90, 0.8, 0.2},
                {work + 150, 70, 0.7, 0.2},
                {work + 300, 150, 0.8, 0.1},
                {20 * 60, 170, 0.4, 0.5}};
    case Kind::Office:
    case Kind::Traveller:
    case Kind::Toddler:
        break;
    }
    return {{7 * 60 + early, 40, 0.3, 0.1},
            {work + early, 195, 0.95, 0.06},
            {work + 235, 285, 0.95, 0.05},
            {19 * 60 + early, 225, 0.5, 0.6}};
}

void drawRates(Person &person, Random &random)
{
    const auto usually = [&random](double rate, double present) {
        return random.chance(present) ? rate * (0.2 + 1.8 * random.unit()) : 0.0;
    };
    const std::array<double, kFaultCount> rates{
        usually(4, 0.95),   usually(1.2, 0.8),  usually(0.1, 0.6),  usually(0.1, 0.6),
        usually(0.12, 0.6), usually(0.05, 0.5), usually(0.08, 0.5), usually(0.05, 0.5),
        usually(0.25, 0.3), usually(0.02, 0.5), usually(1.6, 0.85), usually(0.7, 0.9),
        usually(0.6, 0.8),  usually(0.04, 0.5), usually(0.3, 0.2)};
    person.rate = rates;
    if (person.kind == Kind::Traveller)
        person.rate[static_cast<std::size_t>(Fault::Travel)] = 0.6;
    if (person.kind == Kind::Bag)
        person.rate[static_cast<std::size_t>(Fault::Suspend)] = 5;
    if (person.kind == Kind::Toddler)
        person.rate[static_cast<std::size_t>(Fault::Toddler)] = 4;
}

} // namespace

Person drawPerson(std::uint64_t seed, std::size_t zones)
{
    Person person;
    person.seed = seed;
    Random who = Random::of(seed, kWho, 0);
    person.kind = static_cast<Kind>(who.between(0, 6));
    person.startYear = static_cast<int>(who.between(2021, 2035));
    person.home = static_cast<std::size_t>(who.between(0, static_cast<std::int64_t>(zones) - 1));
    person.stretch = who.between(1, 14) * 60'000;
    person.leavesByLock = who.unit();
    person.leavesBySleep = who.unit() * 0.7;
    person.leavesByQuit = who.unit() * 0.3;
    person.ignores = who.chance(0.2) ? 1.0 : who.unit() * 0.6;
    if (who.chance(0.3))
        person.latestTimer = who.chance(0.2) ? 30'000 : 900;

    constexpr int kDateLeftOut = 2031; // in the last zone of the atlas
    if (person.home + 1 == zones && who.chance(0.5))
        person.startYear = kDateLeftOut;

    Random rules = Random::of(seed, kRules, 0);
    person.rules = drawRules(person.kind, rules);
    person.sittings = drawSittings(person.kind, person.rules, rules);
    Random rates = Random::of(seed, kRates, 0);
    drawRates(person, rates);
    return person;
}

} // namespace unhunch::simulation
