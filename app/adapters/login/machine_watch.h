#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace unhunch {

/// Tells before the machine sleeps or goes down, by logind (PrepareForSleep, PrepareForShutdown on
/// the system bus). Holds a delay lock, so that the machine waits until everybody has been told
/// here; logind does not wait longer than 5 s. Silent where there is no logind: the clocks tell of
/// a sleep afterwards.
class MachineWatch : public QObject
{
    Q_OBJECT

public:
    explicit MachineWatch(QDBusConnection system, QObject *parent = nullptr);

Q_SIGNALS:
    void aboutToSleep();
    /// Also when the sleep was called off.
    void woke();
    void aboutToShutDown();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);
    void onPrepareForShutdown(bool begins);

private:
    void takeLock();
    void releaseLock();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_lock{};
    bool m_lockWanted{true};
};

} // namespace unhunch
