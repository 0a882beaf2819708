#include "core/time/iso8601.h"
#include "tests/support/zone_reader.h"

#include <gtest/gtest.h>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;
using std::chrono::sys_days;

namespace {

const std::string kGood = "2026-03-02T09:12:30+01:00";

} // namespace

TEST(Iso8601Test, ReadsALocalTimeWithItsOffsetAndCutsFractions)
{
    const UtcTime at = sys_days{2026y / 3 / 2} + 8h + 12min + 30s;
    EXPECT_EQ(fromIso8601(kGood), at);
    EXPECT_EQ(fromIso8601("2026-03-02T08:12:30Z"), at);
    EXPECT_EQ(fromIso8601("2026-03-02T08:12:30.9Z"), at);
    EXPECT_EQ(fromIso8601("2026-03-02T04:42:30.123456789-03:30"), at);
}

TEST(Iso8601Test, WritesWhatTheLocalClockShows)
{
    const UtcTime at = sys_days{2026y / 7 / 1} + 12h + 999ms;
    const auto shown = [at](const char *zone) { return toIso8601(at, *ZoneReader{}.find(zone)); };
    EXPECT_EQ(shown("Europe/Berlin"), "2026-07-01T14:00:00+02:00");
    EXPECT_EQ(shown("America/St_Johns"), "2026-07-01T09:30:00-02:30");
    EXPECT_EQ(shown("UTC"), "2026-07-01T12:00:00+00:00");
}

TEST(Iso8601Test, RefusesEveryTextCutShort)
{
    for (std::size_t length = 0; length < kGood.size(); ++length)
        EXPECT_FALSE(fromIso8601(kGood.substr(0, length))) << length;
    EXPECT_FALSE(fromIso8601("2026-03-02T09:12:30.")) << "a point needs digits";
}

TEST(Iso8601Test, RefusesAnythingOutOfPlace)
{
    for (std::size_t i = 0; i < kGood.size(); ++i) {
        for (const char wrong : {'/', ':', 'x', '.'}) { // '/' and ':' stand beside the digits
            std::string text = kGood;
            text[i] = wrong;
            EXPECT_EQ(fromIso8601(text).has_value(), text == kGood) << text;
        }
    }
    EXPECT_FALSE(fromIso8601(kGood + "x"));
    EXPECT_FALSE(fromIso8601("2026-03-02T09:12:30.x+01:00"));
}

TEST(Iso8601Test, RefusesNumbersThatNoCalendarOrClockShows)
{
    for (const char *wrong :
         {"2026-00-02T09:12:30Z", "2026-13-02T09:12:30Z", "2026-03-00T09:12:30Z",
          "2026-03-32T09:12:30Z", "2026-02-29T09:12:30Z", "2026-03-02T24:12:30Z",
          "2026-03-02T09:60:30Z", "2026-03-02T09:12:60Z", "2026-03-02T09:12:30+24:00",
          "2026-03-02T09:12:30+01:60"})
        EXPECT_FALSE(fromIso8601(wrong)) << wrong;
    EXPECT_TRUE(fromIso8601("2024-02-29T23:59:59+23:59"));
}

} // namespace unhunch::test
