#include "app/adapters/idle/wayland_idle.h"

#include "app/adapters/idle/real_threshold.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

// Whoever types pauses for that long soon, and then it is known.
constexpr std::chrono::seconds kFirstPause{1};
// Requests and news take a moment on their way; real time.
constexpr std::chrono::milliseconds kOnItsWay{300};

} // namespace

std::unique_ptr<WaylandIdle> WaylandIdle::connectTo(const core::Clock &clock,
                                                    const QByteArray &display)
{
    auto connection = WaylandConnection::open(display);
    if (!connection)
        return nullptr;
    return std::unique_ptr<WaylandIdle>(new WaylandIdle(clock, std::move(connection)));
}

WaylandIdle::WaylandIdle(const core::Clock &clock, std::unique_ptr<WaylandConnection> connection)
    : m_clock(clock)
    , m_connection(std::move(connection))
{
    connect(m_connection.get(), &WaylandConnection::ready, this, &WaylandIdle::begin);
    connect(m_connection.get(), &WaylandConnection::lost, this, [this] { Q_EMIT settled(false); });
}

void WaylandIdle::begin()
{
    m_protocol = idleProtocolOf(*m_connection);
    armUnseen();
    Q_EMIT settled(known());
}

void WaylandIdle::start(Sink sink)
{
    m_sink = std::move(sink);
    armUnseen();
}

void WaylandIdle::watchIdle(std::chrono::seconds threshold)
{
    m_wantedMs = realThresholdMs(threshold, m_clock);
    // A pause that goes on has been told; its end is still to be heard of by the same watch.
    if (!m_idle)
        armUnseen();
}

void WaylandIdle::armUnseen()
{
    if (!m_protocol || !m_sink || m_wantedMs == 0 || m_armedFor == m_wantedMs)
        return;
    arm(std::min(m_wantedMs, realThresholdMs(kFirstPause, m_clock)));
    m_armedUnseen = m_clock.now().monotonic;
}

void WaylandIdle::arm(std::uint32_t pauseMs)
{
    m_armedFor = m_wantedMs;
    m_pauseMs = pauseMs;
    m_timer = m_protocol->watch(m_pauseMs, *this);
    m_connection->flush();
}

void WaylandIdle::onIdle()
{
    m_idle = true;
    core::MonotonicTime lastInput =
        m_clock.now().monotonic - lapsed(std::chrono::milliseconds{m_pauseMs}, m_clock);
    const auto onItsWay = lapsed(kOnItsWay, m_clock);
    if (m_armedUnseen && lastInput < *m_armedUnseen + onItsWay)
        lastInput = *m_armedUnseen - onItsWay;
    m_sink(core::InputStopped{lastInput});
}

void WaylandIdle::onInput()
{
    m_idle = false;
    m_armedUnseen.reset();
    if (m_pauseMs != m_wantedMs)
        arm(m_wantedMs);
    m_sink(core::InputBegan{});
}

} // namespace unhunch
