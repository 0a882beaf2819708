#include "app/adapters/session_bus/application_interface.h"

#include <QDBusArgument>

namespace unhunch {

using namespace std::chrono_literals;

namespace {

/// Who asks may pass on the right to come to the front: by the protocol of Wayland, or of X11.
QString tokenIn(const QVariant &platformData)
{
    const auto data = qdbus_cast<QVariantMap>(platformData);
    const QString token = data.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? data.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

BusAnswer showWindow(const ControlOrders &orders, const QVariant &platformData)
{
    return {{}, {}, [show = orders.showWindow, token = tokenIn(platformData)] { show(token); }};
}

BusAnswer activateAction(const QVariantList &arguments, const ControlOrders &orders)
{
    const QString action = arguments.at(0).toString();
    if (action == u"history")
        return showWindow(orders, arguments.at(2));
    if (action == u"start")
        return answerOf(orders.start({}));
    if (action == u"pause") {
        orders.pauseFor(1h);
        return {};
    }
    return invalidArguments(
        QStringLiteral("The actions are start, pause and history, not \"%1\".").arg(action));
}

} // namespace

BusAnswer callApplication(const QDBusMessage &message, const ControlOrders &orders)
{
    const QString call = message.member() + u'(' + message.signature() + u')';
    const QVariantList arguments = message.arguments();
    if (call == u"Activate(a{sv})")
        return showWindow(orders, arguments.at(0));
    if (call == u"ActivateAction(sava{sv})")
        return activateAction(arguments, orders);
    if (call == u"Open(asa{sv})")
        return busError(QStringLiteral("NotSupported"), QStringLiteral("Unhunch opens no files."));
    return busError(QStringLiteral("UnknownMethod"),
                    QStringLiteral("There is no method %1.").arg(call));
}

} // namespace unhunch
