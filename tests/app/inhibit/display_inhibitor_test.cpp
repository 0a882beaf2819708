#include "app/adapters/inhibit/display_inhibitor.h"
#include "tests/support/fake_service.h"
#include "tests/support/private_bus.h"

#include <QDBusObjectPath>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace unhunch {
namespace {

const QString kReason = QStringLiteral("A guided session is running");
const QString kRequest = QStringLiteral("/org/freedesktop/portal/desktop/request/1/1");
constexpr uint kCookie = 77;

struct DisplayInhibitorTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection desktopBus = bus.connect();
    QDBusConnection requestBus = bus.connect();
    bool slow = false;
    std::optional<QDBusMessage> unanswered{};
    std::unique_ptr<test::FakeService> portal{};
    std::unique_ptr<test::FakeService> request{};
    std::unique_ptr<test::FakeService> saver{};
    std::optional<DisplayInhibitor> inhibitor{std::in_place, bus.connect()};

    void openPortal()
    {
        portal = std::make_unique<test::FakeService>(
            desktopBus, QStringLiteral("org.freedesktop.portal.Desktop"),
            QStringLiteral("/org/freedesktop/portal/desktop"),
            [this](const QDBusMessage &call) { return answer(call, QDBusObjectPath(kRequest)); });
        request = std::make_unique<test::FakeService>(
            desktopBus, QStringLiteral("org.unhunch.test.Request"), kRequest,
            [](const QDBusMessage &call) { return call.createReply(); });
    }
    void startSaver()
    {
        saver = std::make_unique<test::FakeService>(
            desktopBus, QStringLiteral("org.freedesktop.ScreenSaver"),
            QStringLiteral("/org/freedesktop/ScreenSaver"),
            [this](const QDBusMessage &call) { return answer(call, kCookie); });
    }
    template<typename T> std::optional<QDBusMessage> answer(const QDBusMessage &call, const T &held)
    {
        if (call.member() != u"Inhibit")
            return call.createReply();
        if (!slow)
            return call.createReply(QVariant::fromValue(held));
        unanswered = call;
        return std::nullopt;
    }
    /// The portal tells how the desktop behind it decided.
    void respond(uint response)
    {
        request->tell(QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"),
                      {response, QVariantMap{}});
    }
    static bool heard(const std::unique_ptr<test::FakeService> &service, const QString &method,
                      std::size_t times = 1)
    {
        return QTest::qWaitFor([&] { return service->callsOf(method).size() >= times; });
    }
};

TEST_F(DisplayInhibitorTest, ThePortalIsAskedToKeepTheDisplayFromIdling)
{
    openPortal();
    startSaver();
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(portal, QStringLiteral("Inhibit")));
    const QVariantList asked = portal->callsOf(QStringLiteral("Inhibit")).front();
    EXPECT_EQ(portal->calls.front().signature(), QStringLiteral("sua{sv}"));
    EXPECT_EQ(asked[1].toUInt(), 8U);
    EXPECT_EQ(qdbus_cast<QVariantMap>(asked[2])[QStringLiteral("reason")].toString(), kReason);
    bus.settle();
    EXPECT_TRUE(saver->calls.empty()) << "once is enough";
}

TEST_F(DisplayInhibitorTest, ThePortalsRequestIsClosedAtTheEnd)
{
    openPortal();
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(portal, QStringLiteral("Inhibit")));
    bus.settle();
    EXPECT_TRUE(request->calls.empty());
    inhibitor->release();
    EXPECT_TRUE(heard(request, QStringLiteral("Close")));
}

TEST_F(DisplayInhibitorTest, WithoutAPortalTheScreenSaverIsAsked)
{
    startSaver();
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(saver, QStringLiteral("Inhibit")));
    EXPECT_EQ(saver->callsOf(QStringLiteral("Inhibit")).front()[1].toString(), kReason);
    bus.settle();
    inhibitor->release();
    ASSERT_TRUE(heard(saver, QStringLiteral("UnInhibit")));
    EXPECT_EQ(saver->callsOf(QStringLiteral("UnInhibit")).front()[0].toUInt(), kCookie);
}

TEST_F(DisplayInhibitorTest, WhereTheDesktopRefusesThePortalTheScreenSaverIsAsked)
{
    openPortal();
    startSaver();
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(portal, QStringLiteral("Inhibit")));
    bus.settle();
    respond(0);
    bus.settle();
    EXPECT_TRUE(saver->calls.empty()) << "0 is yes";
    respond(2);
    EXPECT_TRUE(heard(saver, QStringLiteral("Inhibit")));
}

TEST_F(DisplayInhibitorTest, ACallThatFailedIsTakenBackInCaseThePortalIsOnlySlow)
{
    portal = std::make_unique<test::FakeService>(
        desktopBus, QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"), [](const QDBusMessage &call) {
            return call.createErrorReply(QDBusError::TimedOut, QStringLiteral("slow"));
        });
    QDBusConnection mine = bus.connect();
    const QString sender = mine.baseService().mid(1).replace(u'.', u'_');
    request = std::make_unique<test::FakeService>(
        desktopBus, QStringLiteral("org.unhunch.test.Request"),
        QStringLiteral("/org/freedesktop/portal/desktop/request/%1/unhunch1").arg(sender),
        [](const QDBusMessage &call) { return call.createReply(); });
    inhibitor.emplace(mine);
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(request, QStringLiteral("Close")));
    const QVariantList asked = portal->callsOf(QStringLiteral("Inhibit")).front();
    EXPECT_EQ(qdbus_cast<QVariantMap>(asked[2])[QStringLiteral("handle_token")].toString(),
              QStringLiteral("unhunch1"));
}

TEST_F(DisplayInhibitorTest, WithoutAnybodyToAskNothingHappens)
{
    inhibitor->hold(kReason);
    bus.settle();
    inhibitor->release();
    bus.settle();
}

TEST_F(DisplayInhibitorTest, WithoutABusNothingHappens)
{
    DisplayInhibitor lonely{QDBusConnection(QStringLiteral("no such bus"))};
    lonely.hold(kReason);
    lonely.release();
}

TEST_F(DisplayInhibitorTest, AReleaseBeforeTheAnswerIsKept)
{
    startSaver();
    slow = true;
    inhibitor->hold(kReason);
    ASSERT_TRUE(QTest::qWaitFor([this] { return unanswered.has_value(); }));
    inhibitor->release();
    desktopBus.send(unanswered->createReply(kCookie));
    EXPECT_TRUE(heard(saver, QStringLiteral("UnInhibit")));
}

TEST_F(DisplayInhibitorTest, TheScreenSaverIsLeftAloneWhenASlowPortalRefusesAfterTheRelease)
{
    openPortal();
    startSaver();
    slow = true;
    inhibitor->hold(kReason);
    ASSERT_TRUE(QTest::qWaitFor([this] { return unanswered.has_value(); }));
    inhibitor->release();
    desktopBus.send(unanswered->createErrorReply(QDBusError::AccessDenied, QStringLiteral("no")));
    bus.settle();
    EXPECT_TRUE(saver->calls.empty());
}

TEST_F(DisplayInhibitorTest, TheScreenSaverIsLeftAloneWhenTheDesktopRefusesAfterTheRelease)
{
    openPortal();
    startSaver();
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(portal, QStringLiteral("Inhibit")));
    bus.settle();
    inhibitor->release();
    respond(2);
    bus.settle();
    EXPECT_TRUE(saver->calls.empty());
}

TEST_F(DisplayInhibitorTest, HoldingTwiceAsksOnce)
{
    startSaver();
    inhibitor->hold(kReason);
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(saver, QStringLiteral("Inhibit")));
    inhibitor->hold(kReason);
    bus.settle();
    EXPECT_EQ(saver->callsOf(QStringLiteral("Inhibit")).size(), 1U);
}

TEST_F(DisplayInhibitorTest, AfterAPauseItIsAskedAgain)
{
    startSaver();
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(saver, QStringLiteral("Inhibit")));
    bus.settle();
    inhibitor->release();
    inhibitor->hold(kReason);
    EXPECT_TRUE(heard(saver, QStringLiteral("Inhibit"), 2));
}

TEST_F(DisplayInhibitorTest, AScreenSaverThatStartsAnewIsAskedAgain)
{
    startSaver();
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(saver, QStringLiteral("Inhibit")));
    bus.settle();
    saver.reset();
    bus.settle();
    startSaver();
    EXPECT_TRUE(heard(saver, QStringLiteral("Inhibit")));
}

TEST_F(DisplayInhibitorTest, ItLetsGoWhenItIsDestroyed)
{
    startSaver();
    inhibitor->hold(kReason);
    ASSERT_TRUE(heard(saver, QStringLiteral("Inhibit")));
    bus.settle();
    inhibitor.reset();
    EXPECT_TRUE(heard(saver, QStringLiteral("UnInhibit")));
}

} // namespace
} // namespace unhunch
