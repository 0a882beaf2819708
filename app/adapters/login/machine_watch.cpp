#include "app/adapters/login/machine_watch.h"

#include "app/adapters/login/names.h"
#include "app/adapters/session_bus/async_call.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace unhunch {

MachineWatch::MachineWatch(QDBusConnection system, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
{
    using namespace login;
    m_system.connect(service(), managerPath(), managerInterface(),
                     QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    m_system.connect(service(), managerPath(), managerInterface(),
                     QStringLiteral("PrepareForShutdown"), this, SLOT(onPrepareForShutdown(bool)));
    auto *manager = new QDBusServiceWatcher(service(), m_system,
                                            QDBusServiceWatcher::WatchForRegistration, this);
    connect(manager, &QDBusServiceWatcher::serviceRegistered, this, &MachineWatch::takeLock);
    takeLock();
}

void MachineWatch::takeLock()
{
    m_lockWanted = true;
    auto *call = new QDBusPendingCallWatcher(
        asyncCall(m_system,
                  login::toManager(QStringLiteral("Inhibit"),
                                   {QStringLiteral("sleep:shutdown"), QStringLiteral("Unhunch"),
                                    QStringLiteral("Saves what you did"), QStringLiteral("delay")}),
                  login::kPatienceMs),
        this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> lock = *call;
        if (!lock.isError() && m_lockWanted)
            m_lock = lock.value();
    });
}

void MachineWatch::releaseLock()
{
    m_lockWanted = false;
    m_lock = {};
}

void MachineWatch::onPrepareForSleep(bool begins)
{
    if (begins) {
        Q_EMIT aboutToSleep();
        releaseLock();
    } else {
        takeLock();
        Q_EMIT woke();
    }
}

void MachineWatch::onPrepareForShutdown(bool begins)
{
    if (begins) {
        Q_EMIT aboutToShutDown();
        releaseLock();
    } else {
        takeLock();
    }
}

} // namespace unhunch
