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

/// The text of that state with one thing in the place of another.
std::string with(const std::string &what, const std::string &instead)
{
    std::string text = toText(busyState());
    return text.replace(text.find(what), what.size(), instead);
}

/// The same with another value for the first field of that name.
std::string withValue(const std::string &key, const std::string &instead)
{
    const std::string text = toText(busyState());
    const std::size_t begin = text.find("\"" + key + "\":") + key.size() + 3;
    const auto counts = [&text](std::size_t at, std::string_view brackets) {
        return brackets.find(text[at]) != std::string_view::npos ? 1 : 0;
    };
    std::size_t end = begin;
    for (int depth = 0; depth > 0 || counts(end, ",}") == 0; ++end)
        depth += counts(end, "[{") - counts(end, "]}");
    return text.substr(0, begin) + instead + text.substr(end);
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
    EXPECT_FALSE(stateFromText(""));
    EXPECT_FALSE(stateFromText("[]"));
    EXPECT_FALSE(stateFromText("{}"));
    EXPECT_FALSE(stateFromText(text.substr(0, text.size() / 2)));
    EXPECT_FALSE(stateFromText(with("\"version\":1", "\"version\":2")));
    EXPECT_FALSE(stateFromText(with("\"version\":1", "\"version\":\"1\"")));
    EXPECT_FALSE(stateFromText(with("\"seated\"", "\"standing\"")));
    EXPECT_FALSE(stateFromText(with("{\"version\"", "{\"more\":1,\"version\"")));
}

TEST(StateTextTest, RefusesValuesThatDoNotFit)
{
    struct Case {
        const char *key;
        std::vector<const char *> wrong;
    };
    const std::vector<const char *> noNumber{"null", "true", "\"1\"", "1.5", "[]", "{}"};
    for (const Case &one :
         {Case{"running", {"null", "0", "\"true\""}}, Case{"bootId", {"null", "7", "[]"}},
          Case{"seated", noNumber}, Case{"now", noNumber}, Case{"n", noNumber},
          Case{"lastInput", {"true", "\"1\"", "1.5", "[]"}}, Case{"phase", noNumber},
          Case{"phase", {"-1", "5"}}, Case{"slot", {"-1", "5"}}, Case{"heldBy", {"-1", "36"}},
          Case{"sources", {"null", "{}", "[]", "[7]", "[{},{},{},{},{}]"}},
          Case{"open", {"null", "{}", "[7]", "[{}]"}}, Case{"massages", {"null", "7", "[null]"}},
          Case{"presence", {"null", "7", "[]", "{}"}}}) {
        for (const char *wrong : one.wrong)
            EXPECT_FALSE(stateFromText(withValue(one.key, wrong))) << one.key << ": " << wrong;
    }
}

TEST(StateTextTest, RefusesTimesThatAreTooFarAway)
{
    for (const char *far :
         {"1000000000000001", "-1000000000000001", "9223372036854775807", "-9223372036854775808"}) {
        EXPECT_FALSE(stateFromText(withValue("seated", far))) << far;
        EXPECT_FALSE(stateFromText(withValue("now", far))) << far;
    }
    EXPECT_TRUE(stateFromText(withValue("now", "1000000000000000")));
}

} // namespace unhunch::test
