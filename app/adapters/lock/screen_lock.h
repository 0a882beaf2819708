#pragma once

#include "app/adapters/login/login_session.h"

#include <QDBusConnection>
#include <QObject>

namespace unhunch {

/// Tells when nobody can work in this login session: the screen is locked, or another user has been
/// switched to. By what the desktops' screen savers say on the session bus
/// (org.freedesktop.ScreenSaver and its relatives: ActiveChanged), and by logind on the system bus.
/// Silent where nobody tells.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    ScreenLock(QDBusConnection session, QDBusConnection system, QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const { return m_locked || m_behind; }

Q_SIGNALS:
    void lockedChanged(bool locked);

private Q_SLOTS:
    void onActiveChanged(bool active);

private:
    void listen();
    void follow(bool locked, bool behind);

    QDBusConnection m_session;
    LoginSession m_login;
    bool m_locked{false};
    bool m_wasInFront{false};
    bool m_behind{false}; ///< another session is in front of this one
};

} // namespace unhunch
