#pragma once

#include "app/adapters/session_bus/bus_answer.h"

#include <QDBusMessage>
#include <QString>

namespace unhunch {

/// org.freedesktop.Application, as the Desktop Entry Specification has it: Activate, Open and
/// ActivateAction with the actions of the desktop entry (start, pause, history).
[[nodiscard]] BusAnswer callApplication(const QDBusMessage &message, const ControlOrders &orders);

[[nodiscard]] inline QString applicationInterface()
{
    return QStringLiteral("org.freedesktop.Application");
}

} // namespace unhunch
