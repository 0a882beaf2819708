#include "tests/support/live_day.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

TEST(CrashTest, WhoWasTypingDidSoUntilTheNextSaveAtMost)
{
    LiveDay day("2026-03-02T09:00:00+01:00", only({Slot::DeskReset}));
    day.workFor(7min);
    day.letTimePass(1min, 1min);
    day.tell(AppStarted{});
    EXPECT_EQ(day.state().seated, 5min);
    day.pass(3min);
    day.expectNothing();
    day.pass(4min);
    day.expect("09:13:00", Slot::DeskReset, What::Natural, Reason::Absence);
    EXPECT_EQ(day.last().seated, 5min);
}

TEST(CrashTest, TheCountsOfSeatedTimeGoBackWithIt)
{
    LiveDay shown("2026-03-02T09:00:00+01:00", only({Slot::DeskReset}));
    shown.workFor(93min);
    shown.letTimePass(1min, 1min);
    shown.tell(AppStarted{});
    shown.ignoreSoFar();
    EXPECT_EQ(shown.state().seated, 90min);
    EXPECT_EQ(shown.state().open.at(0).unansweredFrom, 90min);

    LiveDay entered("2026-03-02T07:03:00+01:00", only({Slot::DeskReset}));
    entered.workFor(118min);
    EXPECT_EQ(entered.state().hours.enteredWith, 117min);
    entered.letTimePass(1min, 1min);
    entered.tell(AppStarted{});
    EXPECT_EQ(entered.state().seated, 115min);
    EXPECT_EQ(entered.state().hours.enteredWith, 115min);
}

TEST(CrashTest, AStateThatKnowsNoMomentIsStartedFromNow)
{
    const auto zone = ZoneReader{}.find("Europe/Berlin");
    const Moment now{*fromIso8601("2026-03-02T09:00:00+01:00"), MonotonicTime{1h}, BootTime{1h},
                     "boot"};
    State state;
    state.presence.running = true;
    state.seated = 7min;
    EXPECT_EQ(step(state, AppStarted{}, only({Slot::DeskReset}), now, *zone).state.seated, 0min);
}

} // namespace unhunch::test
