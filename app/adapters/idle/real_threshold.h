#pragma once

#include "core/ports/clock.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace unhunch {

/// A length of the clock's time as the desktop counts it, in milliseconds; at least 1.
[[nodiscard]] inline std::uint32_t realThresholdMs(std::chrono::seconds threshold,
                                                   const core::Clock &clock)
{
    const std::chrono::duration<double, std::milli> real = threshold / clock.pace();
    return static_cast<std::uint32_t>(std::max(1LL, std::llround(real.count())));
}

/// How far the clock goes in a length of real time.
[[nodiscard]] inline std::chrono::milliseconds lapsed(std::chrono::milliseconds real,
                                                      const core::Clock &clock)
{
    return std::chrono::milliseconds{
        std::llround(static_cast<double>(real.count()) * clock.pace())};
}

} // namespace unhunch
