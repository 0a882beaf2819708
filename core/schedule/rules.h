#pragma once

#include "core/schedule/slot.h"
#include "core/schedule/weekdays.h"
#include "core/time/logical_day.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <vector>

namespace unhunch::core {

/// Hours on one logical day, from inclusive to exclusive; `to` at or before `from` is on the next
/// date. Equal ends are allowed at the day's start only and mean the whole logical day.
struct ClockSpan {
    ClockTime from{};
    ClockTime to{};

    bool operator==(const ClockSpan &) const = default;
};

struct Workout {
    std::chrono::weekday day{};
    ClockTime at{};

    bool operator==(const Workout &) const = default;
};

/// How insistent a reminder is.
enum class Commitment : std::uint8_t { Gentle, Steady, Firm };

/// Which slots of the plan are switched on.
struct SlotSwitches {
    std::array<bool, kSlotCount> on{true, true, true, true, true};

    [[nodiscard]] bool operator[](Slot slot) const { return on[static_cast<std::size_t>(slot)]; }
    [[nodiscard]] bool &operator[](Slot slot) { return on[static_cast<std::size_t>(slot)]; }
    bool operator==(const SlotSwitches &) const = default;
};

/// What the user configured; the defaults are the plan's (S44-S47, S72).
struct Rules {
    ClockTime dayStart{std::chrono::hours{4}};
    Weekdays workdays{std::chrono::Monday, std::chrono::Tuesday, std::chrono::Wednesday,
                      std::chrono::Thursday, std::chrono::Friday};
    std::vector<ClockSpan> workingHours{
        {std::chrono::hours{9}, std::chrono::hours{17} + std::chrono::minutes{30}}};

    std::chrono::seconds resetEvery{std::chrono::minutes{90}}; ///< seated time to a desk reset
    std::chrono::seconds naturalBreak{std::chrono::minutes{5}};
    std::chrono::seconds seatedGap{std::chrono::minutes{2}}; ///< still seated after the last input

    ClockTime bedtime{std::chrono::hours{22} + std::chrono::minutes{30}};
    ClockTime morningUntil{std::chrono::hours{11}};
    ClockTime afterWorkUntil{std::chrono::hours{20} + std::chrono::minutes{30}};

    Weekdays strengthDays{std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday};
    int strengthPerWeek{3}; ///< 1 to 4
    std::chrono::weekday weekStart{std::chrono::Monday};

    std::chrono::seconds lull{5};
    std::chrono::seconds showWithin{std::chrono::minutes{3}}; ///< of falling due
    std::chrono::seconds afterHold{90};                       ///< from a hold's end to a reminder
    std::chrono::seconds betweenFirst{
        std::chrono::minutes{20}};                          ///< first showings of two reminders
    std::chrono::seconds between{std::chrono::minutes{10}}; ///< any two showings
    std::chrono::seconds snoozeBudget{std::chrono::minutes{45}}; ///< of one occurrence

    std::vector<Workout> workouts{};
    Commitment commitment{Commitment::Steady};
    SlotSwitches slots{};

    bool operator==(const Rules &) const = default;
};

} // namespace unhunch::core
