#include "core/time/duration_text.h"

#include <gtest/gtest.h>

namespace unhunch::core {

using namespace std::chrono_literals;

TEST(DurationTextTest, ReadsHoursMinutesAndSecondsInThatOrder)
{
    EXPECT_EQ(durationFromText("90m"), 90min);
    EXPECT_EQ(durationFromText("1h30m"), 90min);
    EXPECT_EQ(durationFromText("1h30m7s"), 90min + 7s);
    EXPECT_EQ(durationFromText("2h5s"), 2h + 5s);
    EXPECT_EQ(durationFromText("0s"), 0s);
    EXPECT_EQ(durationFromText("1000000s"), 1'000'000s);
}

TEST(DurationTextTest, RefusesWhatIsNoDuration)
{
    for (const char *wrong : {"", "m", "90", "1h30", "-5m", "+5m", " 5m", "5 m", "5x", "5m5m",
                              "5s5m", "5m1h", "1000001s", "99999999999s", "1h30mx"})
        EXPECT_FALSE(durationFromText(wrong)) << wrong;
}

TEST(DurationTextTest, WritesTheShortestTextThatReadsBack)
{
    struct Case {
        std::chrono::seconds duration;
        const char *text;
    };
    for (const auto &[duration, text] :
         {Case{0s, "0s"}, Case{5s, "5s"}, Case{60s, "1m"}, Case{93s, "93s"}, Case{90min, "90m"},
          Case{125s, "2m5s"}, Case{1h + 1s, "60m1s"}}) {
        EXPECT_EQ(toText(duration), text);
        EXPECT_EQ(durationFromText(text), duration) << text;
    }
}

} // namespace unhunch::core
