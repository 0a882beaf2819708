#pragma once

#include "app/adapters/session_bus/standing.h"
#include "app/cli/terminal.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QEventLoop>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>
#include <string>

namespace unhunch {

/// Writes a line at once and with every change that the running program tells; while none runs it
/// waits for one. Asks nothing again and again: it sleeps between the signals of the bus.
class StatusFollower : public QObject
{
    Q_OBJECT

public:
    /// None: no program runs.
    using Line = std::function<std::string(const std::optional<Standing> &standing)>;

    StatusFollower(QDBusConnection bus, Line line, const Terminal &terminal);

    /// Until the bus goes.
    [[nodiscard]] ExitCode run();

private Q_SLOTS:
    void onChanged(const QString &interface, const QVariantMap &changed, const QStringList &gone);
    void onDisconnected();

private:
    void askAll();
    void onGone();
    void write();

    QDBusConnection m_bus;
    Line m_line;
    const Terminal &m_terminal;
    QDBusServiceWatcher m_watcher;
    QEventLoop m_loop;
    std::optional<QVariantMap> m_properties{};
    std::string m_written{};
};

} // namespace unhunch
