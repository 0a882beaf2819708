#include "tests/app/session_bus/instance_fixture.h"

#include <QTest>

namespace unhunch {
namespace {

using test::elsewhere;
using InstanceTest = test::InstanceTest;

TEST_F(InstanceTest, TheFirstOwnsTheSession)
{
    EXPECT_EQ(first.claim(), Claim::Owner);
}

TEST_F(InstanceTest, ASecondOneShowsTheWindowOfTheFirst)
{
    ASSERT_EQ(first.claim(), Claim::Owner);
    int shown = 0;
    ControlOrders orders;
    orders.showWindow = [&shown](const QString &) { ++shown; };
    first.control().setOrders(orders);
    Instance second(there);
    EXPECT_EQ(elsewhere([&] { return second.claim(); }), Claim::OtherShown);
    EXPECT_EQ(shown, 1);
}

TEST_F(InstanceTest, WhenTheFirstHasGoneTheNextOwnsTheSession)
{
    {
        Instance early(there);
        ASSERT_EQ(early.claim(), Claim::Owner);
    }
    EXPECT_EQ(first.claim(), Claim::Owner);
}

TEST_F(InstanceTest, AnInstanceThatHangsIsUnreached)
{
    ASSERT_EQ(first.claim(), Claim::Owner);
    Instance second(there);
    EXPECT_EQ(second.claim(), Claim::OtherUnreached) << "the first cannot answer while this blocks";
}

TEST_F(InstanceTest, WithoutABusItOwnsTheSessionAllTheSame)
{
    Instance alone(test::noBus());
    EXPECT_EQ(alone.claim(), Claim::OwnerWithoutBus);
}

TEST_F(InstanceTest, ABusThatGoesAndComesBackHarmsNothing)
{
    ASSERT_EQ(first.claim(), Claim::Owner);
    bus.stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !here.isConnected(); }));
    EXPECT_EQ(callOwner(here, QStringLiteral("Status")).outcome, RemoteOutcome::NoBus);
    bus.start();
    Instance next(bus.connect());
    EXPECT_EQ(next.claim(), Claim::Owner);
}

TEST(RemoteCallTest, ItTellsWhyNobodyAnswers)
{
    test::PrivateBus bus;
    EXPECT_EQ(callOwner(bus.connect(), QStringLiteral("Status")).outcome,
              RemoteOutcome::NotRunning);
    EXPECT_EQ(callOwner(test::noBus(), QStringLiteral("Status")).outcome, RemoteOutcome::NoBus);
}

} // namespace
} // namespace unhunch
