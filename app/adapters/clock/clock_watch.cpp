#include "app/adapters/clock/clock_watch.h"

#include <QSocketNotifier>

#include <cstdint>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>

namespace unhunch {

ClockWatch::ClockWatch(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_last(clock.now())
    , m_fd(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    connect(&m_zone, &ZoneWatch::changed, this, &ClockWatch::zoneChanged);
    if (m_fd < 0)
        return;
    auto *readable = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
    connect(readable, &QSocketNotifier::activated, this, &ClockWatch::onTimer);
    arm();
}

ClockWatch::~ClockWatch()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

// A timer that is never due, which the kernel cancels when the wall clock is set and when the
// machine wakes.
void ClockWatch::arm()
{
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<std::int32_t>::max();
    timerfd_settime(m_fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

void ClockWatch::onTimer()
{
    std::uint64_t expirations = 0;
    [[maybe_unused]] const ssize_t size = ::read(m_fd, &expirations, sizeof(expirations));
    arm();
    look();
}

void ClockWatch::look()
{
    const core::Moment now = m_clock.now();
    const ClockGap gap = classifyGap(m_last, now);
    m_last = now;
    if (gap.suspended.count() > 0) {
        Q_EMIT slept(sleepBegan(now, gap));
        Q_EMIT woke(now);
    }
    if (gap.clockStep.count() != 0)
        Q_EMIT stepped(now);
}

} // namespace unhunch
