#pragma once

#include <QDBusConnection>
#include <QString>

#include <vector>

namespace unhunch {

/// What the doctor found about one thing outside.
struct Check {
    QString what{}; ///< "Tray"
    bool works{false};
    QString finding{}; ///< a sentence
    QString mend{};    ///< what to do about it; empty where it works

    bool operator==(const Check &) const = default;
};

// What the session bus knows; each asks and waits, a second at most.

[[nodiscard]] Check checkBus(const QDBusConnection &session);
[[nodiscard]] Check checkTray(const QDBusConnection &session);
[[nodiscard]] Check checkLock(const QDBusConnection &session, const QDBusConnection &system);
[[nodiscard]] Check checkNotifications(const QDBusConnection &session);

} // namespace unhunch
