#include "app/adapters/session_bus/instance.h"

#include "app/adapters/session_bus/names.h"
#include "app/adapters/session_bus/remote_call.h"

#include <QDBusMessage>

#include <utility>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 2000;

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

} // namespace

Instance::Instance(QDBusConnection bus)
    : m_bus(std::move(bus))
    , m_announcements(m_bus)
{
    m_bus.registerVirtualObject(session_bus::path(), &m_control);
}

Instance::~Instance()
{
    m_bus.unregisterObject(session_bus::path());
    releaseName();
}

Claim Instance::claim()
{
    Name name = requestName();
    if (name == Name::Taken) {
        const RemoteOutcome asked = activateOwner(m_bus).outcome;
        if (asked != RemoteOutcome::NotRunning)
            return asked == RemoteOutcome::Done ? Claim::OtherShown : Claim::OtherUnreached;
        name = requestName(); // its owner died in between
    }
    if (name == Name::Taken)
        return Claim::OtherUnreached;
    return name == Name::Ours ? Claim::Owner : Claim::OwnerWithoutBus;
}

Instance::Name Instance::requestName() const
{
    constexpr uint kDoNotQueue = 4;
    constexpr uint kPrimaryOwner = 1;
    constexpr uint kAlreadyOwner = 4;
    if (!m_bus.isConnected())
        return Name::NoBus;
    QDBusMessage request = toBus(QStringLiteral("RequestName"));
    request << session_bus::service() << kDoNotQueue;
    const QDBusMessage reply = m_bus.call(request, QDBus::Block, kPatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return Name::NoBus;
    const uint result = reply.arguments().value(0).toUInt();
    return result == kPrimaryOwner || result == kAlreadyOwner ? Name::Ours : Name::Taken;
}

void Instance::releaseName() const
{
    QDBusMessage release = toBus(QStringLiteral("ReleaseName"));
    release << session_bus::service();
    m_bus.send(release);
}

} // namespace unhunch
