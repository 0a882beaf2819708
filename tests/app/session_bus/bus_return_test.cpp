#include "app/adapters/session_bus/bus_return.h"
#include "tests/support/private_bus.h"

#include <QSignalSpy>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

struct BusReturnTest : testing::Test {
    void lose()
    {
        bus.stop();
        notice();
    }
    void notice()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !connection.isConnected(); }));
    }
    /// What was to be looked at a millisecond from now has been looked at.
    static void haveLooked()
    {
        bool later = false;
        QTimer::singleShot(2ms, [&later] { later = true; });
        ASSERT_TRUE(QTest::qWaitFor([&later] { return later; }));
    }

    test::PrivateBus bus;
    QDBusConnection connection = bus.connect();
    BusReturn watch{connection, bus.address(), 1ms};
    QSignalSpy returned{&watch, &BusReturn::returned};
};

TEST_F(BusReturnTest, ABusThatComesBackIsTold)
{
    lose();
    bus.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return returned.count() == 1; }));
}

TEST_F(BusReturnTest, ASocketThatNobodyListensAtIsNoBus)
{
    bus.stop();
    QFile left(bus.address().section(QStringLiteral("path="), 1).section(u',', 0, 0));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    notice();
    haveLooked();
    EXPECT_EQ(returned.count(), 0);
}

TEST_F(BusReturnTest, ABusThatWasNeverLostIsNoNews)
{
    bus.settle();
    haveLooked();
    EXPECT_EQ(returned.count(), 0);
}

} // namespace
} // namespace unhunch
