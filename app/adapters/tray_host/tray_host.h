#pragma once

#include "app/adapters/tray_host/manager_selection.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>

namespace unhunch {

/// Tells whether the desktop has a place for tray icons: a StatusNotifier host on the session bus
/// or, on X11, a tray that embeds windows. QSystemTrayIcon must not be touched before one is there:
/// Qt 6.4 remembers a "no" for the life of the process.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    /// `display`: the X display to watch; empty for $DISPLAY.
    explicit TrayHost(QDBusConnection bus, const QByteArray &display = {},
                      QObject *parent = nullptr);

    /// False until the bus has answered, which is some milliseconds after construction.
    [[nodiscard]] bool isAvailable() const { return m_available; }

Q_SIGNALS:
    void availableChanged(bool available);

private Q_SLOTS:
    void askWatcher();

private:
    void setNotifierHost(bool present);
    void update();

    QDBusConnection m_bus;
    std::unique_ptr<ManagerSelection> m_xembed;
    bool m_notifierHost = false;
    bool m_available = false;
};

/// Whether windows may be translucent: Wayland, or an X11 compositor on $DISPLAY. One question to
/// the X server, to be asked when a window is made.
[[nodiscard]] bool hasCompositor();

} // namespace unhunch
