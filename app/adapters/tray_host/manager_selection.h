#pragma once

#include "app/adapters/x11/xcb.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace unhunch {

/// Whether somebody owns an X11 manager selection such as _NET_SYSTEM_TRAY_S0, by events alone.
class ManagerSelection : public QObject
{
    Q_OBJECT

public:
    /// `name` without the screen number, such as "_NET_SYSTEM_TRAY_S". None if the display (empty:
    /// $DISPLAY) cannot be reached.
    [[nodiscard]] static std::unique_ptr<ManagerSelection>
    connectTo(const QByteArray &name, const QByteArray &display = {});

    [[nodiscard]] bool isOwned() const { return m_owner != XCB_WINDOW_NONE; }

Q_SIGNALS:
    void ownedChanged(bool owned);

private:
    ManagerSelection(x11::Connection connection, const QByteArray &name, int screen);

    [[nodiscard]] xcb_window_t readOwner();
    [[nodiscard]] bool concerns(const xcb_generic_event_t &event) const;
    void drain();

    x11::Connection m_connection;
    xcb_atom_t m_selection;
    xcb_atom_t m_manager;
    xcb_window_t m_owner = XCB_WINDOW_NONE;
    QSocketNotifier m_readable;
};

} // namespace unhunch
