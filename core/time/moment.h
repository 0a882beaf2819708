#pragma once

#include <chrono>
#include <string>

namespace unhunch::core {

/// Time that never jumps and stands still while the machine sleeps (CLOCK_MONOTONIC).
struct MonotonicClock {
    using duration = std::chrono::milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<MonotonicClock>;
    static constexpr bool is_steady = true;
};

/// Time that never jumps and goes on while the machine sleeps (CLOCK_BOOTTIME).
struct BootClock {
    using duration = std::chrono::milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
};

using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;
using MonotonicTime = MonotonicClock::time_point;
using BootTime = BootClock::time_point;

/// What a local clock and calendar show.
using LocalTime = std::chrono::local_time<std::chrono::seconds>;
/// A day of the plan, which begins at Rules::dayStart (04:00), not at midnight.
using LogicalDay = std::chrono::local_days;

/// One instant as every clock of the machine shows it, read together. Nothing in the core asks a
/// clock: a Moment is always an argument.
struct Moment {
    UtcTime utc{};
    MonotonicTime monotonic{};
    BootTime boot{};
    std::string bootId{}; ///< changes with every boot; monotonic and boot compare only within one

    bool operator==(const Moment &) const = default;
};

} // namespace unhunch::core
