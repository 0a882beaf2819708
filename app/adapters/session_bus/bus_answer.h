#pragma once

#include "app/adapters/session_bus/control_orders.h"
#include "app/adapters/session_bus/names.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>

namespace unhunch {

/// An error as the bus names it, with a sentence for people.
struct BusError {
    QString name{};
    QString text{};
};

/// What goes back to the caller; `afterwards` is done once it is on its way.
struct BusAnswer {
    QVariantList values{};
    std::optional<BusError> error{};
    std::function<void()> afterwards{};
};

[[nodiscard]] inline BusAnswer busError(const QString &freedesktopName, const QString &text)
{
    return {
        {}, BusError{QStringLiteral("org.freedesktop.DBus.Error.") + freedesktopName, text}, {}};
}

[[nodiscard]] inline BusAnswer invalidArguments(const QString &text)
{
    return busError(QStringLiteral("InvalidArgs"), text);
}

[[nodiscard]] inline BusAnswer answerOf(const Ordered &ordered)
{
    if (!ordered)
        return {};
    return {{},
            BusError{session_bus::interface() + QStringLiteral(".Error.") + ordered->error,
                     ordered->why},
            {}};
}

} // namespace unhunch
