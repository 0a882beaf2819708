#pragma once

#include "core/reminder/state.h"
#include "core/reminder/status.h"

#include <QDBusArgument>
#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace unhunch {

/// A hold as the bus tells it: (ssx).
struct HoldOnBus {
    QString hold{}; ///< "microphone", "paused", ...: the codes of decisions
    QString by{};   ///< "Firefox"; empty where nobody is known
    qint64 since{}; ///< seconds since 1970

    bool operator==(const HoldOnBus &) const = default;
};

/// What comes next, or is due.
struct NextOnBus {
    QString slot{};
    qint64 at{}; ///< seconds since 1970; of what is due, when it fell due
    bool estimate{false};

    bool operator==(const NextOnBus &) const = default;
};

/// How things stand, as the properties of org.unhunch.Unhunch1 tell it.
struct Standing {
    QString state{}; ///< resting, waiting, snoozed, held, due, session, paused or away
    std::optional<NextOnBus> next{};
    uint seated{0};     ///< whole minutes
    uint resetEvery{0}; ///< minutes
    QList<HoldOnBus> holds{};
    QString headline{}; ///< in the user's language: "Desk reset in 6 min"
    QString detail{};

    bool operator==(const Standing &) const = default;
};

/// All but the words.
[[nodiscard]] Standing standingOf(const core::State &state, const core::Status &status);

// The property names with their values, and back. What is missing or of another type is left out.

[[nodiscard]] QVariantMap propertiesOf(const Standing &standing);
[[nodiscard]] Standing standingFrom(const QVariantMap &properties);

/// Makes holds known to the bus; called by whoever sends or receives them.
void registerHolds();

QDBusArgument &operator<<(QDBusArgument &argument, const HoldOnBus &hold);
const QDBusArgument &operator>>(const QDBusArgument &argument, HoldOnBus &hold);

} // namespace unhunch

Q_DECLARE_METATYPE(unhunch::HoldOnBus)
