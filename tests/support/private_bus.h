#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <utility>

namespace unhunch::test {

/// A session bus of its own, for as long as the object lives. It starts no services, so a test
/// meets only what it brought.
class PrivateBus
{
public:
    PrivateBus()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (config.open(QIODevice::WriteOnly))
            config.write(kConfig.arg(m_folder.path()).toUtf8());
        config.close();
        start();
    }
    ~PrivateBus()
    {
        for (const QString &name : std::as_const(m_connections))
            QDBusConnection::disconnectFromBus(name);
        stop();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    /// A connection of its own to the bus, as if from another program.
    QDBusConnection connect()
    {
        static int count = 0;
        m_connections << QStringLiteral("private-bus-%1").arg(++count);
        return QDBusConnection::connectToBus(m_address, m_connections.constLast());
    }

    void start()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
             QStringLiteral("--config-file=") + m_folder.filePath(QStringLiteral("bus.conf"))});
        QByteArray address;
        while (!address.endsWith('\n') && m_daemon.waitForReadyRead(10000))
            address += m_daemon.readAllStandardOutput();
        m_address = QString::fromLatin1(address.trimmed());
    }
    void stop()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(5000);
    }

    /// Everything that was sent up to now has arrived, and so have the answers to it, and what
    /// those made the program send: up to five in a row.
    void settle()
    {
        constexpr int kRounds = 5;
        for (int round = 0; round < kRounds; ++round) {
            for (const QString &name : std::as_const(m_connections)) {
                const QDBusPendingCallWatcher answer(
                    QDBusConnection(name).asyncCall(QDBusMessage::createMethodCall(
                        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                        QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"))));
                if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }))
                    ADD_FAILURE() << "the bus does not answer";
                QCoreApplication::processEvents();
            }
        }
    }

    [[nodiscard]] const QString &address() const { return m_address; }

    /// For programs that a test starts on this bus.
    [[nodiscard]] QProcessEnvironment
    environment(QProcessEnvironment base = QProcessEnvironment::systemEnvironment()) const
    {
        base.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
        return base;
    }

private:
    static inline const QString kConfig = QStringLiteral(R"(
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)");

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace unhunch::test
