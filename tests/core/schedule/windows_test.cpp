#include "core/schedule/windows.h"
#include "core/time/iso8601.h"
#include "tests/support/zone_reader.h"

#include <gtest/gtest.h>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

const LogicalDay kMonday{std::chrono::sys_days{2026y / 3 / 2}.time_since_epoch()};

/// "opens/closes" of the slot's window on that day; "none" if there is none.
std::string windowOn(LogicalDay day, Slot slot, const Rules &rules = {})
{
    const auto berlin = ZoneReader{}.find("Europe/Berlin");
    const auto window = windowOf(slot, day, rules, *berlin);
    if (!window)
        return "none";
    return toIso8601(window->opens, *berlin).substr(5, 11) + "/"
           + toIso8601(window->closes, *berlin).substr(5, 11);
}

} // namespace

TEST(WindowsTest, AreThoseOfThePlan)
{
    EXPECT_EQ(windowOn(kMonday, Slot::Morning), "03-02T04:00/03-02T11:00");
    EXPECT_EQ(windowOn(kMonday, Slot::AfterWork), "03-02T17:30/03-02T20:30");
    EXPECT_EQ(windowOn(kMonday, Slot::Bedtime), "03-02T21:30/03-02T23:30");
    EXPECT_EQ(windowOn(kMonday, Slot::PreWorkout), "none");
    EXPECT_EQ(windowOn(kMonday, Slot::DeskReset), "none");
}

TEST(WindowsTest, AfterWorkOpensWhenTheLastHoursEndWorkdayOrNot)
{
    Rules rules;
    rules.workingHours = {{13h, 18h}, {9h, 12h}};
    EXPECT_EQ(windowOn(kMonday, Slot::AfterWork, rules), "03-02T18:00/03-02T20:30");
    EXPECT_EQ(windowOn(kMonday - std::chrono::days{1}, Slot::AfterWork, rules),
              "03-01T18:00/03-01T20:30");
    rules.workingHours = {};
    EXPECT_EQ(windowOn(kMonday, Slot::AfterWork, rules), "none");
    rules.workingHours = {{4h, 4h}};
    EXPECT_EQ(windowOn(kMonday, Slot::AfterWork, rules), "none") << "whenever I sit";
}

TEST(WindowsTest, OfSeveralWorkoutsADayTheFirstCounts)
{
    Rules rules;
    rules.workouts = {{std::chrono::Monday, 18h},
                      {std::chrono::Sunday, 7h},
                      {std::chrono::Monday, 12h},
                      {std::chrono::Monday, 20h}};
    EXPECT_EQ(windowOn(kMonday, Slot::PreWorkout, rules), "03-02T11:30/03-02T12:00");
    rules.workouts = {{std::chrono::Monday, 2h}, {std::chrono::Monday, 23h}};
    EXPECT_EQ(windowOn(kMonday, Slot::PreWorkout, rules), "03-02T22:30/03-02T23:00")
        << "two at night is the next date's";
}

TEST(WindowsTest, ThatWouldEndBeforeTheyOpenAreOff)
{
    Rules night;
    night.workingHours = {{22h, 6h}};
    EXPECT_EQ(windowOn(kMonday, Slot::AfterWork, night), "none");
    night.dayStart = 14h;
    EXPECT_EQ(windowOn(kMonday, Slot::Morning, night), "03-02T14:00/03-03T11:00");
    Rules empty;
    empty.morningUntil = empty.dayStart;
    EXPECT_EQ(windowOn(kMonday, Slot::Morning, empty), "none");
}

TEST(WindowsTest, FollowTheClockOnTheNightItChanges)
{
    Rules rules;
    rules.bedtime = 2h + 30min;
    const LogicalDay spring{std::chrono::sys_days{2026y / 3 / 28}.time_since_epoch()};
    EXPECT_EQ(windowOn(spring, Slot::Bedtime, rules), "03-29T01:00/03-29T04:00")
        << "half past two does not exist: an hour around three";
    const LogicalDay autumn{std::chrono::sys_days{2026y / 10 / 24}.time_since_epoch()};
    EXPECT_EQ(windowOn(autumn, Slot::Bedtime, rules), "10-25T01:30/10-25T02:30")
        << "it comes twice: an hour around the first";
}

} // namespace unhunch::test
