#pragma once

#include "core/time/moment.h"

namespace unhunch::core {

/// Reads all clocks of the machine at once.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
    /// How many times faster than real time it runs: 1, but for time-lapse. May change.
    [[nodiscard]] virtual double pace() const { return 1.0; }
};

} // namespace unhunch::core
