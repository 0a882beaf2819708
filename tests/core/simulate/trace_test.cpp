#include "core/reminder/state_text.h"
#include "core/simulate/trace.h"
#include "tests/support/zone_reader.h"

#include <gtest/gtest.h>

namespace unhunch::test {

using namespace core;

namespace {

constexpr std::string_view kStart =
    R"({"at": "2026-03-02T09:00:00+01:00", "event": "start", "tz": "Europe/Berlin"})";

/// Why a trace of a start and this line is refused; nothing if it is not.
std::string refusal(const std::string &line)
{
    const ZoneReader zones;
    const auto lines = trace::read(std::string(kStart) + "\n\n" + line, Rules{}, zones);
    return lines ? std::string{} : lines.error().message;
}

std::string nine(const std::string &rest)
{
    return R"({"at": "2026-03-02T09:00:00+01:00", )" + rest + "}";
}

} // namespace

TEST(TraceTest, TakesEveryEvent)
{
    for (const char *rest : {R"("event": "input")", R"("event": "input", "for": 30)",
                             R"("event": "input", "for": "1h30m")",
                             R"("event": "hold", "kind": "screen-share", "by": "OBS")",
                             R"("event": "release", "kind": "dnd")",
                             R"("event": "clock", "to": "2026-03-02T08:00:00+01:00")",
                             R"("event": "zone", "tz": "Asia/Tokyo")",
                             R"("event": "user", "do": "snooze", "lull": true)",
                             R"("event": "user", "do": "snooze", "slot": "bedtime", "minutes": 5)",
                             R"("event": "user", "do": "pause", "until": "tomorrow")",
                             R"("event": "user", "do": "pause")",
                             R"("event": "user", "do": "skip", "reason": "in-flow")",
                             R"("event": "rules", "set": {"lull": "9s"})",
                             R"("event": "user", "do": "finish", "outcome": "part-done")",
                             R"("event": "user", "do": "finish", "outcome": "not-begun")",
                             R"("event": "user", "do": "step")",
                             R"("event": "user", "do": "finish-first-run")", R"("event": "end")"})
        EXPECT_EQ(refusal(nine(rest)), "") << rest;
}

TEST(TraceTest, RefusesWithTheLineAndTheReason)
{
    EXPECT_EQ(refusal(nine(R"("event": "dance")")), "line 3: unknown event \"dance\"");
    EXPECT_EQ(refusal(nine(R"("event": "lock", "hard": true)")), "line 3: unknown field \"hard\"");
    EXPECT_EQ(refusal(R"({"at": "2026-03-02T08:59:59+01:00", "event": "lock"})"),
              "line 3: this is earlier than the line before");
    for (const char *rest :
         {R"("event": "zone", "tz": "Mars/Olympus")", R"("event": "rules", "set": {"lul": "9s"})",
          R"("event": "input", "for": -1)", R"("event": "input", "for": "soon")",
          R"("event": "user", "do": "snooze", "minutes": 0)", R"("event": "user", "do": "snooze")",
          R"("event": "user", "do": "start")",
          R"("event": "user", "do": "skip", "reason": "absence")",
          R"("event": "hold", "kind": "telephone")", R"("event": "start")"})
        EXPECT_NE(refusal(nine(rest)), "") << rest;
    EXPECT_EQ(refusal(nine(R"("event": "zone", "tz": "Mars\n")")),
              R"(line 3: unknown time zone "Mars\n")");
    EXPECT_NE(refusal("not JSON"), "");
    const ZoneReader zones;
    EXPECT_FALSE(trace::read(nine(R"("event": "lock")"), Rules{}, zones));
    EXPECT_FALSE(trace::read("\n", Rules{}, zones));
}

TEST(TraceTest, OrderIsJudgedAfterTakingBackTheClocksSteps)
{
    const std::string back = nine(R"("event": "clock", "to": "2026-03-02T07:00:00+01:00")") + "\n";
    EXPECT_EQ(refusal(back + R"({"at": "2026-03-02T07:00:01+01:00", "event": "lock"})"), "");
    EXPECT_EQ(refusal(back + R"({"at": "2026-03-02T06:59:59+01:00", "event": "lock"})"),
              "line 4: this is earlier than the line before");
}

TEST(TraceTest, ALifeIsLongEnoughButAClockMayBeSetToAnyYear)
{
    EXPECT_EQ(refusal(R"({"at": "2126-03-02T09:00:00+01:00", "event": "end"})"), "");
    EXPECT_EQ(refusal(R"({"at": "2126-03-04T09:00:00+01:00", "event": "end"})"),
              "line 3: this is more than a hundred years after the first line");
    EXPECT_EQ(refusal(nine(R"("event": "clock", "to": "9000-03-02T08:00:00+01:00")") + "\n"
                      + R"({"at": "9000-03-02T08:00:01+01:00", "event": "end"})"),
              "");
}

/// A recording's first line with this in the place of one of its fields.
std::string recorded(const std::string &field, const std::string &instead)
{
    std::string line = R"({"at":"2026-03-02T09:00:00+01:00","event":"start","tz":"Europe/Berlin",)"
                       R"("bootId":"b","rules":{},"state":)"
                       + core::toText(core::State{})
                       + R"(,"told":{"utc":1772438400000,"boot":7,"monotonic":7}})";
    if (!field.empty())
        line.replace(line.find(field), field.size(), instead);
    return line + '\n';
}

std::string refusalOf(const std::string &trace)
{
    const auto lines = trace::read(trace, Rules{}, ZoneReader{});
    return lines ? std::string{} : lines.error().message;
}

TEST(TraceTest, OnlyARecordingTellsWhenTheEngineWasTold)
{
    const std::string told = R"("told": {"utc": 1772438400000, "boot": 7, "monotonic": 7})";
    const std::string idle =
        R"("event": "idle", "told": {"utc": 1772438400000, "boot": 7, "monotonic": 7, "lastInput": 5})";
    for (const std::string &rest :
         {R"("event": "lock", )" + told, R"("event": "timer", )" + told, idle}) {
        EXPECT_EQ(refusalOf(recorded("", "") + nine(rest)), "") << rest;
        EXPECT_EQ(refusal(nine(rest)),
                  "line 3: only a recording tells this, and it begins with a start with a state");
    }
    EXPECT_NE(refusal(recorded("", "")), "") << "a hand-written trace does not become one later";
}

TEST(TraceTest, ARecordingThatCannotBeToldAgainIsRefused)
{
    EXPECT_EQ(refusalOf(recorded(R"("bootId":"b",)", "")),
              "line 1: \"bootId\" is missing or no text");
    EXPECT_EQ(refusalOf(recorded(R"("rules":{},)", "")), "line 1: \"rules\" is missing");
    EXPECT_EQ(refusalOf(recorded(R"("rules":{})", R"("rules":{"lull":0})")),
              "line 1: lull: this value does not fit here");
    EXPECT_EQ(refusalOf(recorded(R"("version":1)", R"("version":99)")),
              "line 1: The stored state is of another version.");
    EXPECT_EQ(refusalOf(recorded(R"("seated":0)", R"("seated":"long")")),
              "line 1: The stored state is damaged.");
    EXPECT_EQ(refusalOf(recorded(R"("boot":7)", R"("boot":9000000000000000)")),
              "line 1: \"told\": \"boot\" is no clock's time in milliseconds");
    EXPECT_EQ(refusalOf(recorded(R"("rules")", R"("running":true,"rules")")),
              "line 1: \"told\": nobody is told of this");
    EXPECT_EQ(refusalOf(recorded("", "") + nine(R"("event": "crash", "told": {})")),
              "line 2: \"told\": nobody is told of this");
    EXPECT_NE(refusalOf(recorded("", "") + nine(R"("event": "lock", "told": 7)")), "");
}

} // namespace unhunch::test
