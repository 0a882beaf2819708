#include "core/export/weekly_event.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

using namespace std::chrono_literals;
using std::chrono::Friday;
using std::chrono::Monday;
using std::chrono::Saturday;
using std::chrono::Sunday;
using std::chrono::Thursday;
using std::chrono::Tuesday;
using std::chrono::Wednesday;

constexpr Weekdays kEveryDay{Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday};

std::optional<WeeklyEvent> eventOf(Slot slot, const Rules &rules)
{
    for (const WeeklyEvent &event : weeklyEvents(rules, builtInCatalogue()))
        if (event.slot == slot)
            return event;
    return std::nullopt;
}

} // namespace

TEST(WeeklyEventTest, ThePlanAsItIsHasThreeAndNoDeskReset)
{
    const auto events = weeklyEvents(Rules{}, builtInCatalogue());
    EXPECT_EQ(events, (std::vector<WeeklyEvent>{
                          {Slot::Morning, kEveryDay, 8h + 30min, 5min},
                          {Slot::AfterWork, {Monday, Wednesday, Friday}, 17h + 30min, 15min},
                          {Slot::Bedtime, kEveryDay, 22h, 8min}}));
}

TEST(WeeklyEventTest, WhatIsSwitchedOffIsLeftOut)
{
    Rules rules;
    rules.slots.on.fill(false);
    EXPECT_TRUE(weeklyEvents(rules, builtInCatalogue()).empty());
}

TEST(WeeklyEventTest, PastMidnightItIsTheNextDate)
{
    Rules rules;
    rules.bedtime = 1h;
    rules.workingHours = {{18h, 2h}};
    EXPECT_EQ(eventOf(Slot::Bedtime, rules)->at, 0h + 30min);
    EXPECT_EQ(eventOf(Slot::AfterWork, rules)->at, 2h);
    EXPECT_EQ(eventOf(Slot::AfterWork, rules)->days, (Weekdays{Tuesday, Thursday, Saturday}));
}

TEST(WeeklyEventTest, ItStaysOnItsLogicalDay)
{
    Rules rules;
    rules.workingHours = {{4h + 10min, 12h}};
    EXPECT_EQ(eventOf(Slot::Morning, rules)->at, 4h);
}

TEST(WeeklyEventTest, WorkEndsWithTheLastOfItsHours)
{
    Rules rules;
    rules.workingHours = {{14h, 19h}, {8h, 12h}};
    EXPECT_EQ(eventOf(Slot::AfterWork, rules)->at, 19h);
    EXPECT_EQ(eventOf(Slot::Morning, rules)->at, 7h + 30min);
    rules.workingHours.clear();
    EXPECT_FALSE(eventOf(Slot::AfterWork, rules));
}

TEST(WeeklyEventTest, AWorkoutIsPreparedForHalfAnHourBefore)
{
    Rules rules;
    rules.workouts = {{Tuesday, 18h}};
    EXPECT_EQ(eventOf(Slot::PreWorkout, rules),
              (WeeklyEvent{Slot::PreWorkout, {Tuesday}, 17h + 30min, 6min}));
}

TEST(WeeklyEventTest, WithoutStrengthDaysThereIsNoEventForThem)
{
    Rules rules;
    rules.strengthDays = {};
    EXPECT_FALSE(eventOf(Slot::AfterWork, rules));
}

} // namespace unhunch::core
