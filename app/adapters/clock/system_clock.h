#pragma once

#include "core/ports/clock.h"

#include <string>

namespace unhunch {

/// The machine's own clocks: CLOCK_REALTIME, CLOCK_MONOTONIC and CLOCK_BOOTTIME.
class SystemClock final : public core::Clock
{
public:
    SystemClock();

    [[nodiscard]] core::Moment now() const override;

private:
    std::string m_bootId;
};

} // namespace unhunch
