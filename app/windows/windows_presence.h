#pragma once

#include "app/windows/message_window.h"
#include "core/ports/clock.h"
#include "core/ports/presence.h"

#include <QTimer>

#include <chrono>

namespace unhunch {

/// Presence on Windows: how long ago the last input was is asked when it can have been long enough,
/// not before; the input that ends a pause comes as raw input, which is listened to in a pause
/// only. Compiles; has never run.
class WindowsPresence final : public core::PresenceSource
{
public:
    explicit WindowsPresence(const core::Clock &clock);

    void start(Sink sink) override;
    void watchIdle(std::chrono::seconds threshold) override;
    [[nodiscard]] bool known() const override { return true; }

private:
    void look();
    void listen(bool on);
    void onInput();
    [[nodiscard]] std::chrono::milliseconds threshold() const;

    const core::Clock &m_clock;
    MessageWindow m_window;
    QTimer m_lookAgain;
    Sink m_sink{};
    std::chrono::seconds m_threshold{0}; ///< 0: nothing is wanted yet
    bool m_idle{false};
};

} // namespace unhunch
