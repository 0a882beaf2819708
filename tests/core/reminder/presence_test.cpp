#include "tests/support/live_day.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

TEST(PresenceTest, BehindALockedScreenNothingIsPresence)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(10min);
    day.tell(ScreenLocked{});
    day.pass(1min);
    day.tell(InputBegan{});
    day.pass(1min);
    day.tell(InputStopped{day.now().monotonic});
    EXPECT_EQ(day.state().seated, 10min);
    day.pass(3min);
    day.expect("09:15:00", Slot::DeskReset, What::Natural, Reason::Absence);
}

TEST(PresenceTest, AsleepNothingIsPresence)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(10min);
    day.tell(FellAsleep{});
    day.tell(FellAsleep{});
    day.tell(InputBegan{});
    day.tell(InputStopped{day.now().monotonic});
    EXPECT_FALSE(day.status().present);
    day.tell(WokeUp{});
    EXPECT_FALSE(day.status().present) << "waking is not presence";
    day.pass(5min);
    day.expect("09:15:00", Slot::DeskReset, What::Natural, Reason::Absence);
}

TEST(PresenceTest, UnlockingAndWakingThatWereNoneChangeNothing)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(90min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.tell(ScreenUnlocked{});
    day.tell(WokeUp{});
    day.pass(5s);
    day.expect("10:30:05", Slot::DeskReset, What::Shown, Reason::Lull);
}

TEST(PresenceTest, InputFromBeforeTheStartIsNotPresence)
{
    LiveDay day(kNine, deskOnly());
    day.tell(InputStopped{day.now().monotonic});
    EXPECT_FALSE(day.status().present);
}

TEST(PresenceTest, APauseToldTwiceIsOne)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(10min);
    day.tell(InputStopped{day.now().monotonic});
    day.pass(1min);
    day.tell(InputStopped{day.now().monotonic});
    day.pass(4min);
    day.expect("09:15:00", Slot::DeskReset, What::Natural, Reason::Absence);
}

TEST(PresenceTest, NothingHappensWhileTheAppDoesNotRun)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(1min);
    day.tell(AppStopped{});
    const State stopped = day.state();
    day.tell(InputBegan{});
    EXPECT_EQ(day.state(), stopped);
    EXPECT_EQ(day.wakesAt(), day.now().monotonic + 15min);
    EXPECT_EQ(day.idleWatch(), 2min);
}

TEST(PresenceTest, ALullOfMinutesAgoIsNone)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(93min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("10:33:00", Slot::DeskReset, What::Shown, Reason::Latest);
    day.tell(ReminderSnoozed{Slot::DeskReset, {}});
    day.expect("10:33:00", Slot::DeskReset, What::Snoozed, Reason::User);
    day.workFor(1min);
    day.tellPausesAfter(121s);
    day.pass(4min);
    day.expectNothing();
    day.workFor(1min);
    day.tellPausesAfter(0s);
    day.pass(5s);
    day.expect("10:39:05", Slot::DeskReset, What::Shown, Reason::Snooze);
}

TEST(PresenceTest, WhatMayBeShownAtLastIsShownToNobodyWhoLeftMinutesAgo)
{
    Rules rules = only({Slot::DeskReset, Slot::Bedtime});
    rules.bedtime = 11h + 40min;
    LiveDay day(kNine, rules);
    day.workFor(90min);
    day.pass(5s);
    day.tell(ReminderSkipped{Slot::DeskReset, Reason::NotNow});
    day.ignoreSoFar();
    day.workFor(17min);
    day.expect("10:40:00", Slot::Bedtime, What::Due, Reason::Window);
    day.pass(4min);
    day.expectNothing();
    day.workFor(1min);
    day.pass(5s);
    day.expect("10:52:10", Slot::Bedtime, What::Shown, Reason::Lull);
}

TEST(PresenceTest, WhoComesBackFindsAFoldedReminderWhereItWas)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(90min);
    day.pass(4min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("10:30:05", Slot::DeskReset, What::Shown, Reason::Lull);
    day.expect("10:31:05", Slot::DeskReset, What::Folded, Reason::Unanswered);
    day.workFor(13min);
    day.expect("10:46:05", Slot::DeskReset, What::Shown, Reason::Return);
}

TEST(PresenceTest, LockedInAMeetingTheAbsenceBeginsThere)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(10min);
    day.tell(HoldBegan{HoldKind::Microphone, "Firefox"});
    day.pass(1h);
    day.tell(ScreenLocked{});
    day.pass(5min);
    day.expect("10:15:00", Slot::DeskReset, What::Natural, Reason::Absence);
}

TEST(PresenceTest, WhatFallsDueWithNobodyThereWaitsForTwoMinutesOfPresence)
{
    LiveDay day("2026-03-02T17:20:00+01:00", only({Slot::AfterWork}));
    day.workFor(1min);
    day.pass(39min);
    day.expect("17:30:00", Slot::AfterWork, What::Due, Reason::Window);
    day.workFor(2min);
    day.pass(5s);
    day.expect("18:02:05", Slot::AfterWork, What::Shown, Reason::Lull);
}

} // namespace unhunch::test
