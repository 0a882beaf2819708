#include "core/settings/moved_day.h"

#include <gtest/gtest.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;

Rules working(std::vector<ClockSpan> hours)
{
    Rules rules;
    rules.workingHours = std::move(hours);
    return rules;
}

TEST(MovedDayTest, UsualHoursAndNoHoursMoveNothing)
{
    EXPECT_FALSE(movedDay(Rules{}));
    EXPECT_FALSE(movedDay(working({})));
    EXPECT_FALSE(movedDay(working({{4h, 4h}})));
    EXPECT_FALSE(movedDay(working({{6h, 14h}})));
    EXPECT_FALSE(movedDay(working({{9h, 12h}, {18h, 21h}})));
}

TEST(MovedDayTest, AfterANightShiftTheDayBeginsInTheAfternoon)
{
    const auto moved = movedDay(working({{22h, 6h}}));
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->dayStart, 14h);
    EXPECT_EQ(moved->bedtime, 8h + 30min);
    EXPECT_EQ(moved->morningUntil, 21h);
    EXPECT_EQ(moved->afterWorkUntil, 7h + 30min);
    EXPECT_FALSE(movedDay(*moved)) << "moved, everything fits";
}

TEST(MovedDayTest, ALateEveningMovesBedtime)
{
    const auto moved = movedDay(working({{14h, 22h}}));
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->bedtime, 30min);
    EXPECT_EQ(moved->dayStart, 6h);
}

TEST(MovedDayTest, HoursThatLeaveNoNightAreLeftAlone)
{
    EXPECT_FALSE(movedDay(working({{8h, 7h}})));
}

} // namespace
} // namespace unhunch::core
