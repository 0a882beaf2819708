#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QSet>
#include <QString>
#include <QVariantMap>

#include <functional>

namespace unhunch {

/// Music and films of other programs, through MPRIS (org.mpris.MediaPlayer2.Player). Pauses only
/// what plays, and lets go on only what it paused and what nobody has touched since. Never waits.
class MediaPlayers : public QObject
{
    Q_OBJECT

public:
    explicit MediaPlayers(QDBusConnection bus, QObject *parent = nullptr);
    ~MediaPlayers() override;

    void pause();
    void resume();

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                             const QStringList &invalidated, const QDBusMessage &message);

private:
    using Then = std::function<void(const QDBusMessage &reply)>;

    void pauseIfPlaying(const QString &name);
    void remember(const QString &player);
    void resumeIfPaused(const QString &player);
    void askStatus(const QString &player, const std::function<void(const QString &)> &then);
    void ask(const QDBusMessage &message, const Then &then);

    QDBusConnection m_bus;
    bool m_listening{false};
    bool m_pausing{false};
    QSet<QString> m_paused; ///< by unique name: a player that was started anew is another one
};

} // namespace unhunch
