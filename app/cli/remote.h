#pragma once

#include "app/adapters/session_bus/remote_call.h"
#include "app/adapters/session_bus/standing.h"
#include "app/cli/history.h"
#include "app/cli/terminal.h"

#include <QDBusConnection>
#include <QString>
#include <QVariantList>

#include <optional>
#include <utility>

namespace unhunch {

/// The running program, for commands that are of no use without it.
class Remote
{
public:
    explicit Remote(QDBusConnection bus)
        : m_bus(std::move(bus))
    {}

    /// None: it is done.
    [[nodiscard]] std::optional<Failure> order(const QString &method,
                                               const QVariantList &arguments = {}) const;
    [[nodiscard]] Attempt<Standing> standing() const;
    [[nodiscard]] const QDBusConnection &bus() const { return m_bus; }

private:
    QDBusConnection m_bus;
};

/// What a reply means for whoever asked; none if it is Done.
[[nodiscard]] std::optional<Failure> failureOf(const RemoteReply &reply);

/// "Unhunch is not running."
[[nodiscard]] Failure notRunning();

} // namespace unhunch
