#pragma once

#include "core/time/moment.h"

#include <chrono>

namespace unhunch {

/// What befell the machine's clocks between two looks at them.
struct ClockGap {
    bool rebooted{}; ///< then the other two are unknown and zero
    std::chrono::milliseconds
        suspended{}; ///< the machine slept that long; below 2 s counts as none
    std::chrono::milliseconds clockStep{}; ///< the wall clock was set, forward or (negative) back
                                           ///< by that much; below 2 s counts as none

    bool operator==(const ClockGap &) const = default;
};

/// Tells sleep (boot time grows against monotonic time) from a wall clock being set (real time
/// moves against boot time), both at once included.
[[nodiscard]] ClockGap classifyGap(const core::Moment &previous, const core::Moment &now);

/// The moment at which a sleep that has just ended began, by the clocks as they were then.
[[nodiscard]] core::Moment sleepBegan(const core::Moment &now, const ClockGap &gap);

} // namespace unhunch
