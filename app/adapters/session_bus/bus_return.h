#pragma once

#include "app/adapters/files/file_watch.h"

#include <QDBusConnection>
#include <QFileInfo>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace unhunch {

/// Tells that the session bus is there again after it was lost. Only of a bus whose address names a
/// socket in the file system; of others it is silent.
class BusReturn : public QObject
{
    Q_OBJECT

public:
    // A bus that starts has its socket before it answers, and one that fails again and again is not
    // to be followed at its pace.
    static constexpr std::chrono::seconds kSettled{2};

    /// `address` as in DBUS_SESSION_BUS_ADDRESS; empty for the usual place in XDG_RUNTIME_DIR.
    BusReturn(QDBusConnection bus, const QString &address,
              std::chrono::milliseconds settled = kSettled);

Q_SIGNALS:
    /// Once. Somebody listens at the socket, `settled` after it appeared.
    void returned();

private Q_SLOTS:
    void onLost();

private:
    void look();

    const QFileInfo m_socket;
    std::unique_ptr<FileWatch> m_watch{};
    QTimer m_settling{this};
};

} // namespace unhunch
