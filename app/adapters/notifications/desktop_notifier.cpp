#include "app/adapters/notifications/desktop_notifier.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <utility>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 5000; // a service that is started by the call takes its time

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage toService(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

QVariantMap hints()
{
    constexpr uchar kNormalUrgency = 1;
    return {{QStringLiteral("urgency"), QVariant::fromValue(kNormalUrgency)},
            {QStringLiteral("category"), QStringLiteral("reminder")},
            {QStringLiteral("desktop-entry"), QStringLiteral("org.unhunch.Unhunch")}};
}

} // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    auto *owner = new QDBusServiceWatcher(service(), m_bus,
                                          QDBusServiceWatcher::WatchForUnregistration, this);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this,
            &DesktopNotifier::forgetService);
    m_bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), this,
                  SLOT(onNotificationClosed(uint, uint)));
}

void DesktopNotifier::show(const Notification &notification)
{
    m_next = notification;
    m_withdrawn = false;
    pump();
}

void DesktopNotifier::withdraw()
{
    m_next.reset();
    m_withdrawn = true;
    if (!m_inFlight)
        close();
}

// One call at a time: an id to replace or to close is known only when the last call is answered.
void DesktopNotifier::pump()
{
    if (m_inFlight || !m_next)
        return;
    if (m_capabilities)
        send(*std::exchange(m_next, std::nullopt));
    else
        askCapabilities();
}

void DesktopNotifier::askCapabilities()
{
    m_inFlight = true;
    auto *call = new QDBusPendingCallWatcher(
        asyncCall(m_bus, toService(QStringLiteral("GetCapabilities")), kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        m_inFlight = false;
        const QDBusPendingReply<QStringList> reply(*call);
        if (reply.isError()) {
            fail(reply.error().message());
            return;
        }
        m_capabilities = reply.value();
        pump();
    });
}

void DesktopNotifier::send(const Notification &notification)
{
    QStringList actions;
    if (m_capabilities->contains(QStringLiteral("actions"))) {
        for (const NotificationAction &action : notification.actions)
            actions << action.key << action.label;
    }
    const bool markup = m_capabilities->contains(QStringLiteral("body-markup"));
    constexpr int kServiceDecides = -1;
    QDBusMessage notify = toService(QStringLiteral("Notify"));
    notify << QStringLiteral("Unhunch") << m_id << QStringLiteral("org.unhunch.Unhunch")
           << notification.title << (markup ? notification.body.toHtmlEscaped() : notification.body)
           << actions << hints() << kServiceDecides;
    m_inFlight = true;
    auto *call = new QDBusPendingCallWatcher(asyncCall(m_bus, notify, kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        m_inFlight = false;
        const QDBusPendingReply<uint> reply(*call);
        if (reply.isError()) {
            fail(reply.error().message());
            return;
        }
        m_id = reply.value();
        if (m_withdrawn)
            close();
        pump();
    });
}

void DesktopNotifier::close()
{
    if (m_id == 0)
        return;
    QDBusMessage message = toService(QStringLiteral("CloseNotification"));
    message << std::exchange(m_id, 0U);
    m_bus.send(message);
}

void DesktopNotifier::fail(const QString &why)
{
    m_next.reset();
    m_id = 0;
    if (!m_withdrawn)
        Q_EMIT failed(why);
}

void DesktopNotifier::forgetService()
{
    m_capabilities.reset();
    if (std::exchange(m_id, 0U) != 0)
        Q_EMIT lost();
}

void DesktopNotifier::onActionInvoked(uint id, const QString &key)
{
    if (m_id != 0 && id == m_id)
        Q_EMIT actionInvoked(key);
}

void DesktopNotifier::onNotificationClosed(uint id, uint /*reason*/)
{
    if (m_id == 0 || id != m_id)
        return;
    m_id = 0;
    Q_EMIT closed();
}

} // namespace unhunch
