#include "core/time/iso8601.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace unhunch::core {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::year_month_day;

namespace {

/// Two digits, 0 to `most`, followed by nothing in particular.
std::optional<int> takeTwoDigits(std::string_view &text, int most)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() < 2 || !isDigit(text[0]) || !isDigit(text[1]))
        return {};
    const int number = (text[0] - '0') * 10 + (text[1] - '0');
    text.remove_prefix(2);
    return number <= most ? std::optional{number} : std::nullopt;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<LogicalDay> takeDate(std::string_view &text)
{
    const auto century = takeTwoDigits(text, 99);
    const auto year = takeTwoDigits(text, 99);
    const auto month = take(text, '-') ? takeTwoDigits(text, 12) : std::nullopt;
    const auto day = take(text, '-') ? takeTwoDigits(text, 31) : std::nullopt;
    if (!century || !year || !month || !day)
        return {};
    const year_month_day date{std::chrono::year{*century * 100 + *year},
                              std::chrono::month{static_cast<unsigned>(*month)},
                              std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{LogicalDay{date}} : std::nullopt;
}

std::optional<seconds> takeTime(std::string_view &text)
{
    const auto hour = takeTwoDigits(text, 23);
    const auto minute = take(text, ':') ? takeTwoDigits(text, 59) : std::nullopt;
    const auto second = take(text, ':') ? takeTwoDigits(text, 59) : std::nullopt;
    if (!hour || !minute || !second)
        return {};
    if (take(text, '.')) {
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        if (digits == 0)
            return {};
        text.remove_prefix(digits);
    }
    return hours{*hour} + minutes{*minute} + seconds{*second};
}

std::optional<seconds> takeOffset(std::string_view &text)
{
    if (take(text, 'Z'))
        return seconds{0};
    const bool west = take(text, '-');
    if (!west && !take(text, '+'))
        return {};
    const auto hour = takeTwoDigits(text, 23);
    const auto minute = take(text, ':') ? takeTwoDigits(text, 59) : std::nullopt;
    if (!hour || !minute)
        return {};
    const seconds offset = hours{*hour} + minutes{*minute};
    return west ? -offset : offset;
}

} // namespace

std::string toIso8601(LogicalDay day)
{
    const year_month_day date{day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::string toIso8601(UtcTime at, const Zone &zone)
{
    const auto whole = floor<seconds>(at);
    const seconds offset = zone.offsetAt(whole);
    const LocalTime local{whole.time_since_epoch() + offset};
    const auto day = floor<days>(local);
    const std::chrono::hh_mm_ss time{local - day};
    const std::chrono::hh_mm_ss shift{std::chrono::abs(offset)};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d%c%02d:%02d",
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()), offset < seconds{0} ? '-' : '+',
                  static_cast<int>(shift.hours().count()),
                  static_cast<int>(shift.minutes().count()));
    return toIso8601(day) + text.data();
}

std::optional<UtcTime> fromIso8601(std::string_view text)
{
    const std::optional<LogicalDay> day = takeDate(text);
    if (!day || !take(text, 'T'))
        return {};
    const std::optional<seconds> time = takeTime(text);
    const std::optional<seconds> offset = time ? takeOffset(text) : std::nullopt;
    if (!offset || !text.empty())
        return {};
    return std::chrono::sys_days{day->time_since_epoch()} + *time - *offset;
}

} // namespace unhunch::core
