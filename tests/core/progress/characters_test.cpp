#include "character.h"
#include "tests/support/catalogue_files.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <iostream>

namespace unhunch::core {
namespace {

constexpr int kDays = 120;

const std::set<Slot> kNothing{};
const std::set<Slot> kEasyDay{Slot::Morning, Slot::DeskReset, Slot::Bedtime};
const std::set<Slot> kFullDay{Slot::Morning, Slot::DeskReset, Slot::AfterWork, Slot::Bedtime};

bool isStrengthDay(int day) // Monday, Wednesday and Friday
{
    return day % 7 == 1 || day % 7 == 3 || day % 7 == 5;
}

DayOfLife steady(int day)
{
    return {.done = isStrengthDay(day) ? kFullDay : kEasyDay};
}

DayOfLife tooEager(int day)
{
    // Strength every day, and every ninth day it was too much.
    DayOfLife life{.done = kFullDay, .effort = day % 9 == 4 ? Effort::TooHard : Effort::TooEasy};
    if (day % 9 == 4)
        life.nextDay = NextDay::Worse;
    return life;
}

DayOfLife worseAfter(int day)
{
    DayOfLife life = steady(day);
    if (isStrengthDay(day))
        life.nextDay = NextDay::Worse;
    return life;
}

DayOfLife onAndOff(int day)
{
    return day % 20 < 12 ? steady(day) : DayOfLife{.done = kNothing};
}

DayOfLife strengthOnly(int day)
{
    DayOfLife life{.done = isStrengthDay(day) ? std::set{Slot::AfterWork} : kNothing};
    life.due = life.done.size(); // switched the rest off
    return life;
}

struct Named {
    const char *name;
    Character::Habit habit;
    bool hasGear;
};

const std::vector<Named> &everybody()
{
    static const std::vector<Named> all{
        {"steady", steady, true},          {"too eager", tooEager, true},
        {"worse after", worseAfter, true}, {"on and off", onAndOff, true},
        {"no gear", steady, false},        {"strength only", strengthOnly, true}};
    return all;
}

struct CharactersTest : testing::TestWithParam<std::size_t> {
    const Catalogue catalogue{builtInCatalogue()};
    const Named &who = everybody()[GetParam()];
    Character person{catalogue, gear(catalogue, who.hasGear), who.habit};

    CharactersTest() { person.live(kDays); }

    static Gear gear(const Catalogue &catalogue, bool hasGear)
    {
        if (!hasGear)
            return {"wall", "doorway", "towel"};
        Gear all = householdGear(catalogue);
        for (const Equipment &one : catalogue.equipment)
            all.insert(one.id);
        return all;
    }
    [[nodiscard]] int promotionsIn(LogicalDay first, LogicalDay last) const
    {
        return static_cast<int>(
            std::ranges::count_if(person.changes(), [&](const LevelChange &one) {
                return one.reason == LevelReason::GoodSessions && one.day >= first
                       && one.day <= last;
            }));
    }
};

TEST_P(CharactersTest, NeverGrowByMoreThanTwoLevelsInSevenDays)
{
    for (int day = 0; day + 6 < kDays; ++day)
        EXPECT_LE(promotionsIn(Character::dateOf(day), Character::dateOf(day + 6)), 2) << day;
}

TEST_P(CharactersTest, AreNeverAskedForMoreThanTheArticleAsks)
{
    for (const Exercise &one : catalogue.exercises)
        EXPECT_LE(person.level(one.id), highestLevel(catalogue, one.id)) << one.id;
}

TEST_P(CharactersTest, MoveByOneLevelUpAndKnowWhy)
{
    std::map<std::string, int> levels;
    for (const LevelChange &one : person.changes()) {
        const int before = levels.contains(one.exercise) ? levels.at(one.exercise) : 1;
        EXPECT_EQ(one.from, before);
        EXPECT_GE(one.to, 1);
        EXPECT_EQ(one.to > one.from, one.reason == LevelReason::GoodSessions);
        if (one.reason == LevelReason::GoodSessions) {
            EXPECT_EQ(one.to, one.from + 1);
            EXPECT_GE(one.count, 2);
        }
        levels[one.exercise] = one.to;
    }
}

TEST_P(CharactersTest, KeepEachRoutineWithinItsBudget)
{
    for (const SessionScript &one : person.scripts())
        EXPECT_LE(one.length(), catalogue.routine(one.routine)->budget.value) << one.routine;
}

TEST_P(CharactersTest, AreAskedForStrengthOnFourDaysAWeekAtMostAndNeverOnThreeInARow)
{
    int inARow = 0;
    for (int day = 0; day < kDays; ++day) {
        inARow = person.hadStrengthOn(day) ? inARow + 1 : 0;
        EXPECT_LE(inARow, catalogue.plan.maxConsecutiveStrengthDays) << day;
    }
    for (int monday = 1; monday + 6 < kDays; monday += 7) {
        int days = 0;
        for (int day = monday; day < monday + 7; ++day)
            days += person.hadStrengthOn(day) ? 1 : 0;
        EXPECT_LE(days, catalogue.plan.strengthPerWeekMax) << monday;
    }
}

TEST_P(CharactersTest, KnowOfEveryChangeWhichDayItIsAbout)
{
    for (const LevelChange &one : person.changes()) {
        EXPECT_LE(one.about, one.day);
        const bool isFelt =
            one.reason == LevelReason::WorseAfter || one.reason == LevelReason::WorseTwice;
        EXPECT_EQ(one.about < one.day, isFelt);
        EXPECT_NE(one.reason, LevelReason::ByUser);
    }
}

TEST_P(CharactersTest, AreSparedAllThatIsHeavyFromAStopSignOn)
{
    constexpr int kSign = 60;
    const auto habit = [this](int day) {
        DayOfLife life = who.habit(day);
        if (day == kSign) {
            life.done = kFullDay;
            life.stopSign = "tingling";
        }
        return life;
    };
    Character stopped(catalogue, gear(catalogue, who.hasGear), habit);
    stopped.live(kDays);
    EXPECT_TRUE(stopped.careOn(kDays - 1).needsChecking);
    for (const LoggedSession &one : stopped.log())
        for (const StepEntry &step : one.steps)
            EXPECT_FALSE(one.session.occurrence.day > Character::dateOf(kSign)
                         && isHeavy(*catalogue.exercise(step.exercise)))
                << step.exercise;
}

INSTANTIATE_TEST_SUITE_P(Everybody, CharactersTest, testing::Range(std::size_t{0}, std::size_t{6}),
                         [](const auto &which) {
                             std::string name = everybody()[which.param].name;
                             std::ranges::replace(name, ' ', '_');
                             return name;
                         });

Character lived(const Catalogue &catalogue, const Character::Habit &habit)
{
    Character person(catalogue, CharactersTest::gear(catalogue, true), habit);
    person.live(kDays);
    return person;
}

TEST(Characters, TheSteadyOneReachesTheArticlesDosesBetweenDay80And95)
{
    const Catalogue catalogue{builtInCatalogue()};
    const Character person = lived(catalogue, steady);
    EXPECT_GE(person.arrivedOn(), 80);
    EXPECT_LE(person.arrivedOn(), 95);
}

TEST(Characters, TheOneWhoFeelsWorseAfterStrengthIsLedToLightWorkOnly)
{
    const Catalogue catalogue{builtInCatalogue()};
    const Character person = lived(catalogue, worseAfter);
    EXPECT_TRUE(person.careOn(20).lightOnly);
    EXPECT_EQ(person.level("band-pull-apart"), 1);
}

TEST(Characters, AStopSignOutweighsAllElse)
{
    const Catalogue catalogue{builtInCatalogue()};
    const Character person = lived(catalogue, [](int day) {
        DayOfLife life = steady(day);
        if (day == 30)
            life.stopSign = "tingling";
        return life;
    });
    EXPECT_TRUE(person.careOn(kDays - 1).strengthRests);
    for (const LoggedSession &one : person.log()) {
        if (one.session.occurrence.day <= Character::dateOf(30))
            continue;
        for (const StepEntry &step : one.steps)
            EXPECT_NE(step.exercise, "band-pull-apart");
    }
}

TEST(Characters, LevelsOfEveryWeekForTheReader)
{
    const Catalogue catalogue{builtInCatalogue()};
    for (const Named &who : everybody()) {
        Character person(catalogue, CharactersTest::gear(catalogue, who.hasGear), who.habit);
        person.live(kDays);
        std::cout << who.name << ':';
        for (int day = 6; day < kDays; day += 7)
            std::cout << ' ' << person.stepsOn(day);
        std::cout << " (arrived on day " << person.arrivedOn() << ")\n";
        EXPECT_EQ(person.stepsOn(6), 0) << who.name;
    }
}

} // namespace
} // namespace unhunch::core
