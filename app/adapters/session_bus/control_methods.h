#pragma once

#include "app/adapters/session_bus/bus_answer.h"
#include "app/adapters/session_bus/control_answers.h"
#include "app/adapters/session_bus/control_orders.h"

#include <QString>

namespace unhunch {

/// The methods of org.unhunch.Unhunch1: checks the arguments, then orders or asks. What they are is
/// told in packaging/linux/org.unhunch.Unhunch1.xml.
[[nodiscard]] BusAnswer callMethod(const QString &member, const QString &signature,
                                   const QVariantList &arguments, const ControlOrders &orders,
                                   const ControlAnswers &answers);

/// Every method with the signature of its arguments: "Pause(i)".
[[nodiscard]] QStringList methodsOfControl();

} // namespace unhunch
