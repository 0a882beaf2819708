#include "app/adapters/notifications/desktop_notifier.h"
#include "tests/support/fake_service.h"
#include "tests/support/private_bus.h"
#include "tests/support/virtual_display.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace unhunch {
namespace {

const Notification kReminder{QStringLiteral("Time for a desk reset"),
                             QStringLiteral("4 min & <b>no</b> sweat"),
                             {{QStringLiteral("start"), QStringLiteral("Start")},
                              {QStringLiteral("snooze"), QStringLiteral("Later")}}};

/// A made-up notification service, which knows what real ones hide: what it was told.
struct NotifierTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection serviceBus = bus.connect();
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    bool answers = true;
    bool refuses = false;
    std::unique_ptr<test::FakeService> service = makeService();
    DesktopNotifier notifier{bus.connect()};
    QSignalSpy invoked{&notifier, &DesktopNotifier::actionInvoked};
    QSignalSpy closed{&notifier, &DesktopNotifier::closed};
    QSignalSpy lost{&notifier, &DesktopNotifier::lost};
    QSignalSpy failed{&notifier, &DesktopNotifier::failed};

    std::unique_ptr<test::FakeService> makeService()
    {
        return std::make_unique<test::FakeService>(
            serviceBus, QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            [this](const QDBusMessage &call) { return answer(call); });
    }
    std::optional<QDBusMessage> answer(const QDBusMessage &call) const
    {
        if (!answers)
            return std::nullopt;
        if (refuses)
            return call.createErrorReply(QDBusError::Failed, QStringLiteral("not now"));
        if (call.member() == u"GetCapabilities")
            return call.createReply(capabilities);
        if (call.member() != u"Notify")
            return call.createReply();
        const uint replaced = call.arguments().value(1).toUInt();
        return call.createReply(replaced != 0 ? replaced : 41U);
    }
    std::vector<QVariantList> shown() const { return service->callsOf(QStringLiteral("Notify")); }
    bool waitForShown(std::size_t count)
    {
        return QTest::qWaitFor([&] { return shown().size() >= count; });
    }
    void tell(const QString &signal, const QVariantList &arguments)
    {
        service->tell(QStringLiteral("org.freedesktop.Notifications"), signal, arguments);
    }
    /// The client has heard everything that was said before.
    void settle()
    {
        tell(QStringLiteral("ActionInvoked"), {41U, QStringLiteral("settle")});
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return !invoked.empty() && invoked.back()[0] == QStringLiteral("settle"); }));
        invoked.removeLast();
    }
};

TEST_F(NotifierTest, TheMessageIsSentAsTheSpecificationWantsIt)
{
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown(1));
    const QVariantList sent = shown()[0];
    EXPECT_EQ(service->calls.back().signature(), QStringLiteral("susssasa{sv}i"));
    EXPECT_EQ(sent[1].toUInt(), 0U);
    EXPECT_EQ(sent[3].toString(), kReminder.title);
    EXPECT_EQ(sent[4].toString(), QStringLiteral("4 min &amp; &lt;b&gt;no&lt;/b&gt; sweat"));
    EXPECT_EQ(sent[5].toStringList(),
              (QStringList{QStringLiteral("start"), QStringLiteral("Start"),
                           QStringLiteral("snooze"), QStringLiteral("Later")}));
    const auto hints = qdbus_cast<QVariantMap>(sent[6]);
    EXPECT_EQ(hints[QStringLiteral("urgency")].typeId(), QMetaType::UChar);
    EXPECT_EQ(hints[QStringLiteral("urgency")].toUInt(), 1U);
    EXPECT_EQ(hints[QStringLiteral("category")].toString(), QStringLiteral("reminder"));
    EXPECT_EQ(hints[QStringLiteral("desktop-entry")].toString(),
              QStringLiteral("org.unhunch.Unhunch"));
}

TEST_F(NotifierTest, AServiceWithoutMarkupOrButtonsGetsNeither)
{
    capabilities = {QStringLiteral("body")};
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown(1));
    EXPECT_EQ(shown()[0][4].toString(), kReminder.body);
    EXPECT_TRUE(shown()[0][5].toStringList().isEmpty());
}

TEST_F(NotifierTest, TheNextMessageReplacesTheOneOnTheScreen)
{
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown(1));
    settle();
    notifier.show({QStringLiteral("Two"), {}, {}});
    ASSERT_TRUE(waitForShown(2));
    EXPECT_EQ(shown()[1][1].toUInt(), 41U);
    EXPECT_EQ(service->callsOf(QStringLiteral("GetCapabilities")).size(), 1U);
}

TEST_F(NotifierTest, OfMessagesInAHurryTheLastIsShown)
{
    notifier.show(kReminder);
    notifier.show({QStringLiteral("Two"), {}, {}});
    notifier.show({QStringLiteral("Three"), {}, {}});
    ASSERT_TRUE(waitForShown(1));
    settle();
    ASSERT_EQ(shown().size(), 1U);
    EXPECT_EQ(shown()[0][3].toString(), QStringLiteral("Three"));
}

TEST_F(NotifierTest, ButtonsOfOtherMessagesAreNotOurs)
{
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown(1));
    settle();
    tell(QStringLiteral("ActionInvoked"), {7U, QStringLiteral("start")});
    tell(QStringLiteral("NotificationClosed"), {7U, 2U});
    tell(QStringLiteral("ActionInvoked"), {41U, QStringLiteral("snooze")});
    tell(QStringLiteral("NotificationClosed"), {41U, 2U});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !closed.empty(); }));
    ASSERT_EQ(invoked.size(), 1);
    EXPECT_EQ(invoked[0][0].toString(), QStringLiteral("snooze"));
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(NotifierTest, WithdrawingClosesItSilently)
{
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown(1));
    settle();
    notifier.withdraw();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !service->callsOf(QStringLiteral("CloseNotification")).empty(); }));
    EXPECT_EQ(service->callsOf(QStringLiteral("CloseNotification"))[0][0].toUInt(), 41U);
    EXPECT_EQ(closed.size() + failed.size(), 0);
}

TEST_F(NotifierTest, WithdrawnBeforeItIsShownItIsClosedAsSoonAsItsIdIsKnown)
{
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown(1));
    notifier.withdraw();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !service->callsOf(QStringLiteral("CloseNotification")).empty(); }));
}

TEST_F(NotifierTest, WithdrawnBeforeItIsSentItIsNeverShown)
{
    notifier.show(kReminder);
    notifier.withdraw();
    notifier.show({QStringLiteral("Two"), {}, {}});
    ASSERT_TRUE(waitForShown(1));
    EXPECT_EQ(shown()[0][3].toString(), QStringLiteral("Two"));
}

TEST_F(NotifierTest, AServiceThatRefusesIsAFailure)
{
    refuses = true;
    notifier.show(kReminder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !failed.empty(); }));
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("not now"));
}

TEST_F(NotifierTest, AServiceThatDiesTakesTheMessageWithItAndItsHeirIsAskedAnew)
{
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown(1));
    settle();
    service.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lost.empty(); }));
    EXPECT_TRUE(closed.empty());
    capabilities = {};
    service = makeService();
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown(1));
    EXPECT_EQ(shown()[0][1].toUInt(), 0U);
    EXPECT_TRUE(shown()[0][5].toStringList().isEmpty());
}

TEST_F(NotifierTest, ABusThatDiesWithoutAnAnswerIsAFailure)
{
    answers = false;
    notifier.show(kReminder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service->calls.empty(); }));
    bus.stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !failed.empty(); }));
}

TEST(NotifierWithoutServiceTest, NobodyToShowItIsAFailure)
{
    test::PrivateBus bus;
    for (const QDBusConnection &connection :
         {bus.connect(), QDBusConnection(QStringLiteral("no such connection"))}) {
        DesktopNotifier notifier(connection);
        QSignalSpy failed(&notifier, &DesktopNotifier::failed);
        notifier.show(kReminder);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !failed.empty(); }));
        notifier.withdraw();
    }
}

/// The real thing: dunst on an X server and a bus of its own.
struct NotifierWithDunstTest : testing::Test {
    test::PrivateBus bus;
    test::VirtualDisplay display;
    QDBusConnection observer = bus.connect();
    QProcess dunst;
    DesktopNotifier notifier{bus.connect()};
    QSignalSpy invoked{&notifier, &DesktopNotifier::actionInvoked};
    QSignalSpy closed{&notifier, &DesktopNotifier::closed};
    QSignalSpy lost{&notifier, &DesktopNotifier::lost};
    QSignalSpy failed{&notifier, &DesktopNotifier::failed};

    void SetUp() override
    {
        dunst.setProcessEnvironment(bus.environment(display.environment()));
        dunst.setStandardErrorFile(QProcess::nullDevice());
        dunst.start(QStringLiteral("dunst"), QStringList());
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return observer.interface()
                    ->isServiceRegistered(QStringLiteral("org.freedesktop.Notifications"))
                    .value();
            },
            10000))
            << "this test needs dunst";
    }
    void TearDown() override
    {
        dunst.kill();
        dunst.waitForFinished();
    }
    QByteArray dunstctl(const QStringList &arguments)
    {
        QProcess control;
        control.setProcessEnvironment(bus.environment(display.environment()));
        control.start(QStringLiteral("dunstctl"), arguments);
        control.waitForFinished();
        return control.readAllStandardOutput();
    }
    bool waitForShown(const QByteArray &count)
    {
        return QTest::qWaitFor([&] {
            return dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}).trimmed()
                   == count;
        });
    }
};

TEST_F(NotifierWithDunstTest, AButtonComesBack)
{
    notifier.show({QStringLiteral("Time"), {}, {{QStringLiteral("start"), QStringLiteral("Go")}}});
    ASSERT_TRUE(waitForShown("1"));
    dunstctl({QStringLiteral("action"), QStringLiteral("0")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !invoked.empty(); }));
    EXPECT_EQ(invoked[0][0].toString(), QStringLiteral("start"));
}

TEST_F(NotifierWithDunstTest, AReplacedAWithdrawnAndADismissedMessage)
{
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown("1"));
    notifier.show({QStringLiteral("Still time"), {}, {}});
    notifier.withdraw();
    ASSERT_TRUE(waitForShown("0"));
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown("1"));
    dunstctl({QStringLiteral("close")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !closed.empty(); }));
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(failed.size(), 0);
}

TEST_F(NotifierWithDunstTest, ADaemonThatDiesIsNoticed)
{
    notifier.show(kReminder);
    ASSERT_TRUE(waitForShown("1"));
    dunst.kill();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !lost.empty(); }));
}

} // namespace
} // namespace unhunch
