#include "app/desk/away_desk.h"
#include "tests/support/fake_service.h"
#include "tests/support/hands.h"
#include "tests/support/in_memory_reminder_store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/private_bus.h"
#include "tests/support/zone_reader.h"

#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");

/// Somebody at work, on a machine with a logind.
struct AwayDeskTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection system = bus.connect();
    test::FakeService logind{system, QStringLiteral("org.freedesktop.login1"),
                             QStringLiteral("/org/freedesktop/login1"),
                             [](const QDBusMessage &) { return std::nullopt; }};
    test::ManualClock clock;
    std::unique_ptr<core::Zone> zone = test::ZoneReader{}.find("UTC");
    core::InMemoryReminderStore store;
    test::Hands hands;
    ReminderService service{{clock, *zone, store, hands}, {}};
    ClockWatch clocks{clock};
    MachineWatch machine{bus.connect()};
    ScreenLock lock{QDBusConnection(QStringLiteral("no bus")),
                    QDBusConnection(QStringLiteral("no bus"))};
    AwayDesk desk{{service, hands, clocks, machine, lock}};
    QSignalSpy interrupted{&desk, &AwayDesk::interrupted};
    QSignalSpy returned{&desk, &AwayDesk::returned};

    void SetUp() override
    {
        QObject::connect(&service, &ReminderService::aboutToHandle, &clocks, &ClockWatch::look);
        service.start();
        hands.tell(core::InputBegan{});
        bus.settle();
    }
    void prepareForSleep(bool begins)
    {
        logind.tell(kManager, QStringLiteral("PrepareForSleep"), {begins});
        bus.settle();
    }
};

TEST_F(AwayDeskTest, BeforeTheMachineSleepsTheSessionWaitsAndTheEngineKnows)
{
    ASSERT_TRUE(service.status().present);
    prepareForSleep(true);
    EXPECT_EQ(interrupted.size(), 1);
    EXPECT_TRUE(service.state().presence.asleep);
    EXPECT_FALSE(service.status().present);
}

TEST_F(AwayDeskTest, ASleepThatLogindAndTheClocksTellOfIsOneSleep)
{
    hands.tell(core::InputBegan{});
    prepareForSleep(true);
    clock.sleep(8h);
    prepareForSleep(false);
    EXPECT_FALSE(service.state().presence.asleep);
    EXPECT_GE(returned.size(), 1);
    EXPECT_FALSE(service.status().present) << "waking is not presence";
    hands.tell(core::InputBegan{});
    EXPECT_TRUE(service.status().present);
}

TEST_F(AwayDeskTest, ASleepThatWasCalledOffEndsToo)
{
    prepareForSleep(true);
    prepareForSleep(false);
    EXPECT_FALSE(service.state().presence.asleep);
}

} // namespace
} // namespace unhunch
