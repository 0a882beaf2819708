#include "app/adapters/session_bus/remote_call.h"

#include "app/adapters/session_bus/names.h"
#include "app/adapters/session_bus/standing.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>

namespace unhunch {

namespace {

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

RemoteReply ask(const QDBusConnection &bus, const QString &interface, const QString &method,
                const QVariantList &arguments, std::chrono::milliseconds patience = kShortPatience)
{
    if (!bus.isConnected())
        return {RemoteOutcome::NoBus, {}, {}, {}};
    QDBusMessage call = QDBusMessage::createMethodCall(session_bus::service(), session_bus::path(),
                                                       interface, method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    const QDBusMessage reply = bus.call(call, QDBus::Block, static_cast<int>(patience.count()));
    if (reply.type() == QDBusMessage::ReplyMessage) {
        const QVariant first = reply.arguments().value(0);
        return {RemoteOutcome::Done, first.toString(), qdbus_cast<QVariantMap>(first), {}};
    }
    const QDBusError error(reply);
    // A name without an owner has its own error, which QDBusError does not know.
    if (error.name() == u"org.freedesktop.DBus.Error.NameHasNoOwner")
        return {RemoteOutcome::NotRunning, {}, {}, {}};
    return {outcomeOf(error.type()), error.message(), {}, error.name()};
}

} // namespace

RemoteReply callOwner(const QDBusConnection &bus, const QString &method,
                      const QVariantList &arguments, std::chrono::milliseconds patience)
{
    return ask(bus, session_bus::interface(), method, arguments, patience);
}

RemoteReply propertiesOfOwner(const QDBusConnection &bus)
{
    registerHolds();
    return ask(bus, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"),
               {session_bus::interface()});
}

RemoteReply activateOwner(const QDBusConnection &bus)
{
    QVariantMap platformData;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        platformData.insert(QStringLiteral("activation-token"), token);
    if (const QString id = qEnvironmentVariable("DESKTOP_STARTUP_ID"); !id.isEmpty())
        platformData.insert(QStringLiteral("desktop-startup-id"), id);
    return ask(bus, QStringLiteral("org.freedesktop.Application"), QStringLiteral("Activate"),
               {platformData});
}

} // namespace unhunch
