#include "app/adapters/clock/lapse_clock.h"

#include <cmath>

namespace unhunch {

namespace {

std::chrono::milliseconds scaled(std::chrono::milliseconds real, double pace)
{
    return std::chrono::milliseconds{std::llround(static_cast<double>(real.count()) * pace)};
}

std::string ownBootId(const core::Moment &real)
{
    return real.bootId + "-lapse-" + std::to_string(real.boot.time_since_epoch().count());
}

} // namespace

LapseClock::LapseClock(const core::Clock &real, double pace, std::optional<core::UtcTime> start)
    : m_real(real)
    , m_realAnchor(real.now())
    , m_anchor{start.value_or(m_realAnchor.utc), m_realAnchor.monotonic, m_realAnchor.boot,
               ownBootId(m_realAnchor)}
    , m_pace(pace)
{}

core::Moment LapseClock::now() const
{
    const core::Moment real = m_real.now();
    const auto sinceBoot = scaled(real.boot - m_realAnchor.boot, m_pace);
    const auto sinceMonotonic = scaled(real.monotonic - m_realAnchor.monotonic, m_pace);
    return {m_anchor.utc + sinceBoot, m_anchor.monotonic + sinceMonotonic,
            m_anchor.boot + sinceBoot, m_anchor.bootId};
}

void LapseClock::setPace(double pace)
{
    const core::Moment real = m_real.now();
    const auto sinceBoot = scaled(real.boot - m_realAnchor.boot, m_pace);
    const auto sinceMonotonic = scaled(real.monotonic - m_realAnchor.monotonic, m_pace);
    m_anchor.utc += sinceBoot;
    m_anchor.monotonic += sinceMonotonic;
    m_anchor.boot += sinceBoot;
    m_realAnchor = real;
    m_pace = pace;
}

} // namespace unhunch
