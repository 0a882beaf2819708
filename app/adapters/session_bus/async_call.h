#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>

namespace unhunch {

/// As QDBusConnection::asyncCall(), which gives no answer at all without a bus: here the answer is
/// an error then.
[[nodiscard]] inline QDBusPendingCall asyncCall(const QDBusConnection &bus,
                                                const QDBusMessage &message, int timeoutMs = -1)
{
    if (bus.isConnected())
        return bus.asyncCall(message, timeoutMs);
    return QDBusPendingCall::fromError(
        QDBusError(QDBusError::Disconnected, QStringLiteral("No session bus")));
}

} // namespace unhunch
