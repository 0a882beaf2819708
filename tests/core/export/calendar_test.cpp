#include "core/export/calendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace unhunch::core {

namespace {

using namespace std::chrono_literals;
using std::chrono::Friday;
using std::chrono::Monday;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

constexpr LogicalDay kSaturday{std::chrono::year{2026} / 9 / 26};
constexpr UtcTime kNow{std::chrono::sys_days{std::chrono::year{2026} / 9 / 26} + 9h};

std::string written(const CalendarEntry &entry)
{
    return toICalendar({&entry, 1}, kSaturday, kNow);
}

CalendarEntry afterWork()
{
    return {{Slot::AfterWork, {Monday, Friday}, 17h + 30min, 15min}, "After work", {}};
}

} // namespace

TEST(CalendarTest, WritesARuleInFloatingTimeFromTheFirstFittingDateOn)
{
    EXPECT_THAT(
        written(afterWork()),
        AllOf(StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
              HasSubstr("UID:after-work-MOFR@org.unhunch.Unhunch\r\n"),
              HasSubstr("DTSTAMP:20260926T090000Z\r\n"), HasSubstr("DTSTART:20260928T173000\r\n"),
              HasSubstr("DURATION:PT15M\r\n"), HasSubstr("RRULE:FREQ=WEEKLY;BYDAY=MO,FR\r\n"),
              HasSubstr("SUMMARY:After work\r\n"), EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")));
}

TEST(CalendarTest, EscapesWhatHasAMeaning)
{
    CalendarEntry entry = afterWork();
    entry.description = "one, two; three\\four\nfive";
    EXPECT_THAT(written(entry), HasSubstr("DESCRIPTION:one\\, two\\; three\\\\four\\nfive\r\n"));
}

TEST(CalendarTest, FoldsLongLinesWithoutCuttingACharacter)
{
    CalendarEntry entry = afterWork();
    for (int i = 0; i < 60; ++i)
        entry.summary += "\xC3\xA4x"; // a umlaut
    std::istringstream lines(written(entry));
    std::string unfolded;
    for (std::string line; std::getline(lines, line);) {
        EXPECT_LE(line.size(), 76U); // the carriage return is still there
        EXPECT_NE(static_cast<unsigned char>(line.front()) & 0xC0U, 0x80U);
        line.pop_back();
        unfolded += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    }
    EXPECT_THAT(unfolded, HasSubstr("\nSUMMARY:" + entry.summary + "\n"));
}

} // namespace unhunch::core
