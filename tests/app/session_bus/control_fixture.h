#pragma once

#include "tests/app/session_bus/instance_fixture.h"

#include <QDBusMessage>

namespace unhunch::test {

inline const auto kUnhunchInterface = QStringLiteral("org.unhunch.Unhunch1");

/// The instance owns the session; what it is ordered is written down.
struct ControlTest : InstanceTest {
    void SetUp() override
    {
        ASSERT_EQ(first.claim(), Claim::Owner);
        first.control().setOrders(orders());
    }

    /// Writes down what is ordered.
    ControlOrders orders()
    {
        const auto note = [this](const QString &order) {
            done << order;
            return Ordered{};
        };
        ControlOrders all;
        all.showWindow = [note](const QString &token) { note(QStringLiteral("show ") + token); };
        all.start = [note](const QString &routine) {
            return note(QStringLiteral("start ") + routine);
        };
        all.snooze = [note](auto length) {
            return note(QStringLiteral("snooze %1").arg(length ? length->count() : 0));
        };
        all.skip = [note](const QString &reason) { return note(QStringLiteral("skip ") + reason); };
        all.didIt = [note] { return note(QStringLiteral("did it")); };
        all.pauseFor = [note](auto length) {
            note(QStringLiteral("pause %1").arg(length.count()));
        };
        all.pauseUntil = [note](auto until) {
            return note(QStringLiteral("pause until %1")
                            .arg(until ? until->time_since_epoch().count() : 0));
        };
        all.pauseUntilTomorrow = [note] { note(QStringLiteral("pause until tomorrow")); };
        all.resume = [note] { note(QStringLiteral("resume")); };
        all.doneForToday = [note] { note(QStringLiteral("done for today")); };
        all.quit = [note] { note(QStringLiteral("quit")); };
        return all;
    }

    QDBusMessage call(const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const
    {
        return elsewhere([&] {
            QDBusMessage message = QDBusMessage::createMethodCall(
                QStringLiteral("org.unhunch.Unhunch"), QStringLiteral("/org/unhunch/Unhunch"),
                interface, method);
            message.setArguments(arguments);
            return there.call(message);
        });
    }
    QDBusMessage property(const QString &method, const QVariantList &arguments) const
    {
        return call(QStringLiteral("org.freedesktop.DBus.Properties"), method, arguments);
    }
    QDBusMessage application(const QString &method, const QVariantList &arguments) const
    {
        return call(QStringLiteral("org.freedesktop.Application"), method, arguments);
    }

    QStringList done;
};

} // namespace unhunch::test
