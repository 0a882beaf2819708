#include "app/adapters/lock/screen_lock.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <array>
#include <utility>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 5000;

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

QDBusMessage isActive(const QString &name, const QString &path)
{
    auto question = QDBusMessage::createMethodCall(name, path, name, QStringLiteral("GetActive"));
    question.setAutoStartService(false);
    return question;
}

} // namespace

ScreenLock::ScreenLock(QDBusConnection session, QDBusConnection system, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_login(std::move(system))
{
    listen();
    connect(&m_login, &LoginSession::lockedHintChanged, this, &ScreenLock::onActiveChanged);
    // A session that was never in front is not the one that is looked at.
    connect(&m_login, &LoginSession::activeChanged, this, [this](bool active) {
        m_wasInFront = m_wasInFront || active;
        follow(m_locked, m_wasInFront && !active);
    });
}

void ScreenLock::listen()
{
    auto *gone = new QDBusServiceWatcher(this);
    gone->setConnection(m_session);
    gone->setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    for (const auto &[interface, path] : kSavers) {
        const QString name = QString::fromLatin1(interface);
        gone->addWatchedService(name);
        m_session.connect(name, QString::fromLatin1(path), name, QStringLiteral("ActiveChanged"),
                          this, SLOT(onActiveChanged(bool)));
        auto *call = new QDBusPendingCallWatcher(
            asyncCall(m_session, isActive(name, QString::fromLatin1(path)), kPatienceMs), this);
        connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
            call->deleteLater();
            const QDBusPendingReply<bool> active = *call;
            if (!active.isError() && active.value())
                onActiveChanged(true);
        });
    }
    // A saver that has died locks nothing.
    connect(gone, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { onActiveChanged(false); });
}

/// Two of them may tell of the same lock; the last word counts.
void ScreenLock::onActiveChanged(bool active)
{
    follow(active, m_behind);
}

void ScreenLock::follow(bool locked, bool behind)
{
    const bool before = isLocked();
    m_locked = locked;
    m_behind = behind;
    if (isLocked() != before)
        Q_EMIT lockedChanged(isLocked());
}

} // namespace unhunch
