#pragma once

#include "core/ports/clock.h"

#include <optional>

namespace unhunch {

/// Time-lapse: every clock runs `pace` times as fast as the real one, without a jump when the pace
/// changes. Somebody setting the real wall clock does not show. Its boot id belongs to this object
/// alone, because its monotonic and boot time compare with no other run's.
class LapseClock final : public core::Clock
{
public:
    /// `pace` is above zero. Without `start` the wall clock begins at the real time.
    LapseClock(const core::Clock &real, double pace, std::optional<core::UtcTime> start = {});

    [[nodiscard]] core::Moment now() const override;
    [[nodiscard]] double pace() const override { return m_pace; }
    /// From now on; watches armed in real time (WakeTimer, PresenceSource) want arming anew.
    void setPace(double pace);

private:
    const core::Clock &m_real;
    core::Moment m_realAnchor;
    core::Moment m_anchor;
    double m_pace;
};

} // namespace unhunch
