#include "tests/app/session_bus/control_fixture.h"

#include <QDBusPendingCallWatcher>
#include <QTest>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace unhunch {
namespace {

using ControlTest = test::ControlTest;

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
    EXPECT_EQ(property("Get", {test::kUnhunchInterface, "Weather"}).errorName(),
              u"org.freedesktop.DBus.Error.UnknownProperty");
    EXPECT_EQ(property("Get", {"org.unhunch.Elsewhere", "State"}).errorName(),
              u"org.freedesktop.DBus.Error.UnknownInterface");
    EXPECT_EQ(property("Set",
                       {test::kUnhunchInterface, "State", QVariant::fromValue(QDBusVariant("due"))})
                  .errorName(),
              u"org.freedesktop.DBus.Error.PropertyReadOnly");
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
                    test::kUnhunchInterface, method)),
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

} // namespace
} // namespace unhunch
