#pragma once

#include "app/adapters/files/file_watch.h"
#include "core/ports/presence.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariant>

#include <cstddef>
#include <vector>

namespace unhunch {

/// The desktop's own switch against interruptions: Plasma's (Inhibited of
/// org.freedesktop.Notifications), dunst's (paused), Xfce's (xfconf), and those that GNOME,
/// Cinnamon and MATE keep in dconf. Silent elsewhere.
class DoNotDisturb final : public QObject, public core::EventSource
{
    Q_OBJECT

public:
    explicit DoNotDisturb(QDBusConnection bus, QObject *parent = nullptr);

    void start(Sink sink) override;

private:
    struct Signal {
        QString interface;
        QString name;
    };

    void follow(const QDBusMessage &question, const Signal &changed);
    void followDconf(const QByteArray &key, bool disturbs);
    void readDconf(std::size_t index, const QByteArray &key, bool disturbs);
    [[nodiscard]] std::size_t newSwitch();
    void set(std::size_t index, bool on);

    QDBusConnection m_bus;
    FileWatch m_dconf;
    QString m_dconfFile;
    Sink m_sink{};
    std::vector<bool> m_switches{};
    bool m_held{false};
};

} // namespace unhunch
