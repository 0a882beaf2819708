#include "app/adapters/lock/screen_lock.h"
#include "tests/support/fake_service.h"
#include "tests/support/private_bus.h"

#include <QDBusObjectPath>
#include <QTest>

#include <functional>
#include <gtest/gtest.h>
#include <vector>

namespace unhunch {
namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kLoginSession = QStringLiteral("/org/freedesktop/login1/session/_32");

std::optional<QDBusMessage> answerNothing(const QDBusMessage &)
{
    return std::nullopt;
}

std::optional<QDBusMessage> answerWithSession(const QDBusMessage &call)
{
    return call.createReply(QVariant::fromValue(QDBusObjectPath(kLoginSession)));
}

struct ScreenLockTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection desktop = bus.connect();
    std::vector<bool> told{};

    void follow(ScreenLock &lock)
    {
        QObject::connect(&lock, &ScreenLock::lockedChanged, &lock,
                         [this](bool locked) { told.push_back(locked); });
    }
    /// Tells it again until it is heard: a listener hears nothing before the bus knows of it.
    bool tellUntil(const std::function<void()> &tell, std::size_t heard)
    {
        return QTest::qWaitFor([&] {
            tell();
            return told.size() >= heard;
        });
    }
};

TEST_F(ScreenLockTest, TheScreenSaversOfTheDesktopsAreHeard)
{
    for (const auto &[name, path] : std::initializer_list<std::pair<QString, QString>>{
             {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
             {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"}}) {
        told.clear();
        test::FakeService saver(desktop, name, path, answerNothing);
        ScreenLock lock(bus.connect(), QDBusConnection(QStringLiteral("no bus")));
        follow(lock);
        const auto tell = [&](bool active) {
            return [&saver, name = name, active] {
                saver.tell(name, QStringLiteral("ActiveChanged"), {active});
            };
        };
        ASSERT_TRUE(tellUntil(tell(true), 1));
        EXPECT_TRUE(lock.isLocked());
        ASSERT_TRUE(tellUntil(tell(false), 2));
        EXPECT_EQ(told, (std::vector{true, false}));
    }
}

TEST_F(ScreenLockTest, TheLoginSessionsHintIsHeard)
{
    test::FakeService manager(desktop, kLogin, QStringLiteral("/org/freedesktop/login1"),
                              answerWithSession);
    const QDBusConnection nobody(QStringLiteral("no bus"));
    ScreenLock lock(nobody, bus.connect());
    follow(lock);
    const auto tell = [this](bool hint) {
        return [this, hint] {
            auto signal = QDBusMessage::createSignal(
                kLoginSession, QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("PropertiesChanged"));
            signal << QStringLiteral("org.freedesktop.login1.Session")
                   << QVariantMap{{QStringLiteral("LockedHint"), hint}} << QStringList{};
            desktop.send(signal);
        };
    };
    ASSERT_TRUE(tellUntil(tell(true), 1));
    ASSERT_TRUE(tellUntil(tell(false), 2));
    EXPECT_EQ(told, (std::vector{true, false}));
}

TEST_F(ScreenLockTest, WithoutABusItIsSilent)
{
    const QDBusConnection nobody(QStringLiteral("no bus"));
    const ScreenLock lock(nobody, nobody);
    EXPECT_FALSE(lock.isLocked());
}

} // namespace
} // namespace unhunch
