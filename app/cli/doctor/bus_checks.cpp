#include "app/adapters/session_bus/names.h"
#include "app/adapters/tray_host/manager_selection.h"
#include "app/cli/doctor/check.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

QVariant ask(const QDBusConnection &bus, const QString &service, const QString &path,
             const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    if (!bus.isConnected())
        return {};
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage reply = bus.call(call, QDBus::Block, kPatienceMs);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
}

bool isOwned(const QDBusConnection &bus, const QString &name)
{
    return ask(bus, QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
               QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"), {name})
        .toBool();
}

/// The name of who answers, from GetServerInformation.
QString notificationService(const QDBusConnection &session)
{
    return ask(session, QStringLiteral("org.freedesktop.Notifications"),
               QStringLiteral("/org/freedesktop/Notifications"),
               QStringLiteral("org.freedesktop.Notifications"),
               QStringLiteral("GetServerInformation"))
        .toString();
}

} // namespace

Check checkBus(const QDBusConnection &session)
{
    Check check{Words::tr("Session bus"), session.isConnected(), {}, {}};
    if (!check.works) {
        check.finding = Words::tr("There is none, so commands cannot reach Unhunch.");
        check.mend = Words::tr("Ask from a terminal of your desktop. From elsewhere, set "
                               "DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus.");
    } else if (isOwned(session, session_bus::service())) {
        check.finding = Words::tr("Unhunch is running.");
    } else {
        check.finding = Words::tr("Unhunch is not running.");
    }
    return check;
}

Check checkTray(const QDBusConnection &session)
{
    Check check{Words::tr("Tray"), false, {}, {}};
    const auto watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
    const QVariant host =
        ask(session, watcher, QStringLiteral("/StatusNotifierWatcher"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
            {watcher, QStringLiteral("IsStatusNotifierHostRegistered")});
    const auto embedding = ManagerSelection::connectTo(QByteArrayLiteral("_NET_SYSTEM_TRAY_S"));
    check.works = host.value<QDBusVariant>().variant().toBool();
    if (check.works) {
        check.finding = Words::tr("The desktop shows icons of programs.");
    } else if (embedding && embedding->isOwned()) {
        check.works = true;
        check.finding = Words::tr("The desktop embeds icons of programs, the old way.");
    } else {
        check.finding = Words::tr("Nothing on this desktop shows icons of programs.");
        check.mend = Words::tr(
            "On GNOME, switch on the extension AppIndicator (Debian: "
            "gnome-shell-extension-appindicator). Elsewhere, add a tray to your panel. Without "
            "one, start Unhunch again to open its window.");
    }
    return check;
}

Check checkLock(const QDBusConnection &session, const QDBusConnection &system)
{
    Check check{Words::tr("Screen lock"), true, {}, {}};
    if (isOwned(system, QStringLiteral("org.freedesktop.login1"))) {
        check.finding = Words::tr("The login manager tells of lock and sleep.");
        return check;
    }
    for (const auto &saver :
         {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")}) {
        if (isOwned(session, saver)) {
            check.finding = Words::tr("The screen saver tells of it.");
            return check;
        }
    }
    check.works = false;
    check.finding = Words::tr("Nobody tells when the screen is locked; time without input counts.");
    check.mend = Words::tr("Log in through a display manager, with systemd-logind or elogind.");
    return check;
}

Check checkNotifications(const QDBusConnection &session)
{
    Check check{Words::tr("Notifications"), false, {}, {}};
    const QString service = notificationService(session);
    const auto abilities = qdbus_cast<QStringList>(
        ask(session, QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("GetCapabilities")));
    if (service.isEmpty()) {
        check.finding = Words::tr("Nobody shows notifications; reminders come as a window.");
        check.mend = Words::tr("Install a notification service, such as dunst or mako.");
    } else if (!abilities.contains(QStringLiteral("actions"))) {
        check.finding = Words::tr("%1 shows them without buttons.").arg(service);
        check.mend =
            Words::tr("Keep “commitment” on “steady”, so that reminders come as a window.");
    } else {
        check.works = true;
        check.finding = Words::tr("%1 shows them, with buttons.").arg(service);
    }
    return check;
}

} // namespace unhunch
