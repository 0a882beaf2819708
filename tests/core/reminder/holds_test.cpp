#include "tests/support/timeline.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

TEST(HoldsTest, AMeetingCountsAfterFiveSecondsAndIsOverAfterTen)
{
    Timeline day(kNine, deskOnly());
    day.workFor(89min);
    day.happen(trace::Hold{HoldKind::Microphone, "Firefox"});
    day.workFor(4s);
    day.happen(trace::Release{HoldKind::Microphone});
    day.workFor(30s);
    day.happen(trace::Hold{HoldKind::Microphone, "Firefox"});
    day.workFor(1min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("10:30:00", Slot::DeskReset, What::Held, Reason::Microphone);
    EXPECT_EQ(day.last().by, "Firefox");
    day.happen(trace::Release{HoldKind::Microphone});
    day.workFor(9s);
    day.happen(trace::Hold{HoldKind::Microphone, "Firefox"});
    day.workFor(1min);
    day.expectNothing();
    day.happen(trace::Release{HoldKind::Microphone});
    day.workFor(1min + 40s);
    day.expect("10:31:53", Slot::DeskReset, What::Released, Reason::Microphone);
    day.pass(5s);
    day.expect("10:33:28", Slot::DeskReset, What::Shown, Reason::AfterHold);
}

TEST(HoldsTest, OneThatGoesWhileAnotherStaysNamesTheOther)
{
    Timeline day(kNine, deskOnly());
    day.happen(trace::Hold{HoldKind::DoNotDisturb, {}});
    day.happen(trace::Hold{HoldKind::Camera, {}});
    day.workFor(91min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("10:30:00", Slot::DeskReset, What::Held, Reason::Camera);
    day.happen(trace::Release{HoldKind::Camera});
    day.workFor(1min);
    day.expect("10:31:10", Slot::DeskReset, What::Held, Reason::DoNotDisturb);
    day.happen(trace::Release{HoldKind::DoNotDisturb});
    day.expect("10:32:00", Slot::DeskReset, What::Released, Reason::DoNotDisturb);
    day.workFor(3min);
    day.expect("10:35:00", Slot::DeskReset, What::Shown, Reason::AfterHold);
}

TEST(HoldsTest, OneThatBeginsUnderAReminderTakesItDown)
{
    Timeline day(kNine, deskOnly());
    day.workFor(90min);
    day.pass(5s);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("10:30:05", Slot::DeskReset, What::Shown, Reason::Lull);
    day.happen(trace::Hold{HoldKind::Fullscreen, "Impress"});
    day.expect("10:30:05", Slot::DeskReset, What::Withdrawn, Reason::Fullscreen);
    day.expect("10:30:05", Slot::DeskReset, What::Held, Reason::Fullscreen);
    day.workFor(20min);
    day.happen(trace::Release{HoldKind::Fullscreen});
    day.expect("10:50:05", Slot::DeskReset, What::Released, Reason::Fullscreen);
    day.workFor(89s);
    day.pass(6s);
    day.expect("10:51:39", Slot::DeskReset, What::Shown, Reason::AfterHold);
}

TEST(HoldsTest, NotAMeetingReleasesAtOnce)
{
    Timeline day(kNine, deskOnly());
    day.happen(trace::Hold{HoldKind::Microphone, "Recorder"});
    day.workFor(91min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("10:30:00", Slot::DeskReset, What::Held, Reason::Microphone);
    day.user(NotAMeeting{});
    day.expect("10:31:00", Slot::DeskReset, What::Released, Reason::Microphone);
    day.workFor(3min);
    day.expect("10:34:00", Slot::DeskReset, What::Shown, Reason::AfterHold);
}

TEST(HoldsTest, UnlockingIsFollowedByQuiet)
{
    Timeline day(kNine, deskOnly());
    day.workFor(90min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.happen(trace::Lock{});
    day.expect("10:30:00", Slot::DeskReset, What::Held, Reason::Away);
    day.pass(2min);
    day.happen(trace::Unlock{});
    day.expect("10:32:00", Slot::DeskReset, What::Released, Reason::Away);
    day.workFor(80s);
    day.pass(10s);
    day.expect("10:33:30", Slot::DeskReset, What::Shown, Reason::AfterHold);
}

TEST(HoldsTest, SkippedForAMeetingHoldsHalfAnHour)
{
    Rules rules = only({Slot::DeskReset, Slot::Bedtime});
    rules.bedtime = 11h + 40min;
    Timeline day(kNine, rules);
    day.workFor(91min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.user(ReminderSkipped{Slot::DeskReset, Reason::Meeting});
    day.expect("10:31:00", Slot::DeskReset, What::Skipped, Reason::Meeting);
    day.workFor(29min);
    day.expect("10:40:00", Slot::Bedtime, What::Due, Reason::Window);
    day.expect("10:40:00", Slot::Bedtime, What::Held, Reason::SkippedForMeeting);
    day.workFor(4min);
    day.expect("11:01:00", Slot::Bedtime, What::Released, Reason::SkippedForMeeting);
    day.expect("11:04:00", Slot::Bedtime, What::Shown, Reason::AfterHold);
}

TEST(HoldsTest, AQuietMeetingCountsTwoHoursAsSeated)
{
    Rules rules = deskOnly();
    rules.resetEvery = 4h;
    Timeline day(kNine, rules);
    day.happen(trace::Hold{HoldKind::Microphone, {}});
    day.workFor(10min);
    day.pass(5h);
    day.happen(trace::Release{HoldKind::Microphone});
    day.pass(5min + 10s);
    day.expect("14:15:10", Slot::DeskReset, What::Natural, Reason::Absence);
    EXPECT_EQ(day.last().seated, 10min + 2h + 2min);
}

TEST(HoldsTest, AfterAHoldItIsThreeMinutesAtTheLatestForWhatWaitedForSomebodyToo)
{
    Timeline day("2026-03-02T21:20:00+01:00", only({Slot::Bedtime}));
    day.passUntil("2026-03-02T22:00:00+01:00");
    day.happen(trace::Hold{HoldKind::DoNotDisturb, {}});
    day.workFor(10min);
    day.ignoreSoFar();
    day.happen(trace::Release{HoldKind::DoNotDisturb});
    day.expect("22:10:00", Slot::Bedtime, What::Released, Reason::DoNotDisturb);
    day.workFor(3min);
    day.expect("22:13:00", Slot::Bedtime, What::Shown, Reason::AfterHold);
}

TEST(HoldsTest, ABreakThatWasFullBeforeACallCountsThoughOneLateTimerTellsOfBoth)
{
    const auto berlin = ZoneReader{}.find("Europe/Berlin");
    const Rules rules = deskOnly();
    Moment now{*fromIso8601(kNine), MonotonicTime{9h}, BootTime{9h}, "boot"};
    State state;
    state.holds.firstRunFinished = true;
    std::vector<Decision> decisions;
    const auto tellIn = [&](std::chrono::milliseconds passed, const Event &event) {
        now.utc += passed;
        now.monotonic += passed;
        now.boot += passed;
        Step taken = step(state, event, rules, now, *berlin);
        state = std::move(taken.state);
        decisions = std::move(taken.decisions);
    };
    tellIn(0s, AppStarted{});
    tellIn(0s, InputBegan{});
    tellIn(40min, InputStopped{now.monotonic + 40min});
    tellIn(4min + 56s, HoldBegan{HoldKind::Microphone, "Firefox"});
    tellIn(6s, WakeUpCame{}); // the break was full after 4 s, the call counts after 5 s
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions.front().what, What::Natural);
    EXPECT_EQ(state.seated, 0s);
}

} // namespace unhunch::test
