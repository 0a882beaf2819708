#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace unhunch {

/// Tells when the screen is locked and when it is unlocked, by what the desktops' screen savers say
/// on the session bus (org.freedesktop.ScreenSaver and its relatives: ActiveChanged) and logind of
/// this login session on the system bus (LockedHint). Silent where nobody tells.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    ScreenLock(QDBusConnection session, QDBusConnection system, QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const { return m_locked; }

Q_SIGNALS:
    void lockedChanged(bool locked);

private Q_SLOTS:
    void onActiveChanged(bool active);
    void onLoginChanged(const QString &interface, const QVariantMap &changed,
                        const QStringList &invalidated);

private:
    void findLogin();
    void set(bool locked);

    QDBusConnection m_session;
    QDBusConnection m_system;
    bool m_locked{false};
};

} // namespace unhunch
