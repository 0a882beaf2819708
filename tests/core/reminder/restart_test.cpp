#include "core/reminder/status.h"
#include "tests/support/timeline.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

const std::string kBerlin = "Europe/Berlin";

} // namespace

TEST(RestartTest, IsAGapInPresenceAndNothingElse)
{
    Timeline day(kNine, deskOnly());
    day.workFor(80min);
    day.happen(trace::Quit{});
    day.pass(4min);
    day.happen(trace::Start{kBerlin});
    day.workFor(10min);
    day.expect("10:34:00", Slot::DeskReset, What::Due, Reason::Seated);
}

TEST(RestartTest, ACrashLosesSeatedTimeSinceTheLastFiveMinutes)
{
    Timeline day(kNine, deskOnly());
    day.workFor(84min);
    day.happen(trace::Crash{});
    day.pass(4min);
    day.happen(trace::Start{kBerlin});
    day.workFor(10min);
    day.expect("10:38:00", Slot::DeskReset, What::Due, Reason::Seated);
    EXPECT_EQ(day.last().seated, 90min);
}

TEST(RestartTest, WhatIsOwedStaysOwedOverACrash)
{
    Timeline day(kNine, deskOnly());
    day.workFor(92min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.happen(trace::Crash{});
    day.pass(1min);
    day.happen(trace::Start{kBerlin});
    day.expect("10:33:00", Slot::DeskReset, What::Held, Reason::Away);
    day.typeFor(10min);
    day.expect("10:33:00", Slot::DeskReset, What::Released, Reason::Away);
    day.pass(3min);
    day.expect("10:36:00", Slot::DeskReset, What::Shown, Reason::AfterHold);
}

TEST(RestartTest, ASessionCutWithNothingFinishedIsOwedAgain)
{
    Timeline day(kNine, deskOnly());
    day.workFor(90min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    day.user(SessionStarted{Slot::DeskReset});
    day.expect("10:30:00", Slot::DeskReset, What::Started, Reason::User);
    day.happen(trace::Quit{});
    day.expect("10:30:00", Slot::DeskReset, What::Held, Reason::Away);
    day.pass(1min);
    day.happen(trace::Start{kBerlin});
    day.workFor(80s);
    day.expect("10:31:00", Slot::DeskReset, What::Released, Reason::Away);
    day.pass(10s);
    day.expect("10:32:30", Slot::DeskReset, What::Shown, Reason::AfterHold);
}

TEST(RestartTest, AnOccurrenceOfAnEarlierDayEndsAtTheNextStart)
{
    Timeline day("2026-03-02T21:00:00+01:00", only({Slot::Bedtime}));
    day.workFor(31min);
    day.expect("21:30:00", Slot::Bedtime, What::Due, Reason::Window);
    day.happen(trace::Quit{});
    day.expect("21:31:00", Slot::Bedtime, What::Held, Reason::Away);
    day.passUntil("2026-03-05T10:00:00+01:00");
    day.happen(trace::Start{kBerlin});
    day.expect("10:00:00", Slot::Bedtime, What::Expired, Reason::WindowClosed);
}

TEST(RestartTest, SleepThatNobodyAnnouncedIsSeenByTheClocks)
{
    const ZoneReader zones;
    const auto berlin = zones.find(kBerlin);
    const Rules rules = deskOnly();
    Moment now{*fromIso8601(kNine), MonotonicTime{1h}, BootTime{1h}, "boot"};
    const auto pass = [&now](std::chrono::milliseconds awake, std::chrono::milliseconds asleep) {
        now.utc += awake + asleep;
        now.monotonic += awake;
        now.boot += awake + asleep;
    };
    State state;
    state.holds.firstRunFinished = true;
    state = step(state, AppStarted{}, rules, now, *berlin).state;
    state = step(state, InputBegan{}, rules, now, *berlin).state;
    pass(60min, 4min);
    state = step(state, WakeUpCame{}, rules, now, *berlin).state;

    EXPECT_EQ(state.seated, 60min);
    EXPECT_FALSE(describe(state, rules, now, *berlin).present) << "waking is not presence";
    pass(1min, 0min);
    const Step natural = step(state, WakeUpCame{}, rules, now, *berlin);
    ASSERT_EQ(natural.decisions.size(), 1U);
    EXPECT_EQ(natural.decisions.front().what, What::Natural);
}

TEST(RestartTest, AfterARebootTheGapIsTheWallClocksAndNeverNegative)
{
    const ZoneReader zones;
    const auto berlin = zones.find(kBerlin);
    const Rules rules = deskOnly();
    const UtcTime nine = *fromIso8601(kNine);
    State state;
    state.holds.firstRunFinished = true;
    state = step(state, AppStarted{}, rules, {nine, MonotonicTime{9h}, BootTime{9h}, "a"}, *berlin)
                .state;
    state = step(state, InputBegan{}, rules, {nine, MonotonicTime{9h}, BootTime{9h}, "a"}, *berlin)
                .state;
    const Moment later{nine + 40min, MonotonicTime{9h + 40min}, BootTime{9h + 40min}, "a"};
    const State stopped = step(state, AppStopped{}, rules, later, *berlin).state;

    const Moment soon{nine + 44min, MonotonicTime{1min}, BootTime{1min}, "b"};
    EXPECT_EQ(step(stopped, AppStarted{}, rules, soon, *berlin).state.seated, 40min);
    const Moment wrongClock{nine - 44min, MonotonicTime{1min}, BootTime{1min}, "b"};
    EXPECT_EQ(step(stopped, AppStarted{}, rules, wrongClock, *berlin).state.seated, 40min);
    const Moment late{nine + 45min, MonotonicTime{1min}, BootTime{1min}, "b"};
    EXPECT_EQ(step(stopped, AppStarted{}, rules, late, *berlin).state.seated, 0min);
}

} // namespace unhunch::test
