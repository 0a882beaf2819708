#pragma once

#include "app/adapters/session_bus/bus_answer.h"
#include "app/adapters/session_bus/control_answers.h"
#include "app/adapters/session_bus/control_orders.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QString>

#include <chrono>
#include <deque>
#include <utility>

namespace unhunch {

/// The remote control at /org/unhunch/Unhunch: the interfaces org.unhunch.Unhunch1, with its
/// properties, and org.freedesktop.Application.
///
/// Arguments are checked, and what does not fit is answered with an error that says why. More than
/// 20 calls a second are refused, but not to show the window: that is what a hundred starts ask.
class ControlObject : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using QDBusVirtualObject::QDBusVirtualObject;

    void setAnswers(ControlAnswers answers) { m_answers = std::move(answers); }
    void setOrders(ControlOrders orders) { m_orders = std::move(orders); }
    [[nodiscard]] Standing standing() const { return m_answers.standing(); }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    [[nodiscard]] bool withinRate();
    [[nodiscard]] BusAnswer answerTo(const QDBusMessage &message) const;
    [[nodiscard]] BusAnswer property(const QDBusMessage &message) const;

    ControlAnswers m_answers{};
    ControlOrders m_orders{};
    std::deque<std::chrono::steady_clock::time_point> m_recent{};
};

} // namespace unhunch
