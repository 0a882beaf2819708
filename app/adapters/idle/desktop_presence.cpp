#include "app/adapters/idle/desktop_presence.h"

#include "app/adapters/idle/mutter_idle.h"
#include "app/adapters/idle/unknown_presence.h"
#include "app/adapters/idle/wayland_idle.h"
#include "app/adapters/idle/xsync_idle.h"
#include "app/adapters/session_bus/async_call.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 2000;

bool isWayland()
{
    return qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qgetenv("XDG_SESSION_TYPE") == "wayland";
}

QDBusMessage isThere(const QString &name)
{
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    message << name;
    return message;
}

} // namespace

DesktopPresence::DesktopPresence(const core::Clock &clock, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_bus(std::move(bus))
{}

void DesktopPresence::start(Sink sink)
{
    m_sink = std::move(sink);
    auto *call = new QDBusPendingCallWatcher(
        asyncCall(m_bus, isThere(MutterIdle::service()), kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<bool> there(*call);
        if (there.isError() || !there.value()) {
            chooseDisplay();
            return;
        }
        follow(std::make_unique<MutterIdle>(m_clock, m_bus));
        Q_EMIT settled(true);
    });
}

void DesktopPresence::watchIdle(std::chrono::seconds threshold)
{
    m_threshold = threshold;
    if (m_source)
        m_source->watchIdle(threshold);
}

void DesktopPresence::chooseDisplay()
{
    auto idle = WaylandIdle::connectTo(m_clock);
    if (!idle) {
        chooseCounter();
        return;
    }
    // Queued, for the one that tells cannot be replaced while it does.
    connect(
        idle.get(), &WaylandIdle::settled, this,
        [this](bool known) {
            if (known)
                Q_EMIT settled(true);
            else
                chooseCounter();
        },
        Qt::QueuedConnection);
    follow(std::move(idle));
}

void DesktopPresence::chooseCounter()
{
    std::unique_ptr<core::PresenceSource> source;
    if (!isWayland())
        source = XSyncIdle::connectTo(m_clock);
    if (!source)
        source = std::make_unique<UnknownPresence>();
    follow(std::move(source));
    Q_EMIT settled(known());
}

void DesktopPresence::follow(std::unique_ptr<core::PresenceSource> source)
{
    m_source = std::move(source);
    if (m_threshold)
        m_source->watchIdle(*m_threshold);
    m_source->start(m_sink);
}

} // namespace unhunch
