#include "core/time/posix_zone.h"

#include <array>
#include <utility>

namespace unhunch::core {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year;

namespace {

/// Reads a rule from left to right.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    [[nodiscard]] bool sees(char c) const { return m_rest.starts_with(c); }

    bool take(char c)
    {
        const bool taken = sees(c);
        m_rest.remove_prefix(taken ? 1 : 0);
        return taken;
    }

    bool takeName()
    {
        const bool quoted = take('<');
        std::size_t length = 0;
        while (length < m_rest.size() && isNamePart(m_rest[length], quoted))
            ++length;
        m_rest.remove_prefix(length);
        return length >= 3 && (!quoted || take('>'));
    }

    /// From `least` to `most`.
    std::optional<int> takeNumber(int least, int most)
    {
        std::size_t length = 0;
        int number = 0;
        while (length < m_rest.size() && length < 4 && isDigit(m_rest[length]))
            number = number * 10 + (m_rest[length++] - '0');
        m_rest.remove_prefix(length);
        return length > 0 && least <= number && number <= most ? std::optional{number}
                                                               : std::nullopt;
    }

    /// Hours, or hours:minutes, or hours:minutes:seconds, with or without a sign.
    std::optional<seconds> takeTime()
    {
        const bool negative = take('-');
        if (!negative)
            take('+');
        seconds time{0};
        for (const auto &[unit, most] : kUnits) {
            const std::optional<int> number = takeNumber(0, most);
            if (!number)
                return {};
            time += *number * unit;
            if (!take(':'))
                return negative ? -time : time;
        }
        return {};
    }

private:
    static constexpr std::array<std::pair<seconds, int>, 3> kUnits{
        {{hours{1}, 167}, {minutes{1}, 59}, {seconds{1}, 59}}};

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isNamePart(char c, bool quoted)
    {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (quoted && (isDigit(c) || c == '+' || c == '-'));
    }

    std::string_view m_rest;
};

using Change = PosixZone::Change;

std::optional<Change> takeMonthWeekDay(Scanner &scanner)
{
    Change change;
    const auto month = scanner.takeNumber(1, 12);
    const auto week = scanner.take('.') ? scanner.takeNumber(1, 5) : std::nullopt;
    const auto day = scanner.take('.') ? scanner.takeNumber(0, 6) : std::nullopt;
    if (!month || !week || !day)
        return {};
    change.month = *month;
    change.week = *week;
    change.day = *day;
    return change;
}

std::optional<Change> takeDay(Scanner &scanner, Change::Kind kind, int first)
{
    constexpr int kLast = 365;
    const auto day = scanner.takeNumber(first, kLast);
    return day ? std::optional{Change{kind, 1, 1, *day}} : std::nullopt;
}

std::optional<Change> takeChange(Scanner &scanner)
{
    if (!scanner.take(','))
        return {};
    std::optional<Change> change;
    if (scanner.take('M'))
        change = takeMonthWeekDay(scanner);
    else if (scanner.take('J'))
        change = takeDay(scanner, Change::Kind::JulianWithoutLeapDay, 1);
    else
        change = takeDay(scanner, Change::Kind::DayOfYear, 0);
    if (!change || !scanner.take('/'))
        return change;
    const std::optional<seconds> time = scanner.takeTime();
    if (!time)
        return {};
    change->time = *time;
    return change;
}

sys_days dayOf(const Change &change, year y)
{
    const sys_days newYear = y / 1 / 1;
    if (change.kind == Change::Kind::DayOfYear)
        return newYear + days{change.day};
    if (change.kind == Change::Kind::JulianWithoutLeapDay) {
        constexpr int kLastOfFebruary = 59;
        return newYear + days{change.day - 1 + (y.is_leap() && change.day > kLastOfFebruary)};
    }
    const auto month = y / change.month;
    const std::chrono::weekday weekday{static_cast<unsigned>(change.day)};
    if (change.week == 5)
        return month / weekday[std::chrono::last];
    return month / weekday[static_cast<unsigned>(change.week)];
}

} // namespace

std::optional<PosixZone> posixZoneFromText(std::string_view text)
{
    Scanner scanner(text);
    PosixZone zone;
    const std::optional<seconds> west = scanner.takeName() ? scanner.takeTime() : std::nullopt;
    if (!west)
        return {};
    zone.standard = -*west;
    if (scanner.atEnd())
        return zone;

    if (!scanner.takeName())
        return {};
    zone.daylight = zone.standard + hours{1};
    if (!scanner.sees(',')) {
        const std::optional<seconds> daylightWest = scanner.takeTime();
        if (!daylightWest)
            return {};
        zone.daylight = -*daylightWest;
    }
    const std::optional<Change> begins = takeChange(scanner);
    const std::optional<Change> ends = takeChange(scanner);
    if (!begins || !ends || !scanner.atEnd())
        return {};
    zone.begins = *begins;
    zone.ends = *ends;
    return zone;
}

sys_seconds daylightBegins(const PosixZone &zone, year y)
{
    return dayOf(zone.begins, y) + zone.begins.time - zone.standard;
}

sys_seconds daylightEnds(const PosixZone &zone, year y)
{
    return dayOf(zone.ends, y) + zone.ends.time - zone.daylight.value_or(zone.standard);
}

} // namespace unhunch::core
