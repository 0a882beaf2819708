#include "app/adapters/lock/screen_lock.h"
#include "tests/support/fake_service.h"
#include "tests/support/private_bus.h"

#include <QDBusObjectPath>
#include <QTest>

#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <vector>

namespace unhunch {
namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kLoginSession = QStringLiteral("/org/freedesktop/login1/session/_32");

std::optional<QDBusMessage> answerNothing(const QDBusMessage &)
{
    return std::nullopt;
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

TEST_F(ScreenLockTest, ASaverThatIsOnAlreadyIsSeenAndOneThatDiesLocksNothing)
{
    const QString name = QStringLiteral("org.gnome.ScreenSaver");
    auto saver = std::make_unique<test::FakeService>(
        desktop, name, QStringLiteral("/org/gnome/ScreenSaver"),
        [](const QDBusMessage &call) { return call.createReply(true); });
    ScreenLock lock(bus.connect(), QDBusConnection(QStringLiteral("no bus")));
    follow(lock);
    ASSERT_TRUE(QTest::qWaitFor([&] { return lock.isLocked(); }));
    saver.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lock.isLocked(); }));
    EXPECT_EQ(told, (std::vector{true, false}));
}

/// A logind with one session, whose properties a test changes.
struct LoginSessionTest : ScreenLockTest {
    bool knowsAuto = true;
    std::unique_ptr<test::FakeService> manager{};
    std::unique_ptr<test::FakeService> session{};
    std::unique_ptr<ScreenLock> lock{};

    void start(const QVariantMap &properties = {})
    {
        manager = std::make_unique<test::FakeService>(
            desktop, kLogin, QStringLiteral("/org/freedesktop/login1"),
            [this](const QDBusMessage &call) { return answer(call); });
        session = std::make_unique<test::FakeService>(
            desktop, QStringLiteral("test.Session"), kLoginSession,
            [properties](const QDBusMessage &call) { return call.createReply(properties); });
        lock =
            std::make_unique<ScreenLock>(QDBusConnection(QStringLiteral("no bus")), bus.connect());
        follow(*lock);
        bus.settle();
    }
    QDBusMessage answer(const QDBusMessage &call) const
    {
        if (call.arguments().value(0) == QStringLiteral("auto") && !knowsAuto)
            return call.createErrorReply(QDBusError::InvalidArgs, QStringLiteral("no session"));
        return call.createReply(QVariant::fromValue(QDBusObjectPath(kLoginSession)));
    }
    void change(const QString &property, bool value)
    {
        session->tell(QStringLiteral("org.freedesktop.DBus.Properties"),
                      QStringLiteral("PropertiesChanged"),
                      {QStringLiteral("org.freedesktop.login1.Session"),
                       QVariantMap{{property, value}}, QStringList()});
        bus.settle();
    }
};

TEST_F(LoginSessionTest, ItsLockedHintIsHeard)
{
    start();
    change(QStringLiteral("LockedHint"), true);
    change(QStringLiteral("LockedHint"), false);
    EXPECT_EQ(told, (std::vector{true, false}));
}

TEST_F(LoginSessionTest, AHintThatIsSetAlreadyIsSeen)
{
    start({{QStringLiteral("LockedHint"), true}});
    EXPECT_EQ(told, std::vector{true});
}

TEST_F(LoginSessionTest, AnotherUserInFrontLocksUntilThisOneIsBack)
{
    start({{QStringLiteral("Active"), true}});
    change(QStringLiteral("Active"), false);
    EXPECT_TRUE(lock->isLocked());
    change(QStringLiteral("LockedHint"), true);
    change(QStringLiteral("Active"), true);
    EXPECT_TRUE(lock->isLocked()) << "the password is still to be typed";
    change(QStringLiteral("LockedHint"), false);
    EXPECT_EQ(told, (std::vector{true, false}));
}

TEST_F(LoginSessionTest, ASessionThatWasNeverInFrontIsNotLocked)
{
    start({{QStringLiteral("Active"), false}});
    EXPECT_FALSE(lock->isLocked());
}

TEST_F(LoginSessionTest, WithoutASessionOfItsOwnTheProcessIsAskedFor)
{
    knowsAuto = false;
    qunsetenv("XDG_SESSION_ID");
    start();
    EXPECT_EQ(manager->callsOf(QStringLiteral("GetSessionByPID")).size(), 1U);
    change(QStringLiteral("LockedHint"), true);
    EXPECT_EQ(told, std::vector{true});
}

TEST_F(LoginSessionTest, TheWishToLockIsNoLockButUnlockIsObeyed)
{
    start();
    session->tell(QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
    bus.settle();
    EXPECT_TRUE(told.empty());
    change(QStringLiteral("LockedHint"), true);
    session->tell(QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Unlock"), {});
    bus.settle();
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
