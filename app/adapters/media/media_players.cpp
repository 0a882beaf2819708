#include "app/adapters/media/media_players.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <utility>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 2000;

QString prefix()
{
    return QStringLiteral("org.mpris.MediaPlayer2.");
}

QString path()
{
    return QStringLiteral("/org/mpris/MediaPlayer2");
}

QString playerInterface()
{
    return QStringLiteral("org.mpris.MediaPlayer2.Player");
}

QString properties()
{
    return QStringLiteral("org.freedesktop.DBus.Properties");
}

QString status()
{
    return QStringLiteral("PlaybackStatus");
}

QString playing()
{
    return QStringLiteral("Playing");
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

/// playerctld speaks for whichever player was used last: it would be another one by the end.
bool isPlayer(const QString &name)
{
    return name.startsWith(prefix()) && name != prefix() + QStringLiteral("playerctld");
}

} // namespace

MediaPlayers::MediaPlayers(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{}

MediaPlayers::~MediaPlayers()
{
    // A player that is asked whether it still waits may go on, though the program ends.
    const auto calls = findChildren<QDBusPendingCallWatcher *>();
    for (auto *call : calls)
        call->waitForFinished();
}

void MediaPlayers::pause()
{
    m_pausing = true;
    if (!std::exchange(m_listening, true))
        m_bus.connect(QString(), path(), properties(), QStringLiteral("PropertiesChanged"), this,
                      SLOT(onPropertiesChanged(QString, QVariantMap, QStringList, QDBusMessage)));
    ask(toBus(QStringLiteral("ListNames")), [this](const QDBusMessage &reply) {
        for (const QString &name : reply.arguments().value(0).toStringList()) {
            if (isPlayer(name))
                pauseIfPlaying(name);
        }
    });
}

void MediaPlayers::resume()
{
    m_pausing = false;
    const QSet<QString> paused = std::exchange(m_paused, {});
    for (const QString &player : paused)
        resumeIfPaused(player);
    if (std::exchange(m_listening, false))
        m_bus.disconnect(
            QString(), path(), properties(), QStringLiteral("PropertiesChanged"), this,
            SLOT(onPropertiesChanged(QString, QVariantMap, QStringList, QDBusMessage)));
}

void MediaPlayers::pauseIfPlaying(const QString &name)
{
    QDBusMessage owner = toBus(QStringLiteral("GetNameOwner"));
    owner << name;
    ask(owner, [this](const QDBusMessage &reply) {
        const QString player = reply.arguments().value(0).toString();
        askStatus(player, [this, player](const QString &now) {
            if (now == playing() && m_pausing)
                remember(player);
        });
    });
}

void MediaPlayers::remember(const QString &player)
{
    const auto pause =
        QDBusMessage::createMethodCall(player, path(), playerInterface(), QStringLiteral("Pause"));
    ask(pause, [this, player](const QDBusMessage & /*reply*/) {
        if (m_pausing)
            m_paused.insert(player);
        else
            resumeIfPaused(player);
    });
}

void MediaPlayers::resumeIfPaused(const QString &player)
{
    askStatus(player, [this, player](const QString &now) {
        if (now == u"Paused")
            m_bus.send(QDBusMessage::createMethodCall(player, path(), playerInterface(),
                                                      QStringLiteral("Play")));
    });
}

void MediaPlayers::onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                                       const QStringList & /*invalidated*/,
                                       const QDBusMessage &message)
{
    // The user plays it again: from now on it is theirs.
    if (interface == playerInterface() && changed.value(status()).toString() == playing())
        m_paused.remove(message.service());
}

void MediaPlayers::askStatus(const QString &player,
                             const std::function<void(const QString &)> &then)
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(player, path(), properties(), QStringLiteral("Get"));
    get << playerInterface() << status();
    ask(get, [then](const QDBusMessage &reply) {
        then(reply.arguments().value(0).value<QDBusVariant>().variant().toString());
    });
}

void MediaPlayers::ask(const QDBusMessage &message, const Then &then)
{
    auto *call = new QDBusPendingCallWatcher(asyncCall(m_bus, message, kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [call, then] {
        call->deleteLater();
        if (!call->isError())
            then(call->reply());
    });
}

} // namespace unhunch
