#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>

#include <gtest/gtest.h>

namespace unhunch::test {

/// Hears every signal of the program on a bus.
class BusListener : public QObject
{
    Q_OBJECT

public:
    explicit BusListener(QDBusConnection bus)
    {
        const auto hear = [&](const QString &interface, const QString &name) {
            EXPECT_TRUE(bus.connect(QString(), QStringLiteral("/org/unhunch/Unhunch"), interface,
                                    name, this, SLOT(onSignal(QDBusMessage))));
        };
        hear(QStringLiteral("org.freedesktop.DBus.Properties"),
             QStringLiteral("PropertiesChanged"));
        for (const auto *name : {"ReminderShown", "SessionStarted", "SessionFinished"})
            hear(QStringLiteral("org.unhunch.Unhunch1"), QString::fromLatin1(name));
    }

    QList<QDBusMessage> heard{};

public Q_SLOTS:
    void onSignal(const QDBusMessage &message) { heard << message; }
};

} // namespace unhunch::test
