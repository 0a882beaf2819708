#include "app/adapters/idle/xsync_idle.h"

#include "app/adapters/idle/real_threshold.h"

#include <array>
#include <string_view>

namespace unhunch {

using x11::Reply;

namespace {

// libxcb reads a counter's name two bytes late: it pads the 14 bytes before it to 16.
std::string_view nameOf(const xcb_sync_systemcounter_t &counter)
{
    constexpr std::size_t kNameOffset = 14;
    return {reinterpret_cast<const char *>(&counter) + kNameOffset, counter.name_len};
}

std::int64_t fromWire(xcb_sync_int64_t value)
{
    return (std::int64_t{value.hi} << 32) | value.lo;
}

xcb_sync_int64_t toWire(std::int64_t value)
{
    return {static_cast<std::int32_t>(value >> 32), static_cast<std::uint32_t>(value)};
}

bool hasSync(xcb_connection_t *connection)
{
    const xcb_query_extension_reply_t *sync = xcb_get_extension_data(connection, &xcb_sync_id);
    if (!sync || !sync->present)
        return false;
    const Reply<xcb_sync_initialize_reply_t> version{xcb_sync_initialize_reply(
        connection, xcb_sync_initialize(connection, XCB_SYNC_MAJOR_VERSION, XCB_SYNC_MINOR_VERSION),
        nullptr)};
    return version != nullptr;
}

xcb_sync_counter_t findIdleCounter(xcb_connection_t *connection)
{
    const Reply<xcb_sync_list_system_counters_reply_t> counters{xcb_sync_list_system_counters_reply(
        connection, xcb_sync_list_system_counters(connection), nullptr)};
    if (!counters)
        return XCB_NONE;
    for (auto it = xcb_sync_list_system_counters_counters_iterator(counters.get()); it.rem > 0;
         xcb_sync_systemcounter_next(&it)) {
        if (nameOf(*it.data) == "IDLETIME")
            return it.data->counter;
    }
    return XCB_NONE;
}

} // namespace

std::unique_ptr<XSyncIdle> XSyncIdle::connectTo(const core::Clock &clock, const QByteArray &display)
{
    x11::Connection connection = x11::open(display);
    if (!connection || !hasSync(connection.get()))
        return nullptr;
    const xcb_sync_counter_t counter = findIdleCounter(connection.get());
    if (counter == XCB_NONE)
        return nullptr;
    return std::unique_ptr<XSyncIdle>(new XSyncIdle(clock, std::move(connection), counter));
}

XSyncIdle::XSyncIdle(const core::Clock &clock, x11::Connection connection,
                     xcb_sync_counter_t counter)
    : m_clock(clock)
    , m_connection(std::move(connection))
    , m_counter(counter)
    , m_idleAlarm(xcb_generate_id(m_connection.get()))
    , m_inputAlarm(xcb_generate_id(m_connection.get()))
    , m_alarmEvent(static_cast<std::uint8_t>(
          xcb_get_extension_data(m_connection.get(), &xcb_sync_id)->first_event
          + XCB_SYNC_ALARM_NOTIFY))
    , m_readable(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &XSyncIdle::drain);
    m_drainSoon.setSingleShot(true);
    m_drainSoon.setInterval(0);
    connect(&m_drainSoon, &QTimer::timeout, this, &XSyncIdle::drain);
}

bool XSyncIdle::known() const
{
    return !xcb_connection_has_error(m_connection.get());
}

void XSyncIdle::start(Sink sink)
{
    m_sink = std::move(sink);
    if (m_thresholdMs)
        begin();
}

void XSyncIdle::watchIdle(std::chrono::seconds threshold)
{
    const std::int64_t wanted = realThresholdMs(threshold, m_clock);
    if (m_thresholdMs == wanted)
        return;
    const bool first = !m_thresholdMs;
    m_thresholdMs = wanted;
    if (!m_sink)
        return;
    if (first)
        begin();
    else
        move(m_idleAlarm, wanted);
}

void XSyncIdle::begin()
{
    create(m_idleAlarm, XCB_SYNC_TESTTYPE_POSITIVE_COMPARISON, *m_thresholdMs);
    create(m_inputAlarm, XCB_SYNC_TESTTYPE_NEGATIVE_COMPARISON, *m_thresholdMs - 1);
    flush();
}

// Both alarms compare instead of waiting for a transition: what is true already, or became true
// since the last news, is told too. Each fires once and then sleeps until it is moved.
void XSyncIdle::create(xcb_sync_alarm_t alarm, std::uint32_t test, std::int64_t counterMs)
{
    const xcb_sync_int64_t value = toWire(counterMs);
    const std::array<std::uint32_t, 8> values{m_counter,
                                              XCB_SYNC_VALUETYPE_ABSOLUTE,
                                              static_cast<std::uint32_t>(value.hi),
                                              value.lo,
                                              test,
                                              0, // delta: none
                                              0,
                                              1}; // events: yes
    xcb_sync_create_alarm(m_connection.get(), alarm,
                          XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE
                              | XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA | XCB_SYNC_CA_EVENTS,
                          values.data());
}

void XSyncIdle::move(xcb_sync_alarm_t alarm, std::int64_t counterMs)
{
    const xcb_sync_int64_t value = toWire(counterMs);
    const std::array<std::uint32_t, 2> values{static_cast<std::uint32_t>(value.hi), value.lo};
    xcb_sync_change_alarm(m_connection.get(), alarm, XCB_SYNC_CA_VALUE, values.data());
    flush();
}

// Writing may read events into xcb's queue, where the socket does not show them.
void XSyncIdle::flush()
{
    xcb_flush(m_connection.get());
    m_drainSoon.start();
}

void XSyncIdle::drain()
{
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
        if (x11::kindOf(*event) == m_alarmEvent)
            on(*reinterpret_cast<const xcb_sync_alarm_notify_event_t *>(event.get()));
    }
    if (!known())
        m_readable.setEnabled(false);
}

void XSyncIdle::on(const xcb_sync_alarm_notify_event_t &event)
{
    if (event.alarm == m_inputAlarm) {
        move(m_idleAlarm, *m_thresholdMs);
        m_sink(core::InputBegan{});
        return;
    }
    // The alarm may have fired just before it was moved to another threshold.
    if (event.alarm != m_idleAlarm || fromWire(event.alarm_value) != *m_thresholdMs)
        return;
    const std::int64_t idleMs = fromWire(event.counter_value);
    move(m_inputAlarm, idleMs - 1);
    const auto idle = lapsed(std::chrono::milliseconds{idleMs}, m_clock);
    m_sink(core::InputStopped{m_clock.now().monotonic - idle});
}

} // namespace unhunch
