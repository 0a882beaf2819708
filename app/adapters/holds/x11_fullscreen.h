#pragma once

#include "app/adapters/x11/xcb.h"
#include "core/ports/presence.h"
#include "core/reminder/hold_settings.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace unhunch {

/// Tells while the active window of an X11 desktop is full screen, with the program's name: by
/// _NET_ACTIVE_WINDOW and _NET_WM_STATE of the Extended Window Manager Hints. Woken when another
/// window becomes active, and when the active one changes its size; what else changes about a
/// window (its title, the time of the last key) wakes nobody.
class X11Fullscreen final : public QObject, public core::EventSource
{
    Q_OBJECT

public:
    /// None if the display (empty: $DISPLAY) cannot be reached.
    [[nodiscard]] static std::unique_ptr<X11Fullscreen> connectTo(core::HoldSettings settings,
                                                                  const QByteArray &display = {});

    void start(Sink sink) override;

private:
    X11Fullscreen(core::HoldSettings settings, x11::Connection connection, int screen);

    void drain();
    void findActive();
    void look();
    [[nodiscard]] std::optional<QString> fullscreenProgram();
    [[nodiscard]] QByteArray property(xcb_window_t window, xcb_atom_t name, xcb_atom_t type);

    const core::HoldSettings m_settings;
    x11::Connection m_connection;
    xcb_window_t m_root;
    xcb_atom_t m_activeWindow;
    xcb_atom_t m_state;
    xcb_atom_t m_fullscreen;
    QSocketNotifier m_readable;
    QTimer m_drainSoon;
    QTimer m_lookSoon;
    Sink m_sink{};
    xcb_window_t m_active{XCB_WINDOW_NONE};
    std::optional<QString> m_held{}; ///< by which program
};

} // namespace unhunch
