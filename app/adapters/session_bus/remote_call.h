#pragma once

#include <QDBusConnection>
#include <QString>
#include <QVariantList>
#include <QVariantMap>

#include <chrono>
#include <cstdint>

namespace unhunch {

enum class RemoteOutcome : std::uint8_t {
    Done,
    NoBus,      ///< there is no session bus
    NotRunning, ///< no Unhunch owns the name
    NoAnswer,   ///< one runs but did not answer in time
    Refused,    ///< it answered with an error
};

struct RemoteReply {
    RemoteOutcome outcome{};
    QString text{};    ///< what a method said that says something; for Refused the reason
    QVariantMap map{}; ///< what was asked for by propertiesOfOwner()
    QString error{};   ///< for Refused the error's name

    bool operator==(const RemoteReply &) const = default;
};

/// What is answered from memory is answered at once.
inline constexpr std::chrono::milliseconds kShortPatience{2000};
/// Years of history take their time to be written or read.
inline constexpr std::chrono::milliseconds kLongPatience{std::chrono::minutes{5}};

/// Asks the running Unhunch: a method of org.unhunch.Unhunch1. Waits for the answer, so it is for
/// the command line and for a second start, not for a program with windows.
[[nodiscard]] RemoteReply callOwner(const QDBusConnection &bus, const QString &method,
                                    const QVariantList &arguments = {},
                                    std::chrono::milliseconds patience = kShortPatience);

/// All properties of org.unhunch.Unhunch1.
[[nodiscard]] RemoteReply propertiesOfOwner(const QDBusConnection &bus);

/// Has the running Unhunch show its window, and hands on the right to come to the front that this
/// process was started with.
[[nodiscard]] RemoteReply activateOwner(const QDBusConnection &bus);

} // namespace unhunch
