#include "core/schedule/strength_days.h"

#include <gtest/gtest.h>
#include <vector>

namespace unhunch::core {

namespace {

using std::chrono::days;

const LogicalDay kMonday =
    LogicalDay{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}.time_since_epoch()};

SlotDay missed(int day, bool shown = false)
{
    return {kMonday + days{day}, Slot::AfterWork, 1, shown, false, true};
}

SlotDay done(int day)
{
    return {kMonday + days{day}, Slot::AfterWork, 1, true, true, false};
}

bool asked(int day, const std::vector<SlotDay> &history = {}, const Rules &rules = {},
           const std::vector<LogicalDay> &massages = {})
{
    return isStrengthDay(kMonday + days{day}, {history, massages}, rules);
}

} // namespace

TEST(StrengthDaysTest, AreThePreferredOnes)
{
    EXPECT_TRUE(asked(0) && asked(2) && asked(4));
    EXPECT_FALSE(asked(1) || asked(3) || asked(5) || asked(6));
}

TEST(StrengthDaysTest, AMissedOneRollsToTheNextDayThatIsNotPreferred)
{
    EXPECT_TRUE(asked(1, {missed(0)}));
    EXPECT_TRUE(asked(2, {missed(0), done(1)}));
    EXPECT_FALSE(asked(3, {missed(0), done(1), done(2)}));
    EXPECT_TRUE(asked(3, {missed(0), missed(1), done(2)})) << "missed again, it is still owed";
    EXPECT_FALSE(asked(5, {done(0), done(2), done(4)}));
}

TEST(StrengthDaysTest, AMissDoesNotCarryIntoTheNextWeek)
{
    EXPECT_TRUE(asked(5, {missed(4)}));
    EXPECT_FALSE(asked(8, {missed(4), missed(5), missed(6), done(7)}));
}

TEST(StrengthDaysTest, AreNeverThreeInARow)
{
    EXPECT_FALSE(asked(2, {missed(0, true), done(1)}));
    EXPECT_FALSE(asked(7, {done(5), done(6)})) << "nor over the week's end";
    EXPECT_TRUE(asked(2, {missed(0), done(1)})) << "never shown is not asked";
}

TEST(StrengthDaysTest, WhatWasDoneUnaskedCountsAsOne)
{
    const auto unasked = [](int day) {
        return SlotDay{kMonday + days{day}, Slot::AfterWork, 1, false, true, false};
    };
    EXPECT_FALSE(asked(2, {unasked(0), unasked(1)})) << "the third in a row";
    EXPECT_FALSE(asked(4, {unasked(0), unasked(1), unasked(3)})) << "the fourth of three";
    SlotDay expiredThenDone = unasked(0);
    expiredThenDone.missed = true;
    EXPECT_FALSE(asked(1, {expiredThenDone})) << "nothing is owed of a day on which it was done";
}

TEST(StrengthDaysTest, OtherSlotsSayNothingAboutStrength)
{
    SlotDay morning = missed(0);
    morning.slot = Slot::Morning;
    EXPECT_FALSE(asked(1, {morning}));
}

TEST(StrengthDaysTest, AreAtMostFourAWeekAndStopAtTheTarget)
{
    Rules four;
    four.strengthPerWeek = 4;
    EXPECT_FALSE(asked(4, {done(0), done(1), done(3)}));
    EXPECT_FALSE(
        asked(5, {missed(0, true), missed(1, true), missed(3, true), missed(4, true)}, four));
    Rules two;
    two.strengthPerWeek = 2;
    EXPECT_FALSE(asked(4, {done(0), done(2)}, two));
}

TEST(StrengthDaysTest, AMassageMovesOneToTheNextDay)
{
    EXPECT_FALSE(asked(0, {}, {}, {kMonday}));
    EXPECT_TRUE(asked(1, {}, {}, {kMonday}));
    EXPECT_TRUE(asked(2, {done(1)}, {}, {kMonday}));
}

TEST(StrengthDaysTest, TheWeekStartsAsTheLocaleSays)
{
    Rules sunday;
    sunday.weekStart = std::chrono::Sunday;
    EXPECT_TRUE(asked(6, {missed(4)})) << "Sunday ends the week of Friday";
    EXPECT_FALSE(asked(6, {missed(4)}, sunday)) << "Sunday begins the next week";
}

} // namespace unhunch::core
