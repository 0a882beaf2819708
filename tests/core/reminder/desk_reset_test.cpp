#include "tests/support/live_day.h"
#include "tests/support/timeline.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

/// Nine o'clock, and 90 minutes of typing later: due, and shown at the lull.
void sitUntilShown(Timeline &day)
{
    day.workFor(90min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.pass(5s);
    day.expect("10:30:05", Slot::DeskReset, What::Shown, Reason::Lull);
}

} // namespace

TEST(DeskResetReminderTest, IsDueAfterNinetyMinutesAndShownAtTheLatestThreeMinutesLater)
{
    Timeline day(kNine, deskOnly());
    day.workFor(2h);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    EXPECT_EQ(day.last().seated, 90min);
    day.expect("10:33:00", Slot::DeskReset, What::Shown, Reason::Latest);
    day.expect("10:34:00", Slot::DeskReset, What::Folded, Reason::Unanswered);
    day.expect("10:47:00", Slot::DeskReset, What::Shown, Reason::Return);
    day.expect("10:48:00", Slot::DeskReset, What::Folded, Reason::Unanswered);
}

TEST(DeskResetReminderTest, ComesAtTheFirstLull)
{
    Timeline day(kNine, deskOnly());
    day.workFor(91min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.pass(4s);
    day.expectNothing();
    day.pass(1s);
    day.expect("10:31:05", Slot::DeskReset, What::Shown, Reason::Lull);
}

TEST(DeskResetReminderTest, DoneStartsTheNinetyMinutesAnew)
{
    Timeline day(kNine, deskOnly());
    sitUntilShown(day);
    day.user(SessionStarted{Slot::DeskReset});
    day.expect("10:30:05", Slot::DeskReset, What::Started, Reason::User);
    day.pass(100s);
    day.user(SessionFinished{Slot::DeskReset, SessionEnd::Done});
    day.expect("10:31:45", Slot::DeskReset, What::Done, Reason::User);
    day.workFor(90min - 1s);
    day.expectNothing();
    day.workFor(1s);
    day.expect("12:01:45", Slot::DeskReset, What::Due, Reason::Seated);
    EXPECT_EQ(day.last().occurrence.n, 2);
}

TEST(DeskResetReminderTest, FiveMinutesAwayAreANaturalBreak)
{
    Timeline day(kNine, deskOnly());
    day.workFor(60min);
    day.pass(5min - 1s);
    day.expectNothing();
    day.pass(1s);
    day.expect("10:05:00", Slot::DeskReset, What::Natural, Reason::Absence);
    EXPECT_EQ(day.last().occurrence.n, 0);
    EXPECT_EQ(day.last().seated, 62min);
    day.workFor(89min);
}

TEST(DeskResetReminderTest, ANaturalBreakAfterOneThatWasDueOwesNothing)
{
    Timeline day(kNine, deskOnly());
    sitUntilShown(day);
    day.pass(10min);
    day.expect("10:31:05", Slot::DeskReset, What::Folded, Reason::Unanswered);
    day.expect("10:35:00", Slot::DeskReset, What::Natural, Reason::Absence);
    EXPECT_EQ(day.last().occurrence.n, 1);
}

TEST(DeskResetReminderTest, ReturnsAfterTenAndTwentyMinutesAndThenStaysInTheTray)
{
    Timeline day(kNine, deskOnly());
    day.typeFor(4h);
    day.pass(3h);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("10:33:00", Slot::DeskReset, What::Shown, Reason::Latest);
    day.expect("10:34:00", Slot::DeskReset, What::Folded, Reason::Unanswered);
    day.expect("10:47:00", Slot::DeskReset, What::Shown, Reason::Return);
    day.expect("10:48:00", Slot::DeskReset, What::Folded, Reason::Unanswered);
    day.expect("11:11:00", Slot::DeskReset, What::Shown, Reason::Return);
    day.expect("11:12:00", Slot::DeskReset, What::Folded, Reason::Unanswered);
    day.expectNothing();
    day.pass(10min);
    day.expect("12:03:00", Slot::DeskReset, What::Expired, Reason::Unanswered);
    day.expect("12:03:00", Slot::DeskReset, What::Due, Reason::Seated);
    EXPECT_EQ(day.last().occurrence.n, 2);
    day.expect("12:06:00", Slot::DeskReset, What::Shown, Reason::Latest);
    day.expect("12:07:00", Slot::DeskReset, What::Folded, Reason::Unanswered);
}

TEST(DeskResetReminderTest, ExpiresWhenWorkingHoursEndButStaysOnTheScreenUntilItFolds)
{
    Timeline late("2026-03-02T15:58:00+01:00", deskOnly());
    late.typeFor(3h);
    late.passUntil("2026-03-02T17:40:00+01:00");
    late.expect("17:28:00", Slot::DeskReset, What::Due, Reason::Seated);
    late.expect("17:30:00", Slot::DeskReset, What::Expired, Reason::OutsideHours);

    Timeline shown("2026-03-02T15:56:30+01:00", deskOnly());
    shown.typeFor(3h);
    shown.passUntil("2026-03-02T17:40:00+01:00");
    shown.expect("17:26:30", Slot::DeskReset, What::Due, Reason::Seated);
    shown.expect("17:29:30", Slot::DeskReset, What::Shown, Reason::Latest);
    shown.expect("17:30:30", Slot::DeskReset, What::Folded, Reason::Unanswered);
    shown.expect("17:30:30", Slot::DeskReset, What::Expired, Reason::OutsideHours);
}

TEST(DeskResetReminderTest, EnteringHoursWithNinetyMinutesOnTheClockWaitsFiveMoreAndALull)
{
    Timeline day("2026-03-02T07:00:00+01:00", deskOnly());
    day.workFor(2h + 10min);
    day.expectNothing();
    day.pass(5s);
    day.expect("09:10:05", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("09:10:05", Slot::DeskReset, What::Shown, Reason::Lull);
}

TEST(DeskResetReminderTest, AShorterIntervalCountsAsEnteringHours)
{
    Timeline day(kNine, deskOnly());
    day.workFor(60min);
    Rules rules = deskOnly();
    rules.resetEvery = 45min;
    day.change(rules);
    day.workFor(5min);
    day.expectNothing();
    day.pass(5s);
    day.expect("10:05:05", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("10:05:05", Slot::DeskReset, What::Shown, Reason::Lull);
}

TEST(DeskResetReminderTest, ALongerIntervalThatIsNotOnTheClockAtAllWaitsForNoLull)
{
    Rules rules = deskOnly();
    rules.resetEvery = 45min;
    Timeline day("2026-03-02T08:00:00+01:00", rules);
    day.workFor(63min);
    day.expectNothing();
    day.change(deskOnly());
    day.workFor(28min);
    day.expect("09:30:00", Slot::DeskReset, What::Due, Reason::Seated);
}

TEST(DeskResetReminderTest, SwitchedOffAndOnFiresNothingAtOnce)
{
    Timeline day(kNine, deskOnly());
    sitUntilShown(day);
    Rules rules = deskOnly();
    rules.slots[Slot::DeskReset] = false;
    day.change(rules);
    day.expect("10:30:05", Slot::DeskReset, What::Expired, Reason::SwitchedOff);
    day.change(deskOnly());
    day.expectNothing();
    day.workFor(5min);
    day.pass(5s);
    day.expect("10:35:10", Slot::DeskReset, What::Due, Reason::Seated);
    // Spacing: the one before was shown at 10:30.
    day.workFor(20min);
    day.expect("10:50:05", Slot::DeskReset, What::Shown, Reason::Latest);
    day.expect("10:51:05", Slot::DeskReset, What::Folded, Reason::Unanswered);
}

TEST(DeskResetReminderTest, DoneForTodayEndsTheHours)
{
    Timeline day(kNine, deskOnly());
    day.workFor(90min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.user(DoneForToday{});
    day.expect("10:30:00", Slot::DeskReset, What::Expired, Reason::OutsideHours);
    day.workFor(4h);
}

TEST(DeskResetReminderTest, WheneverISitHasNoWorkingHours)
{
    Rules rules = deskOnly();
    rules.workingHours = {{4h, 4h}};
    rules.workdays = {std::chrono::Saturday};
    Timeline day("2026-03-07T20:00:00+01:00", rules);
    day.workFor(90min);
    day.expect("21:30:00", Slot::DeskReset, What::Due, Reason::Seated);
}

TEST(DeskResetReminderTest, AShiftOverMidnightBelongsToTheDayOnWhichItBegins)
{
    Rules rules = deskOnly();
    rules.workingHours = {{22h, 6h}};
    rules.workdays = {std::chrono::Friday};
    Timeline night("2026-03-06T23:30:00+01:00", rules);
    night.typeFor(24h);
    night.passUntil("2026-03-07T01:02:00+01:00");
    night.expect("01:00:00", Slot::DeskReset, What::Due, Reason::Seated);
    night.user(ReminderSkipped{Slot::DeskReset, Reason::InFlow});
    night.expect("01:02:00", Slot::DeskReset, What::Skipped, Reason::InFlow);
    night.passUntil("2026-03-07T04:00:00+01:00");
    night.expect("02:32:00", Slot::DeskReset, What::Due, Reason::Seated);
    EXPECT_EQ(night.last().occurrence.n, 2);
    night.ignoreSoFar();
    night.user(ReminderSkipped{Slot::DeskReset, Reason::InFlow});
    night.ignoreSoFar();
    night.passUntil("2026-03-07T05:31:00+01:00");
    night.expect("05:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    EXPECT_EQ(night.last().occurrence.n, 1) << "after day start it counts for the new day";
    night.passUntil("2026-03-07T12:00:00+01:00");
    night.ignoreSoFar();
}

TEST(DeskResetReminderTest, AsleepOverTheEndOfHoursWhatCameFirstByTheClockCounts)
{
    Timeline natural("2026-03-02T15:40:00+01:00", deskOnly());
    natural.workFor(91min);
    natural.expect("17:10:00", Slot::DeskReset, What::Due, Reason::Seated);
    natural.happen(trace::Sleep{});
    natural.expect("17:11:00", Slot::DeskReset, What::Held, Reason::Away);
    natural.passUntil("2026-03-02T18:00:00+01:00");
    natural.happen(trace::Wake{});
    natural.expect("18:00:00", Slot::DeskReset, What::Natural, Reason::Absence);

    Timeline expired("2026-03-02T15:57:00+01:00", deskOnly());
    expired.workFor(91min);
    expired.expect("17:27:00", Slot::DeskReset, What::Due, Reason::Seated);
    expired.happen(trace::Sleep{});
    expired.expect("17:28:00", Slot::DeskReset, What::Held, Reason::Away);
    expired.passUntil("2026-03-02T18:00:00+01:00");
    expired.happen(trace::Wake{});
    expired.expect("18:00:00", Slot::DeskReset, What::Expired, Reason::OutsideHours);
    expired.expect("18:00:00", Slot::DeskReset, What::Natural, Reason::Absence);
    EXPECT_EQ(expired.last().occurrence.n, 0);
}

TEST(DeskResetReminderTest, OneLateTimerThatTellsOfHoursABreakAndAMeetingKeepsTheirOrder)
{
    LiveDay day("2026-03-02T15:54:02+01:00", deskOnly());
    day.workFor(91min);
    day.expect("17:24:02", Slot::DeskReset, What::Due, Reason::Seated);
    day.pass(4min + 56s);
    day.expect("17:25:07", Slot::DeskReset, What::Shown, Reason::Lull);
    day.expect("17:26:07", Slot::DeskReset, What::Folded, Reason::Unanswered);
    day.tell(HoldBegan{HoldKind::Microphone, {}});
    day.letTimePass(22s, 22s);
    day.tell(WakeUpCame{});
    day.expect("17:30:20", Slot::DeskReset, What::Expired, Reason::OutsideHours);
    day.expect("17:30:20", Slot::DeskReset, What::Natural, Reason::Absence);
    EXPECT_EQ(day.last().occurrence.n, 0);
}

TEST(DeskResetReminderTest, OnTheScreenAfterHoursASleepThatNobodyToldOfEndsItNaturally)
{
    LiveDay day("2026-03-02T15:59:40+01:00", deskOnly());
    day.workFor(90min);
    day.expect("17:29:40", Slot::DeskReset, What::Due, Reason::Seated);
    day.pass(30s);
    day.expect("17:29:45", Slot::DeskReset, What::Shown, Reason::Lull);
    day.letTimePass(0min, 6min);
    day.tell(WakeUpCame{});
    day.expect("17:36:10", Slot::DeskReset, What::Natural, Reason::Absence);
    EXPECT_EQ(day.last().occurrence.n, 1);
}

TEST(DeskResetReminderTest, ClosedOverTheEndOfHoursItExpiresThoughTheNextHaveBegun)
{
    Timeline day("2026-03-02T15:57:00+01:00", deskOnly());
    day.workFor(91min);
    day.expect("17:27:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.happen(trace::Quit{});
    day.expect("17:28:00", Slot::DeskReset, What::Held, Reason::Away);
    day.passUntil("2026-03-03T09:02:00+01:00");
    day.happen(trace::Start{"Europe/Berlin"});
    day.expect("09:02:00", Slot::DeskReset, What::Expired, Reason::OutsideHours);
    day.expect("09:02:00", Slot::DeskReset, What::Natural, Reason::Absence);
    EXPECT_EQ(day.last().occurrence.n, 0);
}

} // namespace unhunch::test
