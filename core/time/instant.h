#pragma once

#include "core/time/moment.h"

namespace unhunch::core {

/// The engine's own time: it starts with the first step, and goes on through sleep, quits and
/// reboots. No change of wall clock or zone touches it, so every deadline is kept in it.
struct ElapsedClock {
    using duration = std::chrono::milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<ElapsedClock>;
    static constexpr bool is_steady = true;
};

using Instant = ElapsedClock::time_point;

/// The time from `earlier` to `later`, never negative: by boot time within one boot, by the wall
/// clock after a reboot.
[[nodiscard]] std::chrono::milliseconds elapsedBetween(const Moment &earlier, const Moment &later);

/// The part of elapsedBetween() for which the machine was awake; 0 after a reboot.
[[nodiscard]] std::chrono::milliseconds awakeBetween(const Moment &earlier, const Moment &later);

} // namespace unhunch::core
