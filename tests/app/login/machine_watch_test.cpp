#include "app/adapters/login/machine_watch.h"
#include "tests/support/fake_service.h"
#include "tests/support/private_bus.h"

#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>

#include <array>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace unhunch {
namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");

/// A logind whose locks are the writing ends of a pipe: while one is held, the pipe has no end.
struct MachineWatchTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection system = bus.connect();
    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<test::FakeService> logind{};

    void SetUp() override
    {
        logind = std::make_unique<test::FakeService>(
            system, kLogin, QStringLiteral("/org/freedesktop/login1"),
            [this](const QDBusMessage &call) { return answer(call); });
    }
    void TearDown() override { closeReader(); }

    QDBusMessage answer(const QDBusMessage &call)
    {
        closeReader();
        [[maybe_unused]] const int made = ::pipe2(pipe.data(), O_NONBLOCK | O_CLOEXEC);
        const QDBusUnixFileDescriptor lock(pipe[1]);
        ::close(pipe[1]);
        return call.createReply(QVariant::fromValue(lock));
    }
    void closeReader() const
    {
        if (pipe[0] >= 0)
            ::close(pipe[0]);
    }
    void tell(const QString &signal, bool begins) const
    {
        logind->tell(kManager, signal, {begins});
    }
    [[nodiscard]] std::size_t locksTaken() const
    {
        return logind->callsOf(QStringLiteral("Inhibit")).size();
    }
    bool isReleased() const
    {
        return QTest::qWaitFor([this] {
            char byte = 0;
            return ::read(pipe[0], &byte, 1) == 0;
        });
    }
};

TEST_F(MachineWatchTest, AsksForADelayOfSleepAndShutdown)
{
    const MachineWatch watch(bus.connect());
    ASSERT_TRUE(QTest::qWaitFor([this] { return locksTaken() == 1; }));
    const QVariantList asked = logind->callsOf(QStringLiteral("Inhibit")).front();
    EXPECT_EQ(asked.value(0), QStringLiteral("sleep:shutdown"));
    EXPECT_EQ(asked.value(3), QStringLiteral("delay"));
}

TEST_F(MachineWatchTest, TellsOfTheSleepLetsItBeginAndAwaitsTheNext)
{
    MachineWatch watch(bus.connect());
    const QSignalSpy sleeps(&watch, &MachineWatch::aboutToSleep);
    const QSignalSpy wakes(&watch, &MachineWatch::woke);
    bus.settle();
    tell(QStringLiteral("PrepareForSleep"), true);
    EXPECT_TRUE(isReleased());
    EXPECT_EQ(sleeps.size(), 1);
    tell(QStringLiteral("PrepareForSleep"), false);
    EXPECT_TRUE(QTest::qWaitFor([this] { return locksTaken() == 2; }));
    EXPECT_EQ(wakes.size(), 1);
}

TEST_F(MachineWatchTest, ShutdownIsToldAndNotWokenFrom)
{
    MachineWatch watch(bus.connect());
    const QSignalSpy shutdowns(&watch, &MachineWatch::aboutToShutDown);
    const QSignalSpy wakes(&watch, &MachineWatch::woke);
    bus.settle();
    tell(QStringLiteral("PrepareForShutdown"), true);
    EXPECT_TRUE(isReleased());
    EXPECT_EQ(shutdowns.size(), 1);
    tell(QStringLiteral("PrepareForShutdown"), false);
    EXPECT_TRUE(QTest::qWaitFor([this] { return locksTaken() == 2; }));
    EXPECT_TRUE(wakes.isEmpty());
}

TEST_F(MachineWatchTest, ALogindThatStartsAgainIsAskedAgain)
{
    const MachineWatch watch(bus.connect());
    ASSERT_TRUE(QTest::qWaitFor([this] { return locksTaken() == 1; }));
    logind.reset();
    SetUp();
    EXPECT_TRUE(QTest::qWaitFor([this] { return locksTaken() == 1; }));
}

TEST_F(MachineWatchTest, WithoutABusItIsSilent)
{
    const MachineWatch watch(QDBusConnection(QStringLiteral("no bus")));
    QCoreApplication::processEvents();
    EXPECT_EQ(locksTaken(), 0U);
}

} // namespace
} // namespace unhunch
