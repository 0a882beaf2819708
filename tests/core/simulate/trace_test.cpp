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
    for (const char *rest :
         {R"("event": "input")", R"("event": "input", "for": 30)",
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
          R"("event": "user", "do": "finish", "outcome": "part-done")", R"("event": "end")"})
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

} // namespace unhunch::test
