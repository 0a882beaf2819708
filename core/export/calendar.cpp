#include "core/export/calendar.h"

#include "core/schedule/slot_text.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace unhunch::core {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::seconds;
using std::chrono::weekday;
using std::chrono::year_month_day;

constexpr std::size_t kLongestLine = 75; ///< bytes, without the line break
constexpr std::array<std::string_view, 7> kDayNames{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};

/// Longer lines go on after a break and a space; a character is never cut.
void addLine(std::string &text, std::string_view line)
{
    std::size_t room = kLongestLine;
    while (line.size() > room) {
        constexpr unsigned char kTop = 0xC0;
        constexpr unsigned char kInside = 0x80;
        std::size_t cut = room;
        while (cut > 0 && (static_cast<unsigned char>(line[cut]) & kTop) == kInside)
            --cut;
        text += line.substr(0, cut);
        text += "\r\n ";
        line.remove_prefix(cut);
        room = kLongestLine - 1;
    }
    text += line;
    text += "\r\n";
}

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '\r')
            continue;
        if (c == '\\' || c == ';' || c == ',')
            safe += '\\';
        safe += c == '\n' ? "\\n" : std::string(1, c);
    }
    return safe;
}

std::string stamp(days sinceEpoch, seconds ofDay)
{
    const year_month_day date{std::chrono::sys_days{sinceEpoch}};
    const std::chrono::hh_mm_ss clock{ofDay};
    std::array<char, 32> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d%02u%02uT%02d%02d%02d", int{date.year()},
        unsigned{date.month()}, unsigned{date.day()}, static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string stampOf(UtcTime at)
{
    const auto whole = floor<seconds>(at.time_since_epoch());
    const auto date = floor<days>(whole);
    return stamp(date, whole - date) + "Z";
}

std::string namesOf(const Weekdays &all, std::string_view between)
{
    std::string text;
    for (unsigned i = 0; i < kDayNames.size(); ++i) {
        if (!all.contains(weekday{i}))
            continue;
        if (!text.empty())
            text += between;
        text += kDayNames.at(i);
    }
    return text;
}

/// The same for the same slot on the same days, so that a calendar replaces what it has.
std::string uidOf(const WeeklyEvent &event)
{
    return std::string(toText(event.slot)) + "-" + namesOf(event.days, "") + "@org.unhunch.Unhunch";
}

LogicalDay firstOn(const Weekdays &all, LogicalDay from)
{
    while (!all.contains(weekday{from}))
        from += days{1};
    return from;
}

void addEvent(std::string &text, const CalendarEntry &entry, LogicalDay from, UtcTime now)
{
    const WeeklyEvent &event = entry.event;
    const LogicalDay first = firstOn(event.days, from);
    addLine(text, "BEGIN:VEVENT");
    addLine(text, "UID:" + uidOf(event));
    addLine(text, "DTSTAMP:" + stampOf(now));
    addLine(text, "DTSTART:" + stamp(first.time_since_epoch(), event.at));
    addLine(text, "DURATION:PT" + std::to_string(event.length.count()) + "M");
    addLine(text, "RRULE:FREQ=WEEKLY;BYDAY=" + namesOf(event.days, ","));
    addLine(text, "SUMMARY:" + escaped(entry.summary));
    if (!entry.description.empty())
        addLine(text, "DESCRIPTION:" + escaped(entry.description));
    addLine(text, "TRANSP:TRANSPARENT");
    addLine(text, "END:VEVENT");
}

} // namespace

std::string toICalendar(std::span<const CalendarEntry> entries, LogicalDay from, UtcTime now)
{
    std::string text;
    addLine(text, "BEGIN:VCALENDAR");
    addLine(text, "VERSION:2.0");
    addLine(text, "PRODID:-//Unhunch//Unhunch//EN");
    addLine(text, "CALSCALE:GREGORIAN");
    for (const CalendarEntry &entry : entries)
        addEvent(text, entry, from, now);
    addLine(text, "END:VCALENDAR");
    return text;
}

} // namespace unhunch::core
