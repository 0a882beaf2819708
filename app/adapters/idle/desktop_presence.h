#pragma once

#include "core/ports/clock.h"
#include "core/ports/presence.h"

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace unhunch {

/// Presence on this desktop, by the first of these that there is: GNOME Shell's idle monitor, the
/// Wayland compositor, the X server. X11's counter is not asked under Wayland, where it sees only
/// the input of X11 windows. Where none tells, or the one that told is gone, the user is taken to
/// be there.
class DesktopPresence final : public QObject, public core::PresenceSource
{
    Q_OBJECT

public:
    DesktopPresence(const core::Clock &clock, QDBusConnection bus, QObject *parent = nullptr);

    void start(Sink sink) override;
    void watchIdle(std::chrono::seconds threshold) override;
    /// False until the desktop has answered, which is some milliseconds after start().
    [[nodiscard]] bool known() const override { return m_source && m_source->known(); }

Q_SIGNALS:
    /// Whether this desktop tells, as soon as that is clear, and when it changes.
    void settled(bool known);

private:
    void chooseDisplay();
    void chooseCounter();
    void follow(std::unique_ptr<core::PresenceSource> source);

    const core::Clock &m_clock;
    QDBusConnection m_bus;
    std::unique_ptr<core::PresenceSource> m_source{};
    std::optional<std::chrono::seconds> m_threshold{};
    Sink m_sink{};
};

} // namespace unhunch
