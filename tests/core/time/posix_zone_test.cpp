#include "core/time/posix_zone.h"

#include <gtest/gtest.h>
#include <ostream>
#include <string>

namespace unhunch::core {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

namespace {

struct YearCase {
    const char *rule;
    std::chrono::year year;
    sys_seconds begins;
    sys_seconds ends;
};

void PrintTo(const YearCase &one, std::ostream *out)
{
    *out << one.rule << " in " << static_cast<int>(one.year);
}

class DaylightTest : public testing::TestWithParam<YearCase>
{};

} // namespace

TEST(PosixZoneTest, ReadsTheOffsetsFromUtc)
{
    struct Case {
        const char *rule;
        std::chrono::seconds standard;
        std::optional<std::chrono::seconds> daylight;
    };
    for (const auto &[rule, standard, daylight] :
         {Case{"CET-1CEST,M3.5.0,M10.5.0/3", 1h, 2h}, Case{"IST-5:30", 5h + 30min, {}},
          Case{"EST+5EDT,M3.2.0,M11.1.0", -5h, -4h}, Case{"LMT0:01:15", -75s, {}},
          Case{"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", -2h, -1h},
          Case{"<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 10h + 30min, 11h}}) {
        const auto zone = posixZoneFromText(rule);
        ASSERT_TRUE(zone) << rule;
        EXPECT_EQ(zone->standard, standard) << rule;
        EXPECT_EQ(zone->daylight, daylight) << rule;
    }
}

TEST_P(DaylightTest, BeginsAndEndsByTheRule)
{
    const auto &[rule, year, begins, ends] = GetParam();
    const auto zone = posixZoneFromText(rule);
    ASSERT_TRUE(zone);
    EXPECT_EQ(daylightBegins(*zone, year), begins);
    EXPECT_EQ(daylightEnds(*zone, year), ends);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, DaylightTest,
    testing::Values(YearCase{"CET-1CEST,M3.5.0,M10.5.0/3", 2026y, sys_days{2026y / 3 / 29} + 1h,
                             sys_days{2026y / 10 / 25} + 1h},
                    YearCase{"EST5EDT,M3.2.0,M11.1.0", 2026y, sys_days{2026y / 3 / 8} + 7h,
                             sys_days{2026y / 11 / 1} + 6h},
                    YearCase{"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2026y,
                             sys_days{2026y / 3 / 29} + 1h, sys_days{2026y / 10 / 25} + 1h},
                    // Day 60 that leaves out the leap day is the first of March in every year.
                    YearCase{"AAA0BBB,J59/0,J60/0", 2024y, sys_days{2024y / 2 / 28},
                             sys_days{2024y / 3 / 1} - 1h},
                    YearCase{"AAA0BBB,J60/0,J365/0", 2023y, sys_days{2023y / 3 / 1},
                             sys_days{2023y / 12 / 31} - 1h},
                    // Day 59 counted from nought is the leap day, if there is one.
                    YearCase{"AAA0BBB,0/0,59/0", 2024y, sys_days{2024y / 1 / 1},
                             sys_days{2024y / 2 / 29} - 1h},
                    YearCase{"AAA0BBB,59/0,364/0", 2023y, sys_days{2023y / 3 / 1},
                             sys_days{2023y / 12 / 31} - 1h}));

TEST(PosixZoneTest, RefusesWhatIsNoName)
{
    for (const char *wrong : {"", "CE-1", "C_T-1", "CE{-1", "CE]-1", "C1T-1", "<+0>-1", "<+01-1",
                              "<+0_>-1", "CET-1CE,M3.5.0,M10.5.0", "CET-1 and more"})
        EXPECT_FALSE(posixZoneFromText(wrong)) << wrong;
}

TEST(PosixZoneTest, RefusesWhatIsNoTime)
{
    for (const std::string wrong :
         {"", "-", "+", "x", "-1:", "-1:60", "-1:00:60", "-1:00:00:00", "168", "12345", "-1:00x"}) {
        EXPECT_FALSE(posixZoneFromText("CET" + wrong)) << wrong;
        EXPECT_FALSE(posixZoneFromText("CET-1CEST,M3.5.0/" + wrong + ",M10.5.0")) << wrong;
    }
    EXPECT_TRUE(posixZoneFromText("CET-1CEST,M3.5.0/-167:59:59,M10.5.0/167"));
}

TEST(PosixZoneTest, RefusesWhatIsNoDay)
{
    for (const std::string wrong :
         {"", "M", "M3", "M3.", "M3.5", "M3.5.", "M0.5.0", "M13.5.0", "M3.0.0", "M3.6.0", "M3.5.7",
          "M3-5.0", "J", "J0", "J366", "366", "x"}) {
        EXPECT_FALSE(posixZoneFromText("CET-1CEST," + wrong + ",M10.5.0")) << wrong;
        EXPECT_FALSE(posixZoneFromText("CET-1CEST,M3.5.0," + wrong)) << wrong;
    }
}

TEST(PosixZoneTest, DaylightSavingTimeNeedsBothItsDaysAndNoMore)
{
    for (const char *wrong :
         {"CET-1CEST", "CET-1CEST-,M3.5.0,M10.5.0", "CET-1CEST,M3.5.0", "CET-1CEST;M3.5.0,M10.5.0",
          "CET-1CEST,M3.5.0;M10.5.0", "CET-1CEST,M3.5.0,M10.5.0,M11.5.0"})
        EXPECT_FALSE(posixZoneFromText(wrong)) << wrong;
}

} // namespace unhunch::core
