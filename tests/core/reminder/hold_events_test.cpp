#include "core/reminder/holds.h"
#include "tests/support/live_day.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

TEST(HoldEventsTest, AnotherAppThatTakesOverIsTheOneThatIsNamed)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(1min);
    day.tell(HoldBegan{HoldKind::Microphone, "Firefox"});
    day.workFor(1min);
    day.tell(HoldBegan{HoldKind::Microphone, "Zoom"});
    EXPECT_EQ(day.status().waiting->by, "Zoom");
    EXPECT_EQ(day.clock(day.status().waiting->since), "09:01:00");
}

TEST(HoldEventsTest, AllThatHoldAreToldInTheirOrder)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(1min);
    day.tell(HoldBegan{HoldKind::DoNotDisturb, {}});
    day.tell(HoldBegan{HoldKind::Camera, "Zoom"});
    day.workFor(10s);
    const std::vector<Hold> holds = holdsInForce(day.state());
    ASSERT_EQ(holds.size(), 2U);
    EXPECT_EQ(holds[0].reason, Reason::Camera);
    EXPECT_EQ(holds[0].by, "Zoom");
    EXPECT_EQ(holds[1].reason, Reason::DoNotDisturb);
}

TEST(HoldEventsTest, TheEndOfWhatNeverBeganIsIgnored)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(1min);
    const State before = day.state();
    day.tell(HoldEnded{HoldKind::Camera});
    EXPECT_EQ(day.state().holds, before.holds);
}

TEST(HoldEventsTest, ACameraThatJoinsMakesNoSecondMeetingOfOne)
{
    Rules rules = deskOnly();
    rules.resetEvery = 4h;
    LiveDay day(kNine, rules);
    day.tell(HoldBegan{HoldKind::Microphone, {}});
    day.pass(1h);
    const Instant began = day.state().holds.meetingSince;
    EXPECT_GT(began, Instant{});
    day.tell(HoldBegan{HoldKind::Camera, {}});
    day.pass(1min);
    EXPECT_EQ(day.state().holds.meetingSince, began);
}

TEST(HoldEventsTest, APauseEndsAtItsTimeOrWhenTheUserSaysSo)
{
    LiveDay day(kNine, deskOnly());
    day.tell(RemindersPaused{fromIso8601("2026-03-02T10:40:00+01:00")});
    day.workFor(101min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("10:30:00", Slot::DeskReset, What::Held, Reason::Paused);
    day.expect("10:40:00", Slot::DeskReset, What::Released, Reason::Paused);
    day.tell(RemindersPaused{});
    day.expect("10:41:00", Slot::DeskReset, What::Held, Reason::Paused);
    day.workFor(1h);
    day.tell(RemindersResumed{});
    day.expect("11:41:00", Slot::DeskReset, What::Released, Reason::Paused);
}

TEST(HoldEventsTest, NothingIsShownBeforeTheFirstRunIsFinished)
{
    const auto zone = ZoneReader{}.find("Europe/Berlin");
    const Moment now{*fromIso8601(kNine), MonotonicTime{1h}, BootTime{1h}, "boot"};
    const auto waiting = [&](const State &state) {
        return describe(state, {}, now, *zone).waiting.value_or(Waiting{}).hold;
    };
    State state = step(State{}, AppStarted{}, {}, now, *zone).state;
    state = step(state, InputBegan{}, {}, now, *zone).state;
    EXPECT_EQ(waiting(state), Reason::FirstRun);
    state = step(state, FirstRunFinished{}, {}, now, *zone).state;
    EXPECT_EQ(waiting(state), Reason::None);
}

TEST(HoldEventsTest, AMeetingThatBeginsWithNobodyThereEndsNoBreak)
{
    LiveDay day(kNine, deskOnly());
    day.tell(HoldBegan{HoldKind::Microphone, {}});
    day.pass(10s);
    EXPECT_EQ(day.status().waiting->hold, Reason::Microphone);
}

TEST(HoldEventsTest, OfABreakAndAMeetingThatALateTimerFindsTheFirstByTheClockCounts)
{
    LiveDay meetingFirst(kNine, deskOnly());
    meetingFirst.workFor(10min);
    meetingFirst.tell(InputStopped{meetingFirst.now().monotonic});
    meetingFirst.pass(4min + 50s);
    meetingFirst.tell(HoldBegan{HoldKind::Microphone, {}});
    meetingFirst.letTimePass(30s, 30s);
    meetingFirst.tell(WakeUpCame{});
    meetingFirst.expectNothing();

    LiveDay breakFirst(kNine, deskOnly());
    breakFirst.workFor(10min);
    breakFirst.tell(InputStopped{breakFirst.now().monotonic});
    breakFirst.pass(4min + 58s);
    breakFirst.tell(HoldBegan{HoldKind::Microphone, {}});
    breakFirst.letTimePass(30s, 30s);
    breakFirst.tell(WakeUpCame{});
    breakFirst.expect("09:15:28", Slot::DeskReset, What::Natural, Reason::Absence);
}

TEST(HoldEventsTest, OfABreakAndTheEndOfAMeetingWithNobodySeenTheFirstByTheClockCounts)
{
    const auto sleepIntoAMeeting = [](LiveDay &day, std::chrono::seconds of) {
        day.workFor(10min);
        day.tell(FellAsleep{});
        day.letTimePass(0min, 1min);
        day.tell(WokeUp{});
        day.pass(3min);
        day.tell(HoldBegan{HoldKind::Camera, {}});
        day.pass(of);
        day.tell(HoldEnded{HoldKind::Camera});
        day.letTimePass(29s, 29s);
        day.tell(WakeUpCame{});
    };
    LiveDay meetingFirst(kNine, deskOnly());
    sleepIntoAMeeting(meetingFirst, 45s);
    meetingFirst.expectNothing();

    LiveDay breakFirst(kNine, deskOnly());
    sleepIntoAMeeting(breakFirst, 55s);
    breakFirst.expect("09:15:24", Slot::DeskReset, What::Natural, Reason::Absence);
}

TEST(HoldEventsTest, ASourceThatTookOverBeforeALateTimerLeavesItOneMeeting)
{
    Rules rules = deskOnly();
    rules.resetEvery = 6h;
    LiveDay day(kNine, rules);
    day.workFor(10min);
    day.tell(HoldBegan{HoldKind::Microphone, {}});
    day.pass(1h);
    day.tell(HoldBegan{HoldKind::Camera, {}});
    day.tell(HoldEnded{HoldKind::Microphone});
    day.letTimePass(30s, 30s);
    day.tell(WakeUpCame{});
    day.pass(3h);
    EXPECT_EQ(day.state().seated, 10min + 5s + 2h) << "two silent hours of a meeting are seated";
}

TEST(HoldEventsTest, TwoMeetingsSecondsApartAreTwoThoughALateTimerTellsOfBoth)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(10min);
    day.tell(FellAsleep{});
    day.letTimePass(0min, 1min);
    day.tell(WokeUp{});
    day.tell(HoldBegan{HoldKind::Camera, {}});
    day.pass(1min);
    day.tell(HoldEnded{HoldKind::Camera});
    day.pass(8s);
    day.tell(HoldBegan{HoldKind::Microphone, {}});
    day.letTimePass(20s, 20s);
    day.tell(WakeUpCame{});
    day.pass(10min);
    EXPECT_EQ(day.state().seated, 20min) << "the end of the first tells of somebody";
}

TEST(HoldEventsTest, AfterAHoldOneReminderComesHoweverManyWait)
{
    Rules rules = only({Slot::DeskReset, Slot::Bedtime});
    rules.bedtime = 11h + 40min;
    LiveDay day(kNine, rules);
    day.workFor(93min);
    day.tell(ReminderSnoozed{Slot::DeskReset, 5min});
    day.workFor(5min);
    day.ignoreSoFar();
    day.tell(HoldBegan{HoldKind::DoNotDisturb, {}});
    day.expect("10:38:00", Slot::DeskReset, What::Held, Reason::DoNotDisturb);
    day.workFor(12min);
    day.expect("10:40:00", Slot::Bedtime, What::Due, Reason::Window);
    day.expect("10:40:00", Slot::Bedtime, What::Held, Reason::DoNotDisturb);
    day.tell(HoldEnded{HoldKind::DoNotDisturb});
    day.expect("10:50:00", Slot::DeskReset, What::Released, Reason::DoNotDisturb);
    day.expect("10:50:00", Slot::Bedtime, What::Released, Reason::DoNotDisturb);
    day.workFor(14min);
    day.expect("10:53:00", Slot::Bedtime, What::Shown, Reason::AfterHold);
    day.expect("10:54:00", Slot::Bedtime, What::Folded, Reason::Unanswered);
    day.expect("11:03:00", Slot::DeskReset, What::Shown, Reason::AfterHold);
    day.ignoreSoFar();
}

} // namespace unhunch::test
