#pragma once

#include "app/adapters/clock/lapse_clock.h"

#include <algorithm>

namespace unhunch {

/// How fast time-lapse runs: at full speed while nothing is asked of the person watching, slowly
/// enough to follow while a reminder or a guided session is on the screen.
class LapsePace
{
public:
    LapsePace(LapseClock &clock, double full)
        : m_clock(clock)
        , m_full(full)
    {}

    /// True if the pace has changed.
    bool follow(bool watched)
    {
        constexpr double kWatchable = 6;
        const double pace = watched ? std::min(kWatchable, m_full) : m_full;
        if (pace == m_clock.pace())
            return false;
        m_clock.setPace(pace);
        return true;
    }

private:
    LapseClock &m_clock;
    double m_full;
};

} // namespace unhunch
