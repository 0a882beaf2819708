#include "app/adapters/tray_host/tray_host.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

namespace unhunch {

namespace {

QString service()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

QString path()
{
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

TrayHost::TrayHost(QDBusConnection bus, const QByteArray &display, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_xembed(ManagerSelection::connectTo("_NET_SYSTEM_TRAY_S", display))
{
    if (m_xembed) {
        connect(m_xembed.get(), &ManagerSelection::ownedChanged, this, &TrayHost::update);
        m_available = m_xembed->isOwned();
    }
    auto *watcher =
        new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::askWatcher);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { setNotifierHost(false); });
    for (const auto &signal : {QStringLiteral("StatusNotifierHostRegistered"),
                               QStringLiteral("StatusNotifierHostUnregistered")})
        m_bus.connect(service(), path(), service(), signal, this, SLOT(askWatcher()));
    askWatcher();
}

void TrayHost::askWatcher()
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        service(), path(), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    get << service() << QStringLiteral("IsStatusNotifierHostRegistered");
    get.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(asyncCall(m_bus, get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply(*call);
        setNotifierHost(!reply.isError() && reply.value().variant().toBool());
    });
}

void TrayHost::setNotifierHost(bool present)
{
    m_notifierHost = present;
    update();
}

void TrayHost::update()
{
    const bool available = m_notifierHost || (m_xembed && m_xembed->isOwned());
    if (available == m_available)
        return;
    m_available = available;
    Q_EMIT availableChanged(available);
}

bool hasCompositor()
{
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return true;
    const auto compositor = ManagerSelection::connectTo("_NET_WM_CM_S");
    return compositor && compositor->isOwned();
}

} // namespace unhunch
