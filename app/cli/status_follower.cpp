#include "app/cli/status_follower.h"

#include "app/adapters/session_bus/names.h"
#include "app/cli/spoken.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace unhunch {

StatusFollower::StatusFollower(QDBusConnection bus, Line line, const Terminal &terminal)
    : m_bus(std::move(bus))
    , m_line(std::move(line))
    , m_terminal(terminal)
    , m_watcher(session_bus::service(), m_bus)
{
    registerHolds();
    m_bus.connect(session_bus::service(), session_bus::path(),
                  QStringLiteral("org.freedesktop.DBus.Properties"),
                  QStringLiteral("PropertiesChanged"), this,
                  SLOT(onChanged(QString, QVariantMap, QStringList)));
    m_bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                  QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"),
                  this, SLOT(onDisconnected()));
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &StatusFollower::askAll);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &StatusFollower::onGone);
}

ExitCode StatusFollower::run()
{
    if (!m_bus.isConnected())
        return fail(
            m_terminal, ExitCode::NotRunning,
            translate("Commands", "There is no session bus, so Unhunch cannot be followed."));
    askAll();
    m_loop.exec();
    return fail(m_terminal, ExitCode::Unreached,
                translate("Commands", "The session bus has gone."));
}

void StatusFollower::askAll()
{
    QDBusMessage all = QDBusMessage::createMethodCall(
        session_bus::service(), session_bus::path(),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
    all.setAutoStartService(false);
    all << session_bus::interface();
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(all), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariantMap> reply = *watcher;
        m_properties = reply.isError() ? std::nullopt : std::optional{reply.value()};
        write();
        watcher->deleteLater();
    });
}

void StatusFollower::onChanged(const QString &interface, const QVariantMap &changed,
                               const QStringList & /*gone*/)
{
    if (interface != session_bus::interface() || !m_properties)
        return;
    m_properties->insert(changed);
    write();
}

void StatusFollower::onGone()
{
    m_properties.reset();
    write();
}

void StatusFollower::onDisconnected()
{
    onGone();
    m_loop.quit();
}

void StatusFollower::write()
{
    const std::string line =
        m_line(m_properties ? std::optional{standingFrom(*m_properties)} : std::nullopt);
    if (std::exchange(m_written, line) == line)
        return;
    m_terminal.out << line << std::flush;
}

} // namespace unhunch
