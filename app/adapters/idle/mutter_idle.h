#pragma once

#include "core/ports/clock.h"
#include "core/ports/presence.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>

namespace unhunch {

/// Presence on GNOME, Wayland and X11 alike: org.gnome.Mutter.IdleMonitor on the session bus. GNOME
/// Shell watches for pauses and wakes this program, nothing else does. Asked anew when the shell
/// has been started again. While a program keeps the screen on, no pause comes.
class MutterIdle final : public QObject, public core::PresenceSource
{
    Q_OBJECT

public:
    MutterIdle(const core::Clock &clock, QDBusConnection bus);

    static QString service();

    void start(Sink sink) override;
    void watchIdle(std::chrono::seconds threshold) override;
    /// False while the shell is gone.
    [[nodiscard]] bool known() const override { return m_there; }

private Q_SLOTS:
    void onWatchFired(uint id);

private:
    using Answer = std::function<void(const QDBusMessage &)>;

    void begin();
    void arm();
    void awaitInput();
    void forget();
    void askIdleTime(std::function<void(std::chrono::milliseconds)> then);
    void ask(const QString &method, const QVariantList &arguments, Answer then);

    const core::Clock &m_clock;
    QDBusConnection m_bus;
    Sink m_sink{};
    bool m_there{true};
    int m_life{0};               ///< of the shell: what an earlier one answered counts no more
    std::uint32_t m_wantedMs{0}; ///< real time; 0: nothing is wanted yet
    std::uint32_t m_armedMs{0};
    uint m_idleWatch{0};  ///< 0: none
    uint m_inputWatch{0}; ///< 0: none
    bool m_inputAwaited{false};
};

} // namespace unhunch
