#pragma once

#include "app/adapters/x11/xcb.h"
#include "core/ports/clock.h"
#include "core/ports/presence.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <xcb/sync.h>

namespace unhunch {

/// Presence on X11 by the server's idle counter, on a connection of its own: the server wakes this
/// program when the counter passes a threshold, nothing else does. Needs no QGuiApplication.
///
/// News come from the event loop, never from within start() or watchIdle(), and none before both
/// were called. The counter runs in real time; the clock's pace is read at each arming.
class XSyncIdle final : public QObject, public core::PresenceSource
{
public:
    /// None if the display (empty: $DISPLAY) cannot be reached or has no idle counter.
    [[nodiscard]] static std::unique_ptr<XSyncIdle> connectTo(const core::Clock &clock,
                                                              const QByteArray &display = {});

    void start(Sink sink) override;
    void watchIdle(std::chrono::seconds threshold) override;
    /// False once the X server is gone.
    [[nodiscard]] bool known() const override;

private:
    XSyncIdle(const core::Clock &clock, x11::Connection connection, xcb_sync_counter_t counter);

    void begin();
    void create(xcb_sync_alarm_t alarm, std::uint32_t test, std::int64_t counterMs);
    void move(xcb_sync_alarm_t alarm, std::int64_t counterMs);
    void flush();
    void drain();
    void on(const xcb_sync_alarm_notify_event_t &event);

    const core::Clock &m_clock;
    x11::Connection m_connection;
    xcb_sync_counter_t m_counter;
    xcb_sync_alarm_t m_idleAlarm;
    xcb_sync_alarm_t m_inputAlarm;
    std::uint8_t m_alarmEvent;
    QSocketNotifier m_readable;
    QTimer m_drainSoon{};
    Sink m_sink{};
    std::optional<std::int64_t> m_thresholdMs{}; ///< real time, as the counter counts
};

} // namespace unhunch
