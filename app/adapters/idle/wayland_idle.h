#pragma once

#include "app/adapters/idle/idle_protocol.h"
#include "core/ports/clock.h"
#include "core/ports/presence.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace unhunch {

/// Presence on Wayland: the compositor watches for pauses and wakes this program, nothing else
/// does. News come from the event loop.
///
/// A watch counts from the moment it is made, and tells nothing of input before its first pause. So
/// one that is made while it is unknown whether somebody types begins with a pause of a second. If
/// no input followed at all, the last one was some time before; it is told as just before.
class WaylandIdle final : public QObject, public core::PresenceSource, private IdleTimer::Listener
{
    Q_OBJECT

public:
    /// None if the compositor (empty: $WAYLAND_DISPLAY) cannot be reached.
    [[nodiscard]] static std::unique_ptr<WaylandIdle> connectTo(const core::Clock &clock,
                                                                const QByteArray &display = {});

    void start(Sink sink) override;
    void watchIdle(std::chrono::seconds threshold) override;
    [[nodiscard]] bool known() const override { return m_protocol && m_connection->isAlive(); }

Q_SIGNALS:
    /// Whether this compositor tells: once it has answered, and when it is gone.
    void settled(bool known);

private:
    WaylandIdle(const core::Clock &clock, std::unique_ptr<WaylandConnection> connection);

    void begin();
    void armUnseen();
    void arm(std::uint32_t pauseMs);
    void onIdle() override;
    void onInput() override;

    const core::Clock &m_clock;
    std::unique_ptr<WaylandConnection> m_connection;
    std::unique_ptr<IdleProtocol> m_protocol{};
    std::unique_ptr<IdleTimer> m_timer{};
    Sink m_sink{};
    std::uint32_t m_wantedMs{0}; ///< real time; 0: nothing is wanted yet
    std::uint32_t m_armedFor{0}; ///< what was wanted when the watch was made
    std::uint32_t m_pauseMs{0};  ///< what it watches for
    /// When the watch was made, as long as no input is known to have followed.
    std::optional<core::MonotonicTime> m_armedUnseen{};
    bool m_idle{false};
};

} // namespace unhunch
