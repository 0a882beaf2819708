#include "core/schedule/working_hours.h"
#include "core/time/iso8601.h"
#include "tests/support/zone_reader.h"

#include <gtest/gtest.h>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

/// "from/to" of the working hours at that time of Monday 2 March or the days around it; "none"
/// outside them.
std::string hoursAt(const std::string &time, const Rules &rules)
{
    const auto berlin = ZoneReader{}.find("Europe/Berlin");
    const auto span = workingSpanAt(*fromIso8601("2026-03-" + time + ":00+01:00"), rules, *berlin);
    if (!span)
        return "none";
    return toIso8601(span->from, *berlin).substr(8, 8) + "/"
           + toIso8601(span->to, *berlin).substr(8, 8);
}

Rules with(std::vector<ClockSpan> hours)
{
    Rules rules;
    rules.workingHours = std::move(hours);
    return rules;
}

} // namespace

TEST(WorkingHoursTest, LastFromTheFirstMinuteToTheLast)
{
    EXPECT_EQ(hoursAt("02T08:59", {}), "none");
    EXPECT_EQ(hoursAt("02T09:00", {}), "02T09:00/02T17:30");
    EXPECT_EQ(hoursAt("02T17:29", {}), "02T09:00/02T17:30");
    EXPECT_EQ(hoursAt("02T17:30", {}), "none");
    EXPECT_EQ(hoursAt("01T10:00", {}), "none") << "Sunday";
}

TEST(WorkingHoursTest, MayBeSeveralADay)
{
    const Rules rules = with({{13h, 17h}, {9h, 12h}});
    EXPECT_EQ(hoursAt("02T10:00", rules), "02T09:00/02T12:00");
    EXPECT_EQ(hoursAt("02T12:30", rules), "none");
    EXPECT_EQ(hoursAt("02T13:00", rules), "02T13:00/02T17:00");
}

TEST(WorkingHoursTest, ThatMeetOrOverlapAreOne)
{
    const Rules meet = with({{9h, 12h}, {12h, 17h}});
    EXPECT_EQ(hoursAt("02T11:59", meet), "02T09:00/02T17:00");
    const Rules overlap = with({{9h, 14h}, {12h, 17h}});
    EXPECT_EQ(hoursAt("02T11:00", overlap), "02T09:00/02T17:00");
    EXPECT_EQ(hoursAt("02T13:00", overlap), "02T09:00/02T17:00");
    const Rules inside = with({{9h, 18h}, {11h, 12h}});
    EXPECT_EQ(hoursAt("02T10:00", inside), "02T09:00/02T18:00");
    EXPECT_EQ(hoursAt("02T11:30", inside), "02T09:00/02T18:00");
}

TEST(WorkingHoursTest, MayPassMidnightAndBelongToTheDayTheyBeginOn)
{
    const Rules night = with({{22h, 6h}});
    EXPECT_EQ(hoursAt("02T21:59", night), "none");
    EXPECT_EQ(hoursAt("03T05:59", night), "02T22:00/03T06:00");
    EXPECT_EQ(hoursAt("07T05:59", night), "06T22:00/07T06:00") << "Friday's, on Saturday";
    EXPECT_EQ(hoursAt("02T05:59", night), "none") << "Sunday's";
    const Rules late = with({{1h, 3h}}); // before the day's start: of the evening before
    EXPECT_EQ(hoursAt("03T02:00", late), "03T01:00/03T03:00");
    EXPECT_EQ(hoursAt("02T02:00", late), "none");
}

TEST(WorkingHoursTest, WheneverISitGoesOnFromDayToDay)
{
    const Rules always = with({{4h, 4h}});
    EXPECT_TRUE(worksAllDay(always));
    EXPECT_FALSE(worksAllDay({}));
    EXPECT_EQ(hoursAt("02T05:00", always), "02T04:00/04T04:00");
    EXPECT_EQ(hoursAt("06T05:00", always), "06T04:00/07T04:00") << "until the week's work ends";
}

} // namespace unhunch::test
