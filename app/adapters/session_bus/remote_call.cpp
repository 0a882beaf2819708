#include "app/adapters/session_bus/remote_call.h"

#include "app/adapters/session_bus/names.h"

#include <QDBusError>
#include <QDBusMessage>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 2000;

RemoteOutcome outcomeOf(QDBusError::ErrorType error)
{
    if (error == QDBusError::ServiceUnknown)
        return RemoteOutcome::NotRunning;
    if (error == QDBusError::NoReply || error == QDBusError::Timeout
        || error == QDBusError::TimedOut)
        return RemoteOutcome::NoAnswer;
    if (error == QDBusError::Disconnected)
        return RemoteOutcome::NoBus;
    return RemoteOutcome::Refused;
}

} // namespace

RemoteReply callOwner(const QDBusConnection &bus, const QString &method,
                      const QVariantList &arguments)
{
    if (!bus.isConnected())
        return {RemoteOutcome::NoBus, {}};
    QDBusMessage call = QDBusMessage::createMethodCall(session_bus::service(), session_bus::path(),
                                                       session_bus::interface(), method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    const QDBusMessage reply = bus.call(call, QDBus::Block, kPatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        const QDBusError error(reply);
        // A name without an owner has its own error, which QDBusError does not know.
        if (error.name() == u"org.freedesktop.DBus.Error.NameHasNoOwner")
            return {RemoteOutcome::NotRunning, {}};
        return {outcomeOf(error.type()), error.message()};
    }
    return {RemoteOutcome::Done, reply.arguments().value(0).toString()};
}

} // namespace unhunch
