#include "app/service/wake_timer.h"

#include <algorithm>
#include <cmath>

namespace unhunch {

namespace {

// QTimer counts in 32-bit milliseconds; a longer wait is taken in pieces.
constexpr std::chrono::hours kLongestPiece{24};

} // namespace

WakeTimer::WakeTimer(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_clock.now().monotonic >= m_deadline)
            Q_EMIT reached();
        else
            arm();
    });
}

void WakeTimer::wakeAt(core::MonotonicTime deadline)
{
    m_deadline = deadline;
    arm();
}

void WakeTimer::cancel()
{
    m_timer.stop();
}

void WakeTimer::arm()
{
    const std::chrono::duration<double, std::milli> left = m_deadline - m_clock.now().monotonic;
    const std::chrono::milliseconds real{
        static_cast<std::int64_t>(std::ceil(left.count() / m_clock.pace()))};
    m_timer.start(
        std::clamp<std::chrono::milliseconds>(real, std::chrono::milliseconds{0}, kLongestPiece));
}

} // namespace unhunch
