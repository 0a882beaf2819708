#include "core/time/iso8601.h"
#include "core/time/logical_day.h"
#include "core/time/posix_zone.h"
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

TEST(TzifTest, RefusesWhatIsNoZone)
{
    EXPECT_FALSE(TzifZone::read("x", ""));
    EXPECT_FALSE(TzifZone::read("x", "TZif2 but nothing else"));
    std::ifstream file("/usr/share/zoneinfo/Europe/Berlin", std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(file), {}};
    ASSERT_TRUE(TzifZone::read("x", whole));
    for (std::size_t length = 0; length < whole.size(); length += 7)
        EXPECT_FALSE(TzifZone::read("x", std::string_view(whole).substr(0, length)));
}

TEST(PosixZoneTest, ReadsRulesOfAllKinds)
{
    const auto berlin = posixZoneFromText("CET-1CEST,M3.5.0,M10.5.0/3");
    ASSERT_TRUE(berlin);
    EXPECT_EQ(berlin->standard, 1h);
    EXPECT_EQ(daylightBegins(*berlin, std::chrono::year{2026}),
              std::chrono::sys_days{std::chrono::year{2026} / 3 / 29} + 1h);
    EXPECT_EQ(daylightEnds(*berlin, std::chrono::year{2026}),
              std::chrono::sys_days{std::chrono::year{2026} / 10 / 25} + 1h);
    const auto nuuk = posixZoneFromText("<-02>2<-01>,M3.5.0/-1,M10.5.0/0");
    ASSERT_TRUE(nuuk);
    EXPECT_EQ(nuuk->daylight, -1h);
    EXPECT_FALSE(posixZoneFromText("CET"));
    EXPECT_FALSE(posixZoneFromText("CET-1CEST,M13.5.0,M10.5.0"));
    EXPECT_FALSE(posixZoneFromText("CET-1 and more"));
}

TEST(LogicalDayTest, BeginsAtFourAndFollowsTheClockOnDstNights)
{
    const auto berlin = ZoneReader{}.find("Europe/Berlin");
    const auto dayAt = [&](const std::string &time) {
        return toIso8601(logicalDayAt(*fromIso8601(time), 4h, *berlin));
    };
    EXPECT_EQ(dayAt("2026-03-03T00:30:00+01:00"), "2026-03-02");
    EXPECT_EQ(dayAt("2026-03-03T03:59:59+01:00"), "2026-03-02");
    EXPECT_EQ(dayAt("2026-03-03T04:00:00+01:00"), "2026-03-03");
    EXPECT_EQ(
        toIso8601(logicalDayAt(*fromIso8601("2026-10-25T02:15:00+01:00"), 2h + 30min, *berlin)),
        "2026-10-25")
        << "the clock went back over the day's start: the day stays";
}

TEST(Iso8601Test, ReadsWhatItWritesAndCutsFractions)
{
    const auto berlin = ZoneReader{}.find("Europe/Berlin");
    EXPECT_EQ(toIso8601(*fromIso8601("2026-07-01T12:00:00.999Z"), *berlin),
              "2026-07-01T14:00:00+02:00");
    for (const char *wrong : {"2026-02-30T12:00:00Z", "2026-03-02 12:00:00Z", "2026-03-02T12:00:00",
                              "2026-03-02T24:00:00Z", "2026-03-02T12:00:00+01:00x", ""})
        EXPECT_FALSE(fromIso8601(wrong)) << wrong;
}

} // namespace unhunch::test
