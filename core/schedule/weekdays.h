#pragma once

#include <chrono>
#include <cstdint>
#include <initializer_list>

namespace unhunch::core {

/// A set of days of the week.
struct Weekdays {
    std::uint8_t bits{0}; ///< bit 0 is Sunday

    constexpr Weekdays() = default;
    constexpr Weekdays(std::initializer_list<std::chrono::weekday> days)
    {
        for (const std::chrono::weekday day : days)
            insert(day);
    }

    [[nodiscard]] constexpr bool contains(std::chrono::weekday day) const
    {
        return (bits >> day.c_encoding() & 1U) != 0;
    }
    constexpr void insert(std::chrono::weekday day)
    {
        bits = static_cast<std::uint8_t>(bits | (1U << day.c_encoding()));
    }
    constexpr void remove(std::chrono::weekday day)
    {
        bits = static_cast<std::uint8_t>(bits & ~(1U << day.c_encoding()));
    }

    bool operator==(const Weekdays &) const = default;
};

} // namespace unhunch::core
