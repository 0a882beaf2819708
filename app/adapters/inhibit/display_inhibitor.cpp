#include "app/adapters/inhibit/display_inhibitor.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <utility>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 5000; // a service that is started by the call takes its time

QString portal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString portalRequest()
{
    return QStringLiteral("org.freedesktop.portal.Request");
}

QString screenSaver()
{
    return QStringLiteral("org.freedesktop.ScreenSaver");
}

QDBusMessage toScreenSaver(const QString &method)
{
    return QDBusMessage::createMethodCall(
        screenSaver(), QStringLiteral("/org/freedesktop/ScreenSaver"), screenSaver(), method);
}

/// Where the portal puts the request of `token`, by its documentation of
/// org.freedesktop.portal.Request.
QString requestPath(const QDBusConnection &bus, const QString &token)
{
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    return QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
}

} // namespace

DisplayInhibitor::DisplayInhibitor(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{}

DisplayInhibitor::~DisplayInhibitor()
{
    letGo();
}

void DisplayInhibitor::hold(const QString &reason)
{
    m_reason = reason;
    if (!std::exchange(m_wanted, true) && !m_inFlight && m_holder == Holder::Nobody)
        askPortal();
}

void DisplayInhibitor::release()
{
    m_wanted = false;
    if (!m_inFlight)
        letGo();
}

void DisplayInhibitor::listen()
{
    auto *services = new QDBusServiceWatcher(this);
    services->setConnection(m_bus);
    services->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    services->addWatchedService(portal());
    services->addWatchedService(screenSaver());
    connect(services, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &service, const QString & /*before*/, const QString &owner) {
                forget(service);
                if (!owner.isEmpty() && m_wanted && !m_inFlight && m_holder == Holder::Nobody)
                    askPortal();
            });
    m_bus.connect(portal(), QString(), portalRequest(), QStringLiteral("Response"), this,
                  SLOT(onPortalResponse(QDBusMessage)));
}

void DisplayInhibitor::askPortal()
{
    constexpr uint kIdle = 8;
    if (!std::exchange(m_listening, true))
        listen();
    const QString token = QStringLiteral("unhunch%1").arg(++m_asked);
    QDBusMessage inhibit = QDBusMessage::createMethodCall(
        portal(), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    inhibit << QString() << kIdle
            << QVariantMap{{QStringLiteral("reason"), m_reason},
                           {QStringLiteral("handle_token"), token}};
    m_inFlight = true;
    auto *call = new QDBusPendingCallWatcher(asyncCall(m_bus, inhibit, kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, token] {
        call->deleteLater();
        if (call->isError())
            close(requestPath(m_bus, token)); // it may have been too slow, and take the call yet
        if (call->isError() && m_wanted)
            askScreenSaver();
        else
            take(*call, Holder::Portal);
    });
}

void DisplayInhibitor::askScreenSaver()
{
    QDBusMessage inhibit = toScreenSaver(QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("org.unhunch.Unhunch") << m_reason;
    m_inFlight = true;
    auto *call = new QDBusPendingCallWatcher(asyncCall(m_bus, inhibit, kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        take(*call, Holder::ScreenSaver);
    });
}

void DisplayInhibitor::take(const QDBusPendingCallWatcher &call, Holder holder)
{
    m_inFlight = false;
    if (call.isError())
        return;
    m_holder = holder;
    const QVariant answer = call.reply().arguments().value(0);
    if (holder == Holder::Portal)
        m_request = answer.value<QDBusObjectPath>().path();
    else
        m_cookie = answer.toUInt();
    if (!m_wanted)
        letGo();
}

void DisplayInhibitor::letGo()
{
    switch (std::exchange(m_holder, Holder::Nobody)) {
    case Holder::Nobody:
        break;
    case Holder::Portal:
        close(m_request);
        break;
    case Holder::ScreenSaver: {
        QDBusMessage message = toScreenSaver(QStringLiteral("UnInhibit"));
        message << m_cookie;
        m_bus.send(message);
        break;
    }
    }
}

void DisplayInhibitor::close(const QString &request)
{
    auto message =
        QDBusMessage::createMethodCall(portal(), request, portalRequest(), QStringLiteral("Close"));
    message.setAutoStartService(false);
    m_bus.send(message);
}

void DisplayInhibitor::onPortalResponse(const QDBusMessage &response)
{
    // The portal took the call, but the desktop behind it refused.
    const bool ours = m_holder == Holder::Portal && response.path() == m_request;
    if (!ours || response.arguments().value(0).toUInt() == 0)
        return;
    m_holder = Holder::Nobody;
    if (m_wanted)
        askScreenSaver();
}

void DisplayInhibitor::forget(const QString &service)
{
    const Holder lost = service == portal() ? Holder::Portal : Holder::ScreenSaver;
    if (m_holder == lost)
        m_holder = Holder::Nobody;
}

} // namespace unhunch
