#include "core/time/iso8601.h"
#include "core/time/logical_day.h"
#include "tests/support/zone_reader.h"

#include <gtest/gtest.h>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

std::string dayAt(const char *time, ClockTime dayStart = 4h, const char *zone = "Europe/Berlin")
{
    return toIso8601(logicalDayAt(*fromIso8601(time), dayStart, *ZoneReader{}.find(zone)));
}

} // namespace

TEST(LogicalDayTest, BeginsAtFour)
{
    EXPECT_EQ(dayAt("2026-03-03T00:30:00+01:00"), "2026-03-02");
    EXPECT_EQ(dayAt("2026-03-03T03:59:59.999+01:00"), "2026-03-02");
    EXPECT_EQ(dayAt("2026-03-03T04:00:00+01:00"), "2026-03-03");
}

TEST(LogicalDayTest, BeginsAtTheEndOfTheGapThatSwallowsItsStart)
{
    EXPECT_EQ(dayAt("2026-03-29T01:59:59+01:00", 2h + 30min), "2026-03-28");
    EXPECT_EQ(dayAt("2026-03-29T03:00:00+02:00", 2h + 30min), "2026-03-29");
}

TEST(LogicalDayTest, StaysWhenTheClockGoesBackOverItsStart)
{
    EXPECT_EQ(dayAt("2026-10-25T02:29:59+02:00", 2h + 30min), "2026-10-24");
    EXPECT_EQ(dayAt("2026-10-25T02:30:00+02:00", 2h + 30min), "2026-10-25");
    EXPECT_EQ(dayAt("2026-10-25T02:15:00+01:00", 2h + 30min), "2026-10-25");
}

TEST(LogicalDayTest, NeverFallsThroughTheStrangestNights)
{
    struct Night {
        const char *zone;
        const char *around;
    };
    for (const auto &[name, around] :
         {Night{"Europe/Berlin", "2026-03-29T00:00:00Z"},
          Night{"Australia/Lord_Howe", "2026-04-04T15:00:00Z"},
          Night{"America/Sao_Paulo", "2018-11-04T03:00:00Z"}, // no midnight
          Night{"Pacific/Apia", "2011-12-30T10:00:00Z"},      // no 30 December
          Night{"Pacific/Kwajalein", "1993-08-21T12:00:00Z"}, // no 21 August
          Night{"Africa/Casablanca", "2026-02-15T02:00:00Z"}}) {
        const auto zone = ZoneReader{}.find(name);
        for (const ClockTime dayStart : {0h + 0min, 2h + 30min, 4h + 0min, 23h + 45min}) {
            LogicalDay last{};
            const UtcTime middle = *fromIso8601(around);
            for (UtcTime at = middle - 72h; at < middle + 72h; at += 7min) {
                const LogicalDay day = logicalDayAt(at, dayStart, *zone);
                EXPECT_LE(last, day) << name;
                EXPECT_LE(beginOf(day, dayStart, *zone), at) << name;
                EXPECT_GT(beginOf(day + std::chrono::days{1}, dayStart, *zone), at) << name;
                last = day;
            }
        }
    }
}

TEST(LogicalDayTest, AClockTimeBeforeItsStartIsOnTheNextDate)
{
    const LogicalDay monday{std::chrono::sys_days{2026y / 3 / 2}.time_since_epoch()};
    EXPECT_EQ(clockOn(monday, 4h, 4h), monday + 4h);
    EXPECT_EQ(clockOn(monday, 22h, 4h), monday + 22h);
    EXPECT_EQ(clockOn(monday, 3h + 59min, 4h), monday + 27h + 59min);
}

} // namespace unhunch::test
