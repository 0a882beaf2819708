#include "core/time/iso8601.h"
#include "core/time/logical_day.h"
#include "tests/support/zone_reader.h"

#include <gtest/gtest.h>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

/// What the local clock shows after resolving a local time, in its zone.
std::string resolved(const std::string &zone, const std::string &local)
{
    const auto read = ZoneReader{}.find(zone);
    const UtcTime asUtc = *fromIso8601(local + "Z");
    return toIso8601(read->resolve(LocalTime{
                         std::chrono::floor<std::chrono::seconds>(asUtc).time_since_epoch()}),
                     *read);
}

} // namespace

TEST(TzifTest, KeepsItsName)
{
    EXPECT_EQ(ZoneReader{}.find("Europe/Berlin")->id(), "Europe/Berlin");
}

TEST(TzifTest, ATimeThatDoesNotExistMeansTheNextThatDoes)
{
    EXPECT_EQ(resolved("Europe/Berlin", "2026-03-29T02:30:00"), "2026-03-29T03:00:00+02:00");
    EXPECT_EQ(resolved("Pacific/Apia", "2011-12-30T12:00:00"), "2011-12-31T00:00:00+14:00");
    EXPECT_EQ(resolved("America/Sao_Paulo", "2018-11-04T00:00:00"), "2018-11-04T01:00:00-02:00");
}

TEST(TzifTest, ATimeThatExistsTwiceMeansTheFirst)
{
    EXPECT_EQ(resolved("Europe/Berlin", "2026-10-25T02:30:00"), "2026-10-25T02:30:00+02:00");
    EXPECT_EQ(resolved("Australia/Lord_Howe", "2026-04-05T01:45:00"), "2026-04-05T01:45:00+11:00");
}

TEST(TzifTest, KnowsTheRulesAfterTheTableEnds)
{
    EXPECT_EQ(resolved("Europe/Berlin", "2099-07-01T12:00:00"), "2099-07-01T12:00:00+02:00");
    EXPECT_EQ(resolved("America/New_York", "2080-01-01T12:00:00"), "2080-01-01T12:00:00-05:00");
    EXPECT_EQ(resolved("Asia/Kolkata", "2080-01-01T12:00:00"), "2080-01-01T12:00:00+05:30");
}

TEST(TzifTest, BeforeItsFirstChangeAndAfterItsLastAZoneIsSteady)
{
    const auto tokyo = ZoneReader{}.find("Asia/Tokyo");
    const SteadyTime now = tokyo->steadyAt(*fromIso8601("2026-03-02T00:00:00Z"));
    EXPECT_EQ(now.to, UtcTime::max());
    EXPECT_EQ(now.offset, 9h);
    const SteadyTime once = tokyo->steadyAt(*fromIso8601("1800-01-01T00:00:00Z"));
    EXPECT_LT(once.from, *fromIso8601("0000-01-01T00:00:00Z"));
    EXPECT_LT(once.to, now.from);
}

TEST(TzifTest, ResolvingAndShowingAreInverse)
{
    for (const char *name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                             "Africa/Casablanca", "Europe/Dublin", "America/St_Johns"}) {
        const auto zone = ZoneReader{}.find(name);
        ASSERT_TRUE(zone) << name;
        for (UtcTime at = *fromIso8601("2020-01-01T00:00:00Z");
             at < *fromIso8601("2030-01-01T00:00:00Z"); at += 7h + 13min) {
            const UtcTime back = zone->resolve(localTime(at, *zone));
            EXPECT_TRUE(back == at || localTime(back, *zone) == localTime(at, *zone)) << name;
            EXPECT_LE(back, at) << "the first of two";
        }
    }
}

TEST(TzifTest, RefusesEveryFileCutShort)
{
    std::ifstream file("/usr/share/zoneinfo/Europe/Berlin", std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(file), {}};
    ASSERT_TRUE(TzifZone::read("x", whole));
    for (std::size_t length = 0; length < whole.size(); length += 7)
        EXPECT_FALSE(TzifZone::read("x", std::string_view(whole).substr(0, length)));
}

} // namespace unhunch::test
