#include "tests/support/timeline.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

TEST(WindowedSlotTest, MorningComesTwoMinutesAfterTheFirstInput)
{
    Timeline day("2026-03-02T06:30:00+01:00", only({Slot::Morning}));
    day.pass(10min);
    day.workFor(1min);
    day.pass(59s);
    day.expectNothing();
    day.pass(1s);
    day.expect("06:42:00", Slot::Morning, What::Due, Reason::Window);
    day.expect("06:42:00", Slot::Morning, What::Shown, Reason::Lull);
    day.user(AlreadyDid{Slot::Morning});
    day.expect("06:42:00", Slot::Morning, What::SelfReported, Reason::User);
    day.workFor(6h);
}

TEST(WindowedSlotTest, ANightOwlsMorningBeginsAfterSleep)
{
    Timeline day("2026-03-02T03:00:00+01:00", only({Slot::Morning}));
    day.expect("03:00:00", Slot::Morning, What::Expired, Reason::WindowClosed);
    day.workUntil("2026-03-02T05:00:00+01:00");
    day.passUntil("2026-03-02T09:00:00+01:00");
    day.workFor(3min);
    day.expect("09:02:00", Slot::Morning, What::Due, Reason::Window);
}

TEST(WindowedSlotTest, MorningNeverDueExpiresAtElevenWithoutAWord)
{
    Timeline day("2026-03-02T09:30:00+01:00", only({Slot::Morning}));
    day.passUntil("2026-03-02T13:00:00+01:00");
    day.expect("11:00:00", Slot::Morning, What::Expired, Reason::WindowClosed);
    day.workFor(1h);
}

TEST(WindowedSlotTest, AfterWorkWaitsForALongLullAndNotMuchOverAnHour)
{
    Timeline day("2026-03-02T17:00:00+01:00", only({Slot::AfterWork}));
    day.workFor(2h);
    day.expect("17:30:00", Slot::AfterWork, What::Due, Reason::Window);
    day.expect("18:30:00", Slot::AfterWork, What::Shown, Reason::Latest);
    day.expect("18:31:00", Slot::AfterWork, What::Folded, Reason::Unanswered);
    day.expect("18:54:00", Slot::AfterWork, What::Shown, Reason::Return);
    day.expect("18:55:00", Slot::AfterWork, What::Folded, Reason::Unanswered);
    day.workFor(2h);
    day.expect("20:30:00", Slot::AfterWork, What::Expired, Reason::WindowClosed);
}

TEST(WindowedSlotTest, DoneForTodayBringsStrengthForward)
{
    Timeline day("2026-03-02T14:00:00+01:00", only({Slot::AfterWork}));
    day.workFor(10min);
    day.user(DoneForToday{});
    day.expect("14:10:00", Slot::AfterWork, What::Due, Reason::Window);
    day.pass(60s);
    day.expect("14:11:00", Slot::AfterWork, What::Shown, Reason::Lull);
    day.user(ReminderSkipped{Slot::AfterWork, Reason::NotNow});
    day.expect("14:11:00", Slot::AfterWork, What::Skipped, Reason::NotNow);
    day.workFor(5h);
}

TEST(WindowedSlotTest, AnAbsenceTakesBackAReminderAndOffersItAgain)
{
    Timeline day("2026-03-02T21:00:00+01:00", only({Slot::Bedtime}));
    day.workFor(31min);
    day.expect("21:30:00", Slot::Bedtime, What::Due, Reason::Window);
    day.pass(5min);
    day.expect("21:31:05", Slot::Bedtime, What::Shown, Reason::Lull);
    day.expect("21:32:05", Slot::Bedtime, What::Folded, Reason::Unanswered);
    day.expect("21:36:00", Slot::Bedtime, What::Withdrawn, Reason::Absence);
    day.passUntil("2026-03-02T22:10:00+01:00");
    day.workFor(2min);
    day.pass(5s);
    day.expect("22:12:05", Slot::Bedtime, What::Shown, Reason::Lull);
    day.workFor(25min);
    day.expect("22:13:05", Slot::Bedtime, What::Folded, Reason::Unanswered);
    day.expect("22:36:05", Slot::Bedtime, What::Shown, Reason::Return);
    day.expect("22:37:05", Slot::Bedtime, What::Folded, Reason::Unanswered);
    day.pass(2h);
    day.expect("22:42:05", Slot::Bedtime, What::Withdrawn, Reason::Absence);
    day.expect("23:30:00", Slot::Bedtime, What::Expired, Reason::WindowClosed);
}

TEST(WindowedSlotTest, ASecondAbsenceEndsASnoozeToo)
{
    Timeline day("2026-03-02T21:00:00+01:00", only({Slot::Bedtime}));
    day.workUntil("2026-03-02T21:34:00+01:00");
    day.pass(5min);
    day.ignoreSoFar();
    day.workFor(1min);
    day.user(ReminderSnoozed{Slot::Bedtime, 15min});
    day.expect("21:40:00", Slot::Bedtime, What::Snoozed, Reason::User);
    day.pass(6min);
    day.expect("21:45:00", Slot::Bedtime, What::Withdrawn, Reason::Absence);
    day.workFor(2min);
    day.pass(5s);
    day.expect("21:48:05", Slot::Bedtime, What::Shown, Reason::Lull);
}

TEST(WindowedSlotTest, ASnoozeToTheNextLullOwesNothingToAnEarlierAbsence)
{
    Timeline day("2026-03-02T21:00:00+01:00", only({Slot::Bedtime}));
    day.passUntil("2026-03-02T21:40:00+01:00");
    day.ignoreSoFar();
    day.typeFor(10s);
    day.user(ReminderSnoozed{Slot::Bedtime, {}});
    day.expect("21:40:00", Slot::Bedtime, What::Released, Reason::Away);
    day.expect("21:40:00", Slot::Bedtime, What::Snoozed, Reason::User);
    day.pass(1min);
    day.expect("21:40:15", Slot::Bedtime, What::Shown, Reason::Snooze);
}

TEST(WindowedSlotTest, AReturnThatAnAbsenceTookBackIsNotUsedUp)
{
    Timeline day("2026-03-02T21:29:00+01:00", only({Slot::Bedtime}));
    day.workFor(61s);
    day.pass(1min);
    day.expect("21:30:00", Slot::Bedtime, What::Due, Reason::Window);
    day.expect("21:30:06", Slot::Bedtime, What::Shown, Reason::Lull);
    day.workUntil("2026-03-02T21:51:00+01:00");
    day.expect("21:31:06", Slot::Bedtime, What::Folded, Reason::Unanswered);
    day.happen(trace::Lock{});
    day.passUntil("2026-03-02T22:00:00+01:00");
    day.expect("21:51:06", Slot::Bedtime, What::Held, Reason::Away);
    day.happen(trace::Unlock{});
    day.expect("22:00:00", Slot::Bedtime, What::Released, Reason::Away);
    day.workFor(40min);
    day.expect("22:05:00", Slot::Bedtime, What::Shown, Reason::Latest);
    day.expect("22:06:00", Slot::Bedtime, What::Folded, Reason::Unanswered);
    day.expect("22:29:00", Slot::Bedtime, What::Shown, Reason::Return);
    day.expect("22:30:00", Slot::Bedtime, What::Folded, Reason::Unanswered);
}

TEST(WindowedSlotTest, BedtimeEndsWhatWasToBeDoneBefore)
{
    Rules rules = only({Slot::AfterWork, Slot::Bedtime});
    rules.bedtime = 20h;
    Timeline day("2026-03-02T17:00:00+01:00", rules);
    day.typeFor(4h);
    day.passUntil("2026-03-02T17:30:00+01:00");
    day.expect("17:30:00", Slot::AfterWork, What::Due, Reason::Window);
    day.user(RemindersPaused{});
    day.expect("17:30:00", Slot::AfterWork, What::Held, Reason::Paused);
    day.passUntil("2026-03-02T19:00:00+01:00");
    day.expect("19:00:00", Slot::Bedtime, What::Due, Reason::Window);
    day.expect("19:00:00", Slot::AfterWork, What::Expired, Reason::BedtimeCame);
    day.expect("19:00:00", Slot::Bedtime, What::Held, Reason::Paused);
}

TEST(WindowedSlotTest, StartedAfterBedtimeStrengthIsOverWithoutHavingBeenDue)
{
    Rules rules = only({Slot::AfterWork, Slot::Bedtime});
    rules.bedtime = 20h;
    Timeline day("2026-03-02T19:30:00+01:00", rules);
    day.expect("19:30:00", Slot::AfterWork, What::Expired, Reason::BedtimeCame);
    day.expect("19:30:00", Slot::Bedtime, What::Due, Reason::Window);
    day.expect("19:30:00", Slot::Bedtime, What::Held, Reason::Away);
}

TEST(WindowedSlotTest, TwoSlotsKeepTheirDistance)
{
    Rules rules = only({Slot::DeskReset, Slot::AfterWork});
    rules.workouts = {{std::chrono::Monday, 18h}};
    rules.slots[Slot::PreWorkout] = true;
    Timeline day("2026-03-02T15:56:00+01:00", rules);
    day.typeFor(3h);
    day.passUntil("2026-03-02T18:00:00+01:00");
    day.expect("17:26:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("17:29:00", Slot::DeskReset, What::Shown, Reason::Latest);
    day.expect("17:30:00", Slot::PreWorkout, What::Due, Reason::Window);
    day.expect("17:30:00", Slot::AfterWork, What::Due, Reason::Window);
    day.expect("17:30:00", Slot::DeskReset, What::Folded, Reason::Unanswered);
    day.expect("17:30:00", Slot::DeskReset, What::Expired, Reason::OutsideHours);
    day.expect("17:39:00", Slot::PreWorkout, What::Shown, Reason::Latest);
    day.expect("17:40:00", Slot::PreWorkout, What::Folded, Reason::Unanswered);
    day.expect("18:00:00", Slot::PreWorkout, What::Expired, Reason::WindowClosed);
}

TEST(WindowedSlotTest, TravelWestDoesNotAskAgainForWhatIsDone)
{
    Timeline day("2026-03-02T20:59:00+01:00", only({Slot::Bedtime}));
    day.workUntil("2026-03-02T21:31:00+01:00");
    day.expect("21:30:00", Slot::Bedtime, What::Due, Reason::Window);
    day.user(AlreadyDid{Slot::Bedtime});
    day.expect("21:31:00", Slot::Bedtime, What::SelfReported, Reason::User);
    day.happen(trace::SetZone{"America/New_York"});
    day.workUntil("2026-03-03T00:00:00-05:00");
}

TEST(WindowedSlotTest, AClockSetBackADayRestsThemForTenMinutes)
{
    Timeline day("2026-03-04T21:00:00+01:00", only({Slot::Bedtime}));
    day.workFor(10min);
    day.setClock("2026-03-02T21:25:00+01:00");
    day.typeFor(1h);
    day.passUntil("2026-03-02T21:34:59+01:00");
    day.expectNothing();
    day.pass(1s);
    day.expect("21:35:00", Slot::Bedtime, What::Due, Reason::Window);
    day.pass(3min);
    day.expect("21:38:00", Slot::Bedtime, What::Shown, Reason::Latest);
}

TEST(WindowedSlotTest, AClockThatRanAheadForAWhileLeavesTodayAsItIs)
{
    Timeline day("2026-03-02T06:00:00+01:00", only({Slot::Morning, Slot::Bedtime}));
    day.workFor(3min);
    day.user(AlreadyDid{Slot::Morning});
    day.ignoreSoFar();
    day.setClock("2026-04-11T22:00:00+02:00");
    day.workFor(1min);
    day.expect("22:00:00", Slot::Morning, What::Expired, Reason::WindowClosed);
    day.expect("22:00:00", Slot::Bedtime, What::Due, Reason::Window);
    day.ignoreSoFar();
    day.setClock("2026-03-02T06:10:00+01:00");
    day.workFor(16h);
    day.expect("06:20:00", Slot::Bedtime, What::Expired, Reason::WindowClosed);
    day.expect("21:30:00", Slot::Bedtime, What::Due, Reason::Window);
    day.expect("21:33:00", Slot::Bedtime, What::Shown, Reason::Latest);
    day.expect("21:34:00", Slot::Bedtime, What::Folded, Reason::Unanswered);
    day.expect("21:57:00", Slot::Bedtime, What::Shown, Reason::Return);
    day.expect("21:58:00", Slot::Bedtime, What::Folded, Reason::Unanswered);
}

TEST(WindowedSlotTest, BedtimeInTheHourThatComesTwiceIsAskedAtTheFirst)
{
    Rules rules = only({Slot::Bedtime});
    rules.bedtime = 2h + 30min;
    Timeline night("2026-10-25T00:00:00+02:00", rules);
    night.workUntil("2026-10-25T01:31:00+02:00");
    night.expect("01:30:00", Slot::Bedtime, What::Due, Reason::Window);
    night.user(ReminderSkipped{Slot::Bedtime, Reason::NotNow});
    night.expect("01:31:00", Slot::Bedtime, What::Skipped, Reason::NotNow);
    night.workUntil("2026-10-25T03:59:00+01:00");
}

TEST(WindowedSlotTest, ADaySleptThroughLeavesNoLine)
{
    Timeline day("2026-03-02T17:00:00+01:00", only({Slot::AfterWork}));
    day.happen(trace::Sleep{});
    day.passUntil("2026-03-04T09:00:00+01:00");
    day.happen(trace::Wake{});
    day.workFor(1h);
}

TEST(WindowedSlotTest, AMassageMovesStrengthToTomorrow)
{
    Timeline day("2026-03-02T17:00:00+01:00", only({Slot::AfterWork}));
    day.workUntil("2026-03-02T17:31:00+01:00");
    day.expect("17:30:00", Slot::AfterWork, What::Due, Reason::Window);
    day.user(MassageToday{});
    day.expect("17:31:00", Slot::AfterWork, What::Skipped, Reason::Massage);
    day.passUntil("2026-03-03T17:29:00+01:00");
    day.workFor(1min);
    day.expect("17:30:00", Slot::AfterWork, What::Due, Reason::Window);
}

} // namespace unhunch::test
