#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace unhunch::core {

/// A rule for all years, such as "CET-1CEST,M3.5.0,M10.5.0/3" (POSIX TZ, extended by RFC 8536).
struct PosixZone {
    /// The day of a change and the local time on it.
    struct Change {
        enum class Kind { MonthWeekDay, JulianWithoutLeapDay, DayOfYear };
        Kind kind{Kind::MonthWeekDay};
        int month{1};
        int week{1}; ///< 1 to 5, 5 is the last
        int day{0};  ///< weekday from Sunday 0, or day of the year
        std::chrono::seconds time{std::chrono::hours{2}};

        bool operator==(const Change &) const = default;
    };

    std::chrono::seconds standard{0};               ///< local minus UTC
    std::optional<std::chrono::seconds> daylight{}; ///< none: standard all the year
    Change begins{};
    Change ends{};

    bool operator==(const PosixZone &) const = default;
};

/// Reads the text of a TZ rule; none if it is not one.
[[nodiscard]] std::optional<PosixZone> posixZoneFromText(std::string_view text);

/// The instants at which daylight saving time begins and ends in that (standard time) year.
[[nodiscard]] std::chrono::sys_seconds daylightBegins(const PosixZone &zone,
                                                      std::chrono::year year);
[[nodiscard]] std::chrono::sys_seconds daylightEnds(const PosixZone &zone, std::chrono::year year);

} // namespace unhunch::core
