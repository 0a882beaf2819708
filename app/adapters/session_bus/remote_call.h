#pragma once

#include <QDBusConnection>
#include <QString>
#include <QVariantList>

#include <cstdint>

namespace unhunch {

enum class RemoteOutcome : std::uint8_t {
    Done,
    NoBus,      ///< there is no session bus
    NotRunning, ///< no Unhunch owns the name
    NoAnswer,   ///< one runs but did not answer within 2 s
    Refused,    ///< it answered with an error
};

struct RemoteReply {
    RemoteOutcome outcome{};
    QString text{}; ///< what Status() said; for Refused the reason, for the log

    bool operator==(const RemoteReply &) const = default;
};

/// Asks the running Unhunch: a method of org.unhunch.Unhunch1. Waits for the answer, so it is for
/// the command line and for a second start, not for a program with windows.
[[nodiscard]] RemoteReply callOwner(const QDBusConnection &bus, const QString &method,
                                    const QVariantList &arguments = {});

} // namespace unhunch
