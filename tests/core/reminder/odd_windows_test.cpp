#include "tests/support/live_day.h"
#include "tests/support/timeline.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

TEST(OddWindowsTest, ASlotSwitchedOffEndsWithWhatIsOwed)
{
    Timeline day("2026-03-02T21:30:00+01:00", only({Slot::Bedtime}));
    day.expect("21:30:00", Slot::Bedtime, What::Due, Reason::Window);
    day.ignoreSoFar();
    day.change(only({}));
    day.expect("21:30:00", Slot::Bedtime, What::Expired, Reason::SwitchedOff);
}

TEST(OddWindowsTest, AWorkoutTakenFromThePlanOwesNothing)
{
    Rules rules = only({Slot::PreWorkout});
    rules.workouts = {{std::chrono::Monday, 18h}};
    Timeline day("2026-03-02T17:31:00+01:00", rules);
    day.expect("17:31:00", Slot::PreWorkout, What::Due, Reason::Window);
    day.ignoreSoFar();
    rules.workouts = {};
    day.change(rules);
    day.expect("17:31:00", Slot::PreWorkout, What::Expired, Reason::WindowClosed);
}

TEST(OddWindowsTest, AfterABedtimeThatIsDoneStrengthSwitchedOnIsAskedFor)
{
    Rules rules = only({Slot::Bedtime});
    rules.afterWorkUntil = 23h;
    Timeline day("2026-03-02T21:40:00+01:00", rules);
    day.user(AlreadyDid{Slot::Bedtime});
    day.ignoreSoFar();
    rules.slots[Slot::AfterWork] = true;
    day.change(rules);
    day.expect("21:40:00", Slot::AfterWork, What::Due, Reason::Window);
}

TEST(OddWindowsTest, ABedtimeBeforeWorkEndsTakesNoStrength)
{
    Rules rules = only({Slot::Bedtime, Slot::AfterWork});
    rules.bedtime = 17h;
    Timeline day("2026-03-02T16:00:00+01:00", rules);
    day.user(SessionStarted{Slot::Bedtime});
    day.user(SessionFinished{Slot::Bedtime, SessionEnd::Done});
    day.ignoreSoFar();
    day.workUntil("2026-03-02T17:30:00+01:00");
    day.expect("17:30:00", Slot::AfterWork, What::Due, Reason::Window);
}

TEST(OddWindowsTest, ABedtimeAfterMidnightIsTheEveningBeforesUntilItsWindowCloses)
{
    Rules rules = only({Slot::Bedtime});
    rules.bedtime = 3h + 30min;
    LiveDay day("2026-03-03T04:15:00+01:00", rules);
    day.expect("04:15:00", Slot::Bedtime, What::Due, Reason::Window);
    day.ignoreSoFar();
    day.tell(AlreadyDid{Slot::Bedtime});
    day.expect("04:15:00", Slot::Bedtime, What::SelfReported, Reason::User);
    const LogicalDay monday = day.last().occurrence.day;
    EXPECT_EQ(monday + std::chrono::days{1}, day.status().day);
    day.tell(AlreadyDid{Slot::Bedtime});
    day.expect("04:15:00", Slot::Bedtime, What::SelfReported, Reason::User);
    EXPECT_EQ(day.last().occurrence, (OccurrenceKey{monday, Slot::Bedtime, 2}));
    day.letTimePass(15min, 15min);
    day.tell(AlreadyDid{Slot::Bedtime});
    day.expect("04:30:00", Slot::Bedtime, What::SelfReported, Reason::User);
    EXPECT_EQ(day.last().occurrence.day, day.status().day);
}

TEST(OddWindowsTest, AWindowThatPassedWhileATimerWasLateIsToldOf)
{
    Rules rules = only({Slot::Bedtime});
    rules.bedtime = 3h + 30min;
    LiveDay day("2026-03-03T02:00:00+01:00", rules);
    day.letTimePass(2h + 31min, 2h + 31min);
    day.tell(WakeUpCame{});
    day.expect("04:31:00", Slot::Bedtime, What::Expired, Reason::WindowClosed);
}

TEST(OddWindowsTest, RulesChangedInHoursWithADeskResetOpenLeaveIt)
{
    Timeline day("2026-03-02T09:00:00+01:00", only({Slot::DeskReset}));
    day.workFor(90min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    Rules rules = only({Slot::DeskReset});
    rules.lull = 6s;
    day.change(rules);
    day.workFor(3min);
    day.expect("10:33:00", Slot::DeskReset, What::Shown, Reason::Latest);
    day.ignoreSoFar();
}

TEST(OddWindowsTest, RulesChangedInTheEveningEnterNoHours)
{
    Timeline day("2026-03-02T18:00:00+01:00", only({Slot::DeskReset}));
    day.workFor(2h);
    Rules rules = only({Slot::DeskReset});
    rules.resetEvery = 60min;
    day.change(rules);
    day.workFor(1h);
    day.expectNothing();
}

TEST(OddWindowsTest, AClockFromBeforeTheProgramRestsThemUntilItHasBeenRightForTenMinutes)
{
    LiveDay day("2019-03-04T21:40:00+01:00", only({Slot::Bedtime}));
    day.pass(20min);
    day.setClock("2026-03-02T22:00:00+01:00");
    day.tell(ClockStepped{});
    day.pass(9min + 59s);
    day.expectNothing();
    day.pass(1s);
    day.expect("22:10:00", Slot::Bedtime, What::Due, Reason::Window);
    day.ignoreSoFar();
}

} // namespace unhunch::test
