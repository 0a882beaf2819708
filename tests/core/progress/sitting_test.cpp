#include "core/progress/sitting.h"
#include "tests/support/week_story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr LogicalDay kMonday = WeekStory::kMonday;

Decision line(What what, std::chrono::seconds seated, LogicalDay day = kMonday,
              Slot slot = Slot::DeskReset)
{
    return {.occurrence = {.day = day, .slot = slot, .n = 1}, .what = what, .seated = seated};
}

} // namespace

TEST(SittingTest, GettingUpWithinFiveMinutesIsNoLongSitting)
{
    EXPECT_THAT(longSittings(std::vector{line(What::Due, 90min), line(What::Done, 95min)}),
                IsEmpty());
}

TEST(SittingTest, SittingOnIsOneBoutHoweverOftenItIsTold)
{
    const std::vector lines{line(What::Due, 90min), line(What::Shown, 91min),
                            line(What::Snoozed, 96min), line(What::Shown, 111min),
                            line(What::Done, 112min)};
    EXPECT_THAT(longSittings(lines), ElementsAre(SittingBout{kMonday, 112min}));
}

TEST(SittingTest, OneBoutAfterAnotherAreTwo)
{
    const std::vector lines{line(What::Due, 90min), line(What::Natural, 100min),
                            line(What::Due, 110min), line(What::Done, 120min)};
    EXPECT_THAT(longSittings(lines),
                ElementsAre(SittingBout{kMonday, 100min}, SittingBout{kMonday, 120min}));
}

TEST(SittingTest, NobodyGetsUpForASkip)
{
    const std::vector lines{line(What::Due, 90min), line(What::Skipped, 92min),
                            line(What::Due, 90min), line(What::Done, 91min)};
    EXPECT_THAT(longSittings(lines), ElementsAre(SittingBout{kMonday, 183min}));
}

TEST(SittingTest, AfterASkipAShortWalkEndsTheBout)
{
    const std::vector lines{line(What::Due, 90min), line(What::Skipped, 92min),
                            line(What::Natural, 2min), line(What::Due, 90min),
                            line(What::Done, 91min)};
    EXPECT_THAT(longSittings(lines), IsEmpty());
}

TEST(SittingTest, ACountThatFellWithoutALineEndsTheBout)
{
    const std::vector lines{line(What::Due, 90min), line(What::Expired, 180min),
                            line(What::Due, 90min), line(What::Done, 92min)};
    EXPECT_THAT(longSittings(lines), ElementsAre(SittingBout{kMonday, 180min}));
}

TEST(SittingTest, NoBoutLastsIntoTheNextDay)
{
    const std::vector lines{line(What::Due, 90min), line(What::Skipped, 93min),
                            line(What::Due, 90min, kMonday + std::chrono::days{1}),
                            line(What::Done, 91min, kMonday + std::chrono::days{1})};
    EXPECT_THAT(longSittings(lines), IsEmpty());
}

TEST(SittingTest, WhatStillGoesOnIsToldAndOtherSlotsAreNot)
{
    EXPECT_THAT(longSittings(std::vector{line(What::Due, 90min), line(What::Shown, 100min),
                                         line(What::Done, 200min, kMonday, Slot::Morning)}),
                ElementsAre(SittingBout{kMonday, 100min}));
}

} // namespace unhunch::core
