#include "app/adapters/idle/desktop_presence.h"
#include "app/adapters/idle/mutter_idle.h"
#include "tests/support/fake_service.h"
#include "tests/support/manual_clock.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>
#include <memory>
#include <vector>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

constexpr uint kIdleWatch = 1;
constexpr uint kInputWatch = 100;

/// GNOME Shell's idle monitor, whose user a test plays.
struct MutterIdleTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection shellBus = bus.connect();
    qulonglong idleMs = 0;
    uint idleWatches = 0;
    uint inputWatches = 0;
    std::unique_ptr<test::FakeService> shell = makeShell();
    test::ManualClock clock;
    MutterIdle idle{clock, bus.connect()};
    std::vector<core::Event> news{};

    std::unique_ptr<test::FakeService> makeShell()
    {
        return std::make_unique<test::FakeService>(
            shellBus, MutterIdle::service(), QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
            [this](const QDBusMessage &call) {
                const QVariant told = answer(call.member());
                return told.isValid() ? call.createReply(told) : call.createReply();
            });
    }
    QVariant answer(const QString &method)
    {
        if (method == u"GetIdletime")
            return idleMs;
        if (method == u"AddIdleWatch")
            return kIdleWatch + idleWatches++;
        if (method == u"AddUserActiveWatch")
            return kInputWatch + inputWatches++;
        return {};
    }
    void start()
    {
        idle.start([this](const core::Event &event) { news.push_back(event); });
        bus.settle();
    }
    void fire(uint watch)
    {
        shell->tell(MutterIdle::service(), QStringLiteral("WatchFired"), {watch});
        bus.settle();
    }
    template<typename T> [[nodiscard]] bool last() const
    {
        return !news.empty() && std::holds_alternative<T>(news.back());
    }
};

TEST_F(MutterIdleTest, AUserWhoIsThereAtTheStartIsTold)
{
    idle.watchIdle(120s);
    start();
    ASSERT_EQ(news.size(), 1U);
    EXPECT_TRUE(last<core::InputBegan>());
    EXPECT_EQ(shell->callsOf(QStringLiteral("AddIdleWatch")),
              std::vector{QVariantList{qulonglong{120000}}});
}

TEST_F(MutterIdleTest, APauseIsToldWithItsLastInputAndItsEndOnce)
{
    idle.watchIdle(120s);
    start();
    idleMs = 121000;
    fire(kIdleWatch);
    ASSERT_TRUE(last<core::InputStopped>());
    EXPECT_EQ(std::get<core::InputStopped>(news.back()).lastInput,
              clock.now().monotonic - 121000ms);
    fire(kInputWatch);
    EXPECT_TRUE(last<core::InputBegan>());
    fire(kInputWatch);
    EXPECT_EQ(news.size(), 3U);
    fire(kIdleWatch);
    EXPECT_TRUE(last<core::InputStopped>()) << "the first watch goes on";
    EXPECT_EQ(inputWatches, 2U);
}

TEST_F(MutterIdleTest, AnotherThresholdReplacesTheWatchAndTheSameDoesNot)
{
    idle.watchIdle(120s);
    start();
    idle.watchIdle(120s);
    idle.watchIdle(5s);
    bus.settle();
    EXPECT_EQ(shell->callsOf(QStringLiteral("AddIdleWatch")).size(), 2U);
    EXPECT_EQ(shell->callsOf(QStringLiteral("RemoveWatch")), std::vector{QVariantList{kIdleWatch}});
    fire(kIdleWatch);
    EXPECT_FALSE(last<core::InputStopped>()) << "that watch was taken back";
    fire(kIdleWatch + 1);
    EXPECT_TRUE(last<core::InputStopped>());
}

TEST_F(MutterIdleTest, InTimeLapseThresholdsAreShorterAndPausesLonger)
{
    clock.speed = 60;
    idle.watchIdle(120s);
    idleMs = 3000;
    start();
    EXPECT_EQ(shell->callsOf(QStringLiteral("AddIdleWatch")).front(),
              QVariantList{qulonglong{2000}});
    fire(kIdleWatch);
    EXPECT_EQ(std::get<core::InputStopped>(news.back()).lastInput, clock.now().monotonic - 180s);
}

TEST_F(MutterIdleTest, AShellThatStartsAgainIsAskedAgain)
{
    idle.watchIdle(120s);
    start();
    shell.reset();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !idle.known(); }));
    shell = makeShell();
    ASSERT_TRUE(QTest::qWaitFor([this] { return idle.known(); }));
    bus.settle();
    EXPECT_EQ(shell->callsOf(QStringLiteral("AddIdleWatch")).size(), 1U);
}

TEST_F(MutterIdleTest, GnomeIsAskedBeforeAnyDisplay)
{
    DesktopPresence presence(clock, bus.connect());
    presence.watchIdle(120s);
    presence.start([this](const core::Event &event) { news.push_back(event); });
    bus.settle();
    EXPECT_TRUE(presence.known());
    EXPECT_EQ(news.size(), 1U);
}

} // namespace
} // namespace unhunch
