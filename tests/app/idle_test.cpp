#include "app/adapters/clock/lapse_clock.h"
#include "app/adapters/clock/system_clock.h"
#include "app/adapters/idle/desktop_presence.h"
#include "app/adapters/idle/unknown_presence.h"
#include "app/adapters/idle/xsync_idle.h"
#include "tests/support/private_bus.h"
#include "tests/support/virtual_display.h"

#include <QTest>

#include <gtest/gtest.h>
#include <vector>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

/// Real seconds are too long for tests, so the clock runs fast: its seconds are milliseconds.
constexpr double kPace = 100;

struct XSyncIdleTest : testing::Test {
    test::VirtualDisplay display;
    SystemClock real;
    LapseClock clock{real, kPace};
    std::unique_ptr<XSyncIdle> idle = XSyncIdle::connectTo(clock, display.name());
    std::vector<core::Event> news{};

    void SetUp() override { ASSERT_TRUE(idle); }

    void start()
    {
        idle->start([this](const core::Event &event) { news.push_back(event); });
    }
    void touch() const
    {
        static int column = 10;
        display.xdotool(
            {QStringLiteral("mousemove"), QString::number(++column), QStringLiteral("20")});
    }
    bool waitFor(std::size_t count)
    {
        return QTest::qWaitFor([&] { return news.size() >= count; }, 5000);
    }
    template<typename T> bool last() const
    {
        return !news.empty() && std::holds_alternative<T>(news.back());
    }
};

TEST_F(XSyncIdleTest, AnActiveUserIsToldAtTheStart)
{
    touch();
    idle->watchIdle(24h);
    start();
    ASSERT_TRUE(waitFor(1));
    EXPECT_TRUE(last<core::InputBegan>());
    EXPECT_TRUE(idle->known());
}

TEST_F(XSyncIdleTest, InputStopsAfterTheThresholdAndBeginsWithTheNextTouch)
{
    touch();
    start();
    idle->watchIdle(30s);
    ASSERT_TRUE(waitFor(2));
    EXPECT_TRUE(std::holds_alternative<core::InputBegan>(news[0]));
    EXPECT_TRUE(last<core::InputStopped>());
    touch();
    ASSERT_TRUE(waitFor(3));
    EXPECT_TRUE(last<core::InputBegan>());
    ASSERT_TRUE(waitFor(4)) << "the watch is armed again by itself";
    EXPECT_TRUE(last<core::InputStopped>());
    display.xdotool({QStringLiteral("key"), QStringLiteral("a")});
    ASSERT_TRUE(waitFor(5));
    EXPECT_TRUE(last<core::InputBegan>());
}

TEST_F(XSyncIdleTest, TheLastInputIsMeasuredFromTheCounter)
{
    const core::MonotonicTime before = clock.now().monotonic;
    touch();
    const core::MonotonicTime after = clock.now().monotonic;
    start();
    idle->watchIdle(60s);
    ASSERT_TRUE(waitFor(2));
    const auto stopped = std::get<core::InputStopped>(news.back());
    // The counter counts in steps of 4 ms and the news takes its time, both a hundredfold here.
    EXPECT_GE(stopped.lastInput, before - 1s);
    EXPECT_LE(stopped.lastInput, after + 30s);
    EXPECT_GE(clock.now().monotonic - stopped.lastInput, 60s);
}

TEST_F(XSyncIdleTest, AThresholdThatHasPassedIsToldAtOnce)
{
    touch();
    start();
    idle->watchIdle(30s);
    ASSERT_TRUE(waitFor(2));
    idle->watchIdle(10s);
    ASSERT_TRUE(waitFor(3));
    EXPECT_TRUE(last<core::InputStopped>());
}

TEST_F(XSyncIdleTest, ALongerThresholdIsToldInItsTurn)
{
    touch();
    start();
    idle->watchIdle(10s);
    ASSERT_TRUE(waitFor(2));
    idle->watchIdle(60s);
    ASSERT_TRUE(waitFor(3));
    EXPECT_TRUE(last<core::InputStopped>());
    EXPECT_GE(clock.now().monotonic - std::get<core::InputStopped>(news.back()).lastInput, 60s);
    touch();
    ASSERT_TRUE(waitFor(4));
    EXPECT_TRUE(last<core::InputBegan>());
}

TEST_F(XSyncIdleTest, TheSameThresholdAgainIsNoNews)
{
    touch();
    start();
    idle->watchIdle(20s);
    ASSERT_TRUE(waitFor(2));
    idle->watchIdle(20s);
    touch();
    ASSERT_TRUE(waitFor(3));
    EXPECT_TRUE(last<core::InputBegan>());
}

TEST_F(XSyncIdleTest, ATypingUserIsOneNewsItem)
{
    start();
    idle->watchIdle(24h);
    for (int i = 0; i < 10; ++i)
        touch();
    ASSERT_TRUE(waitFor(1));
    EXPECT_FALSE(QTest::qWaitFor([&] { return news.size() > 1; }, 100));
}

TEST_F(XSyncIdleTest, ATouchWhileTheProgramIsHeldUpIsNotLost)
{
    touch();
    start();
    idle->watchIdle(20s);
    ASSERT_TRUE(waitFor(1));
    // Nothing is read from the server until xdotool has ended.
    display.xdotool({QStringLiteral("sleep"), QStringLiteral("0.4"), QStringLiteral("mousemove"),
                     QStringLiteral("300"), QStringLiteral("200"), QStringLiteral("sleep"),
                     QStringLiteral("0.1")});
    ASSERT_TRUE(waitFor(3));
    EXPECT_TRUE(std::holds_alternative<core::InputStopped>(news[1]));
    EXPECT_TRUE(std::holds_alternative<core::InputBegan>(news[2]));
}

TEST_F(XSyncIdleTest, NewsThatArriveWhileTheThresholdChangesAreNotLost)
{
    touch();
    start();
    idle->watchIdle(20s);
    ASSERT_TRUE(waitFor(2));
    touch();
    idle->watchIdle(24h);
    ASSERT_TRUE(waitFor(3));
    EXPECT_TRUE(last<core::InputBegan>());
}

TEST_F(XSyncIdleTest, AServerThatDiesLeavesPresenceUnknown)
{
    start();
    idle->watchIdle(24h);
    ASSERT_TRUE(waitFor(1));
    display.stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !idle->known(); }, 5000));
}

TEST(PresenceTest, WithoutADisplayThereIsNoCounter)
{
    const SystemClock clock;
    EXPECT_EQ(XSyncIdle::connectTo(clock, ":12345"), nullptr);
}

struct DesktopPresenceTest : testing::Test {
    test::PrivateBus bus;
    SystemClock clock;
    DesktopPresence presence{clock, bus.connect()};
    QByteArray display = qgetenv("DISPLAY");
    std::vector<core::Event> news{};
    std::vector<bool> settled{};

    void SetUp() override
    {
        QObject::connect(&presence, &DesktopPresence::settled, &presence,
                         [this](bool known) { settled.push_back(known); });
        presence.watchIdle(1s);
    }
    void TearDown() override
    {
        qputenv("DISPLAY", display);
        qunsetenv("WAYLAND_DISPLAY");
    }
    bool start()
    {
        presence.start([this](const core::Event &event) { news.push_back(event); });
        EXPECT_TRUE(settled.empty()) << "it waited for the desktop's answer";
        return QTest::qWaitFor([this] { return !settled.empty(); });
    }
};

TEST_F(DesktopPresenceTest, WhereNobodyTellsTheUserIsTakenForThere)
{
    qputenv("DISPLAY", ":12345");
    qunsetenv("WAYLAND_DISPLAY");
    ASSERT_TRUE(start());
    EXPECT_EQ(settled, std::vector{false});
    EXPECT_FALSE(presence.known());
    ASSERT_EQ(news.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<core::InputBegan>(news[0]));
}

TEST_F(DesktopPresenceTest, UnderWaylandTheX11CounterIsNotAsked)
{
    const test::VirtualDisplay server;
    qputenv("DISPLAY", server.name());
    qputenv("WAYLAND_DISPLAY", "wayland-nowhere");
    ASSERT_TRUE(start());
    EXPECT_EQ(settled, std::vector{false});
}

TEST_F(DesktopPresenceTest, OnX11TheCounterIsAsked)
{
    const test::VirtualDisplay server;
    qputenv("DISPLAY", server.name());
    qunsetenv("WAYLAND_DISPLAY");
    ASSERT_TRUE(start());
    EXPECT_EQ(settled, std::vector{true});
    EXPECT_TRUE(presence.known());
}

} // namespace
} // namespace unhunch
