#include "core/reminder/state_text.h"
#include "tests/support/timeline.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

/// A state in which something of everything is going on.
State busyState()
{
    const auto zone = ZoneReader{}.find("Europe/Berlin");
    Moment now{*fromIso8601("2026-03-02T09:00:00+01:00"), MonotonicTime{1h}, BootTime{2h}, "boot"};
    State state;
    for (const Event &event :
         {Event{AppStarted{}}, Event{InputBegan{}}, Event{WakeUpCame{}},
          Event{ReminderSnoozed{Slot::DeskReset, 15min}}, Event{SessionStarted{Slot::Morning}},
          Event{HoldBegan{HoldKind::Camera, "\"Meet\"\n"}}, Event{RemindersPaused{now.utc + 9h}},
          Event{MassageToday{}}, Event{WakeUpCame{}}}) {
        state = step(state, event, Rules{}, now, *zone).state;
        now.utc += 50min;
        now.monotonic += 50min;
        now.boot += 50min;
    }
    return state;
}

} // namespace

TEST(StateTextTest, LosesNothing)
{
    for (const State &state : {State{}, busyState()}) {
        const Result<State> read = stateFromText(toText(state));
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_EQ(*read, state);
    }
    EXPECT_FALSE(busyState().open.empty());
}

TEST(StateTextTest, RefusesWhatIsNoState)
{
    const std::string text = toText(busyState());
    const auto with = [&text](const std::string &what, const std::string &instead) {
        std::string changed = text;
        changed.replace(changed.find(what), what.size(), instead);
        return changed;
    };
    EXPECT_FALSE(stateFromText(""));
    EXPECT_FALSE(stateFromText("{}"));
    EXPECT_FALSE(stateFromText(text.substr(0, text.size() / 2)));
    EXPECT_FALSE(stateFromText(with("\"version\":1", "\"version\":2")));
    EXPECT_FALSE(stateFromText(with("\"seated\"", "\"standing\"")));
    EXPECT_FALSE(stateFromText(with("\"phase\":", "\"phase\":9")));
    EXPECT_FALSE(stateFromText(with("\"seated\":", "\"seated\":99999999999")));
    EXPECT_FALSE(stateFromText(with("{\"version\"", "{\"more\":1,\"version\"")));
}

} // namespace unhunch::test
