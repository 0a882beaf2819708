#include "app/adapters/lock/screen_lock.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>
#include <utility>

namespace unhunch {

namespace {

struct Saver {
    const char *interface;
    const char *path;
};

constexpr std::array kSavers{
    Saver{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
    Saver{"org.freedesktop.ScreenSaver", "/ScreenSaver"}, // KDE before Plasma 6
    Saver{"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
    Saver{"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
    Saver{"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
    Saver{"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
};

QString login()
{
    return QStringLiteral("org.freedesktop.login1");
}

} // namespace

ScreenLock::ScreenLock(QDBusConnection session, QDBusConnection system, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_system(std::move(system))
{
    for (const auto &[interface, path] : kSavers) {
        const QString name = QString::fromLatin1(interface);
        m_session.connect(name, QString::fromLatin1(path), name, QStringLiteral("ActiveChanged"),
                          this, SLOT(onActiveChanged(bool)));
    }
    findLogin();
}

void ScreenLock::findLogin()
{
    auto message = QDBusMessage::createMethodCall(
        login(), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("GetSession"));
    message << QStringLiteral("auto");
    auto *const call = new QDBusPendingCallWatcher(asyncCall(m_system, message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> found = *call;
        if (found.isError())
            return;
        m_system.connect(login(), found.value().path(),
                         QStringLiteral("org.freedesktop.DBus.Properties"),
                         QStringLiteral("PropertiesChanged"), this,
                         SLOT(onLoginChanged(QString, QVariantMap, QStringList)));
    });
}

void ScreenLock::onActiveChanged(bool active)
{
    set(active);
}

void ScreenLock::onLoginChanged(const QString & /*interface*/, const QVariantMap &changed,
                                const QStringList & /*invalidated*/)
{
    const auto hint = changed.constFind(QStringLiteral("LockedHint"));
    if (hint != changed.constEnd())
        set(hint->toBool());
}

/// Two of them may tell of the same lock; the first one counts.
void ScreenLock::set(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    Q_EMIT lockedChanged(locked);
}

} // namespace unhunch
