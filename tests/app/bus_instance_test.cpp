#include "app/adapters/session_bus/control_methods.h"
#include "app/adapters/session_bus/instance.h"
#include "app/adapters/session_bus/remote_call.h"
#include "tests/app/bus_listener.h"
#include "tests/support/elsewhere.h"
#include "tests/support/private_bus.h"

#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using test::elsewhere;

/// A session bus that nobody started.
QDBusConnection noBus()
{
    return QDBusConnection(QStringLiteral("no such connection"));
}

struct InstanceTest : testing::Test {
    test::PrivateBus bus;
    QDBusConnection here = bus.connect();
    QDBusConnection there = bus.connect();
    Instance first{here};

    RemoteReply ask(const QString &method, const QVariantList &arguments = {}) const
    {
        return elsewhere([&] { return callOwner(there, method, arguments); });
    }
};

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
    Instance alone(noBus());
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

struct ControlTest : InstanceTest {
    void SetUp() override
    {
        ASSERT_EQ(first.claim(), Claim::Owner);
        first.control().setOrders(orders());
    }

    /// Writes down what is ordered.
    ControlOrders orders()
    {
        const auto note = [this](const QString &order) {
            done << order;
            return Ordered{};
        };
        ControlOrders all;
        all.showWindow = [note](const QString &token) { note(QStringLiteral("show ") + token); };
        all.start = [note](const QString &routine) {
            return note(QStringLiteral("start ") + routine);
        };
        all.snooze = [note](auto length) {
            return note(QStringLiteral("snooze %1").arg(length ? length->count() : 0));
        };
        all.skip = [note](const QString &reason) { return note(QStringLiteral("skip ") + reason); };
        all.didIt = [note] { return note(QStringLiteral("did it")); };
        all.pauseFor = [note](auto length) {
            note(QStringLiteral("pause %1").arg(length.count()));
        };
        all.pauseUntil = [note](auto until) {
            return note(QStringLiteral("pause until %1")
                            .arg(until ? until->time_since_epoch().count() : 0));
        };
        all.pauseUntilTomorrow = [note] { note(QStringLiteral("pause until tomorrow")); };
        all.resume = [note] { note(QStringLiteral("resume")); };
        all.doneForToday = [note] { note(QStringLiteral("done for today")); };
        all.quit = [note] { note(QStringLiteral("quit")); };
        return all;
    }

    QDBusMessage call(const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const
    {
        return elsewhere([&] {
            QDBusMessage message = QDBusMessage::createMethodCall(
                QStringLiteral("org.unhunch.Unhunch"), QStringLiteral("/org/unhunch/Unhunch"),
                interface, method);
            message.setArguments(arguments);
            return there.call(message);
        });
    }
    QDBusMessage property(const QString &method, const QVariantList &arguments) const
    {
        return call(QStringLiteral("org.freedesktop.DBus.Properties"), method, arguments);
    }
    QDBusMessage application(const QString &method, const QVariantList &arguments) const
    {
        return call(QStringLiteral("org.freedesktop.Application"), method, arguments);
    }

    QStringList done;
};

const auto kUnhunch = QStringLiteral("org.unhunch.Unhunch1");

TEST_F(ControlTest, EveryMethodIsCarriedOut)
{
    const std::vector<std::tuple<QString, QVariantList, QString>> calls{
        {"ShowWindow", {}, "show "},
        {"Start", {"desk-reset"}, "start desk-reset"},
        {"Start", {""}, "start "},
        {"Snooze", {15}, "snooze 15"},
        {"Snooze", {0}, "snooze 0"},
        {"Skip", {"meeting"}, "skip meeting"},
        {"DidIt", {}, "did it"},
        {"Pause", {30}, "pause 30"},
        {"PauseUntil", {qlonglong{1'800'000'000}}, "pause until 1800000000000"},
        {"PauseUntil", {qlonglong{0}}, "pause until 0"},
        {"PauseUntilTomorrow", {}, "pause until tomorrow"},
        {"Resume", {}, "resume"},
        {"DoneForToday", {}, "done for today"},
        {"Quit", {}, "quit"},
    };
    for (const auto &[method, arguments, order] : calls) {
        EXPECT_EQ(ask(method, arguments), RemoteReply{}) << method.toStdString();
        EXPECT_EQ(done.takeLast(), order);
    }
    EXPECT_EQ(done, QStringList());
}

TEST_F(ControlTest, WhatIsNotDoneIsAnsweredWithAnErrorOfItsOwn)
{
    ControlOrders refusing;
    refusing.snooze = [](auto) {
        return Refusal{QStringLiteral("NothingDue"), QStringLiteral("Nothing is due.")};
    };
    first.control().setOrders(refusing);
    const RemoteReply reply = ask(QStringLiteral("Snooze"), {5});
    EXPECT_EQ(reply.outcome, RemoteOutcome::Refused);
    EXPECT_EQ(reply.error, u"org.unhunch.Unhunch1.Error.NothingDue");
    EXPECT_EQ(reply.text, u"Nothing is due.");
}

TEST_F(ControlTest, StatusIsAskedOfItsSource)
{
    ControlAnswers answers;
    answers.standing = [] {
        Standing standing;
        standing.headline = QStringLiteral("Desk reset in 12 min");
        standing.detail = QStringLiteral("You have been sitting for 78 min.");
        return standing;
    };
    first.control().setAnswers(answers);
    EXPECT_EQ(ask(QStringLiteral("Status")).text,
              QStringLiteral("Desk reset in 12 min\nYou have been sitting for 78 min."));
}

TEST_F(ControlTest, WhatTheHistoryKnowsIsAskedWithATime)
{
    ControlAnswers answers;
    answers.engine = [] { return QStringLiteral("a line"); };
    answers.recording = [](std::chrono::milliseconds length) {
        return QStringLiteral("the last %1 ms").arg(length.count());
    };
    answers.ledger = [](core::UtcTime since) {
        return QStringLiteral("since %1").arg(since.time_since_epoch().count());
    };
    answers.sessions = [](core::LogicalDay from, core::LogicalDay to) {
        return QStringLiteral("days %1 to %2")
            .arg(from.time_since_epoch().count())
            .arg(to.time_since_epoch().count());
    };
    first.control().setAnswers(answers);
    EXPECT_EQ(ask(QStringLiteral("Engine")).text, QStringLiteral("a line"));
    EXPECT_EQ(ask(QStringLiteral("Recording"), {qlonglong{7}}).text,
              QStringLiteral("the last 7 ms"));
    EXPECT_EQ(ask(QStringLiteral("Ledger"), {qlonglong{0}}).text, QStringLiteral("since 0"));
    EXPECT_EQ(ask(QStringLiteral("Sessions"), {7, 8}).text, QStringLiteral("days 7 to 8"));
}

TEST_F(ControlTest, WhatDoesNotFitIsRefusedWithAReason)
{
    const std::vector<std::pair<QString, QVariantList>> misfits{
        {"Start", {"../../etc/passwd"}},
        {"Start", {QString(65, u'a')}},
        {"Start", {7}},
        {"Start", {}},
        {"Snooze", {-1}},
        {"Snooze", {24 * 60 + 1}},
        {"Skip", {"because; of this"}},
        {"Pause", {0}},
        {"Pause", {-1}},
        {"Pause", {24 * 60 + 1}},
        {"Pause", {"30"}},
        {"PauseUntil", {qlonglong{-1}}},
        {"PauseUntil", {std::numeric_limits<qlonglong>::max()}},
        {"Quit", {1}},
        {"Recording", {}},
        {"Recording", {qlonglong{-1}}},
        {"Ledger", {"yesterday"}},
        {"Ledger", {std::numeric_limits<qlonglong>::max()}},
    };
    for (const auto &[method, arguments] : misfits) {
        const RemoteReply reply = ask(method, arguments);
        EXPECT_EQ(reply.outcome, RemoteOutcome::Refused) << method.toStdString();
        EXPECT_EQ(reply.error, u"org.freedesktop.DBus.Error.InvalidArgs") << method.toStdString();
        EXPECT_TRUE(reply.text.endsWith(u'.')) << reply.text.toStdString();
    }
    EXPECT_EQ(done, QStringList());
}

TEST_F(ControlTest, DaysThatAreNoneAreRefused)
{
    for (const QVariantList &days : {QVariantList{8, 7}, {-1, 7}, {0, 500}})
        EXPECT_EQ(ask(QStringLiteral("Sessions"), days).error,
                  u"org.freedesktop.DBus.Error.InvalidArgs");
}

TEST_F(ControlTest, WhatDoesNotExistIsSaidNotToExist)
{
    EXPECT_EQ(ask(QStringLiteral("Erase")).error, u"org.freedesktop.DBus.Error.UnknownMethod");
    EXPECT_EQ(property("Get", {kUnhunch, "Weather"}).errorName(),
              u"org.freedesktop.DBus.Error.UnknownProperty");
    EXPECT_EQ(property("Get", {"org.unhunch.Elsewhere", "State"}).errorName(),
              u"org.freedesktop.DBus.Error.UnknownInterface");
    EXPECT_EQ(
        property("Set", {kUnhunch, "State", QVariant::fromValue(QDBusVariant("due"))}).errorName(),
        u"org.freedesktop.DBus.Error.PropertyReadOnly");
}

Standing someStanding()
{
    Standing standing;
    standing.state = QStringLiteral("held");
    standing.next = NextOnBus{QStringLiteral("desk-reset"), 1'772'443'800, true};
    standing.seated = 84;
    standing.resetEvery = 90;
    standing.holds = {{QStringLiteral("microphone"), QStringLiteral("Firefox"), 1'772'443'000},
                      {QStringLiteral("away"), QString(), 1'772'443'500}};
    standing.headline = QStringLiteral("Desk reset waits");
    standing.detail = QStringLiteral("You have been sitting for 84 min.");
    return standing;
}

TEST_F(ControlTest, ThePropertiesTellHowThingsStand)
{
    ControlAnswers answers;
    answers.standing = someStanding;
    first.control().setAnswers(answers);
    const RemoteReply all = elsewhere([&] { return propertiesOfOwner(there); });
    EXPECT_EQ(all.outcome, RemoteOutcome::Done);
    EXPECT_EQ(standingFrom(all.map), someStanding());
    const QDBusMessage seated = property("Get", {kUnhunch, "Seated"});
    EXPECT_EQ(seated.arguments().value(0).value<QDBusVariant>().variant().toUInt(), 84);
}

TEST_F(ControlTest, OnlyWhatChangedIsAnnounced)
{
    const test::BusListener listener(there);
    bus.settle();
    Announcements &announcements = first.announcements();
    Standing standing = someStanding();
    announcements.standing(standing);
    announcements.standing(standing);
    bus.settle();
    EXPECT_EQ(listener.heard.size(), 0);
    standing.seated = 85;
    standing.holds.removeLast();
    announcements.standing(standing);
    bus.settle();
    ASSERT_EQ(listener.heard.size(), 1);
    const auto changed = qdbus_cast<QVariantMap>(listener.heard[0].arguments().at(1));
    EXPECT_EQ(changed.keys(), QStringList({"Holds", "Seated"}));
}

TEST_F(ControlTest, WhatHappensIsAnnounced)
{
    const test::BusListener listener(there);
    bus.settle();
    first.announcements().reminderShown(QStringLiteral("desk-reset"), QStringLiteral("2026-03-02"));
    first.announcements().sessionStarted(QStringLiteral("desk-reset"));
    first.announcements().sessionFinished(QStringLiteral("desk-reset"), QStringLiteral("done"));
    bus.settle();
    ASSERT_EQ(listener.heard.size(), 3);
    EXPECT_EQ(listener.heard[0].member(), u"ReminderShown");
    EXPECT_EQ(listener.heard[0].arguments(), QVariantList({"desk-reset", "2026-03-02"}));
    EXPECT_EQ(listener.heard[1].member(), u"SessionStarted");
    EXPECT_EQ(listener.heard[2].arguments(), QVariantList({"desk-reset", "done"}));
}

TEST_F(ControlTest, TheDesktopActivatesItAndPassesTheRightToComeToTheFront)
{
    EXPECT_EQ(application("Activate", {QVariantMap{{"activation-token", "the-token"}}}).type(),
              QDBusMessage::ReplyMessage);
    EXPECT_EQ(application("Activate", {QVariantMap{}}).type(), QDBusMessage::ReplyMessage);
    EXPECT_EQ(done, QStringList({"show the-token", "show "}));
}

TEST_F(ControlTest, TheActionsOfTheDesktopEntryAreCarriedOutAndNoOthers)
{
    for (const auto *action : {"start", "pause", "history"})
        EXPECT_EQ(application("ActivateAction", {action, QVariantList(), QVariantMap()}).type(),
                  QDBusMessage::ReplyMessage)
            << action;
    EXPECT_EQ(done, QStringList({"start ", "pause 60", "show "}));
    EXPECT_EQ(application("ActivateAction", {"erase", QVariantList(), QVariantMap()}).errorName(),
              u"org.freedesktop.DBus.Error.InvalidArgs");
    EXPECT_EQ(application("Open", {QStringList{"file:///etc/passwd"}, QVariantMap()}).errorName(),
              u"org.freedesktop.DBus.Error.NotSupported");
    EXPECT_EQ(application("Activate", {"now"}).errorName(),
              u"org.freedesktop.DBus.Error.UnknownMethod");
}

TEST_F(ControlTest, MoreThanTwentyCallsASecondAreRefusedButForTheWindow)
{
    constexpr int kCalls = 100; // the bus itself refuses more than 128 at once
    const auto flood = [this](const QString &method) {
        QList<QDBusMessage> replies;
        for (int i = 0; i < kCalls; ++i) {
            auto *call = new QDBusPendingCallWatcher(
                there.asyncCall(QDBusMessage::createMethodCall(
                    QStringLiteral("org.unhunch.Unhunch"), QStringLiteral("/org/unhunch/Unhunch"),
                    kUnhunch, method)),
                &first.control());
            QObject::connect(call, &QDBusPendingCallWatcher::finished, &first.control(),
                             [&replies, call] { replies << call->reply(); });
        }
        EXPECT_TRUE(QTest::qWaitFor([&] { return replies.size() == kCalls; }));
        return std::ranges::count(replies, QDBusMessage::ErrorMessage, &QDBusMessage::type);
    };
    EXPECT_GT(flood(QStringLiteral("Resume")), 0);
    EXPECT_GE(done.size(), 20);
    EXPECT_LT(done.size(), kCalls);
    done.clear();
    EXPECT_EQ(flood(QStringLiteral("ShowWindow")), 0) << "a hundred starts ask for it";
    EXPECT_LT(done.size(), kCalls);
}

TEST_F(ControlTest, ItDescribesItself)
{
    const QString xml =
        call(QStringLiteral("org.freedesktop.DBus.Introspectable"), QStringLiteral("Introspect"))
            .arguments()
            .value(0)
            .toString();
    QStringList described;
    QXmlStreamReader reader(xml);
    bool ours = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto attribute = [&reader](const char *name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.isStartElement() && reader.name() == u"interface")
            ours = attribute("name") == kUnhunch;
        else if (ours && reader.isStartElement() && reader.name() == u"method")
            described << attribute("name") + u'(';
        else if (ours && reader.isStartElement() && attribute("direction") == u"in")
            described.last() += attribute("type");
    }
    for (QString &method : described)
        method += u')';
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(described, methodsOfControl());
    for (const auto *property :
         {"State", "Next", "Seated", "ResetEvery", "Holds", "Headline", "Detail"})
        EXPECT_TRUE(xml.contains(QStringLiteral("<property name=\"%1\"").arg(property)))
            << property;
    EXPECT_TRUE(xml.contains(u"org.freedesktop.Application"));
}

TEST(RemoteCallTest, ItTellsWhyNobodyAnswers)
{
    test::PrivateBus bus;
    EXPECT_EQ(callOwner(bus.connect(), QStringLiteral("Status")).outcome,
              RemoteOutcome::NotRunning);
    EXPECT_EQ(callOwner(noBus(), QStringLiteral("Status")).outcome, RemoteOutcome::NoBus);
}

} // namespace
} // namespace unhunch
