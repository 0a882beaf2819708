#include "core/progress/week_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch::core {

TEST(WeekPlanTest, FollowsWorkingAndStrengthDays)
{
    Rules rules;
    rules.workdays = {std::chrono::Monday, std::chrono::Saturday};
    rules.strengthDays = {std::chrono::Saturday};
    rules.strengthPerWeek = 1;
    const WeekPlan plan = weekPlan(rules);

    EXPECT_EQ(plan.days[1], (DayPlan{.morning = true, .deskResets = true, .bedtime = true}));
    EXPECT_EQ(plan.days[6], (DayPlan{.deskResets = true, .afterWork = true}));
    EXPECT_EQ(plan.days[0], DayPlan{});
    EXPECT_EQ(plan.strengthTarget, 1);
}

TEST(WeekPlanTest, ASlotSwitchedOffIsOnNoDay)
{
    Rules rules;
    for (const Slot slot : kWeekSlots)
        rules.slots[slot] = false;

    EXPECT_THAT(weekPlan(rules).days, testing::Each(DayPlan{.morning = false, .bedtime = false}));
}

TEST(WeekPlanTest, WhatIsOwedAndWhatIsUpcomingIsStillAhead)
{
    Status status;
    status.day = LogicalDay{std::chrono::days{20717}};
    status.owed = {{.occurrence = {.slot = Slot::Morning}}};
    status.upcoming = {{.slot = Slot::DeskReset}, {.slot = Slot::Bedtime}};
    const Today today = todayOf(status);

    EXPECT_EQ(today.day, status.day);
    EXPECT_THAT(today.toCome, testing::ElementsAre(Slot::Morning, Slot::DeskReset, Slot::Bedtime));
}

} // namespace unhunch::core
