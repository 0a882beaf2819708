#include "app/adapters/session_bus/instance.h"
#include "app/adapters/session_bus/remote_call.h"
#include "tests/support/private_bus.h"

#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>
#include <limits>
#include <memory>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

/// A session bus that nobody started.
QDBusConnection noBus()
{
    return QDBusConnection(QStringLiteral("no such connection"));
}

/// Runs something that blocks while this thread, which owns the instance, goes on answering.
template<typename F> auto elsewhere(F call)
{
    decltype(call()) result{};
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = call(); }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    if (finished.isEmpty())
        finished.wait(10000);
    thread->wait();
    return result;
}

struct InstanceTest : testing::Test {
    test::PrivateBus bus;
    QTemporaryDir folder;
    QDBusConnection here = bus.connect();
    QDBusConnection there = bus.connect();
    Instance first{here, folder.path()};

    RemoteReply ask(const QString &method, const QVariantList &arguments = {}) const
    {
        return elsewhere([&] { return callOwner(there, method, arguments); });
    }
};

TEST_F(InstanceTest, TheFirstOwnsTheSession)
{
    EXPECT_EQ(first.claim(), Claim::Owner);
}

TEST_F(InstanceTest, ASecondStartShowsTheWindowOfTheFirst)
{
    ASSERT_EQ(first.claim(), Claim::Owner);
    const QSignalSpy shown(&first.control(), &ControlObject::showWindowRequested);
    Instance second(there, folder.path());
    EXPECT_EQ(elsewhere([&] { return second.claim(); }), Claim::OtherShown);
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(InstanceTest, WhenTheFirstHasGoneTheNextOwnsTheSession)
{
    {
        Instance early(there, folder.path());
        ASSERT_EQ(early.claim(), Claim::Owner);
    }
    EXPECT_EQ(first.claim(), Claim::Owner);
}

TEST_F(InstanceTest, AnInstanceThatHangsIsUnreached)
{
    ASSERT_EQ(first.claim(), Claim::Owner);
    Instance second(there, folder.path());
    EXPECT_EQ(second.claim(), Claim::OtherUnreached) << "the first cannot answer while this blocks";
}

TEST_F(InstanceTest, WithoutABusTheLockFileDecides)
{
    Instance alone(noBus(), folder.path());
    EXPECT_EQ(alone.claim(), Claim::OwnerWithoutBus);
    Instance second(noBus(), folder.path());
    EXPECT_EQ(second.claim(), Claim::OtherUnreached);
}

TEST_F(InstanceTest, AStartWithoutABusMeetsTheOneWithABus)
{
    ASSERT_EQ(first.claim(), Claim::Owner);
    Instance second(noBus(), folder.path());
    EXPECT_EQ(second.claim(), Claim::OtherUnreached);
}

TEST_F(InstanceTest, AStartWithABusMeetsTheOneWithoutAndLeavesTheNameFree)
{
    Instance alone(noBus(), folder.path());
    ASSERT_EQ(alone.claim(), Claim::OwnerWithoutBus);
    EXPECT_EQ(first.claim(), Claim::OtherUnreached);
    EXPECT_EQ(ask(QStringLiteral("Status")).outcome, RemoteOutcome::NotRunning);
}

TEST_F(InstanceTest, AFolderThatCannotBeWrittenLocksNobodyOut)
{
    Instance lost(noBus(), QStringLiteral("/proc/no-such-folder"));
    EXPECT_EQ(lost.claim(), Claim::OwnerWithoutBus);
}

TEST_F(InstanceTest, ABusThatGoesAndComesBackHarmsNothing)
{
    ASSERT_EQ(first.claim(), Claim::Owner);
    bus.stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !here.isConnected(); }));
    EXPECT_EQ(callOwner(here, QStringLiteral("Status")).outcome, RemoteOutcome::NoBus);
    bus.start();
    Instance next(bus.connect(), folder.path());
    EXPECT_EQ(next.claim(), Claim::OtherUnreached) << "the lock file still knows of the first";
}

struct ControlTest : InstanceTest {
    void SetUp() override { ASSERT_EQ(first.claim(), Claim::Owner); }
};

TEST_F(ControlTest, EveryMethodReachesItsSignal)
{
    QSignalSpy start(&first.control(), &ControlObject::startRequested);
    QSignalSpy pause(&first.control(), &ControlObject::pauseRequested);
    const QSignalSpy resume(&first.control(), &ControlObject::resumeRequested);
    const QSignalSpy quit(&first.control(), &ControlObject::quitRequested);
    EXPECT_EQ(ask(QStringLiteral("Start"), {QStringLiteral("desk-reset")}), RemoteReply{});
    EXPECT_EQ(ask(QStringLiteral("Pause"), {30}), RemoteReply{});
    EXPECT_EQ(ask(QStringLiteral("Resume")), RemoteReply{});
    EXPECT_EQ(ask(QStringLiteral("Quit")), RemoteReply{});
    ASSERT_EQ(start.size(), 1);
    EXPECT_EQ(start[0][0].toString(), QStringLiteral("desk-reset"));
    ASSERT_EQ(pause.size(), 1);
    EXPECT_EQ(pause[0][0].value<std::chrono::minutes>(), 30min);
    EXPECT_EQ(resume.size(), 1);
    EXPECT_EQ(quit.size(), 1);
}

TEST_F(ControlTest, StatusIsAskedOfItsSource)
{
    EXPECT_EQ(ask(QStringLiteral("Status")).text, QString());
    ControlAnswers answers;
    answers.status = [] { return QStringLiteral("desk reset in 12 min"); };
    first.control().setAnswers(answers);
    EXPECT_EQ(ask(QStringLiteral("Status")).text, QStringLiteral("desk reset in 12 min"));
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
    first.control().setAnswers(answers);
    EXPECT_EQ(ask(QStringLiteral("Engine")).text, QStringLiteral("a line"));
    EXPECT_EQ(ask(QStringLiteral("Recording"), {qlonglong{7}}).text,
              QStringLiteral("the last 7 ms"));
    EXPECT_EQ(ask(QStringLiteral("Ledger"), {qlonglong{0}}).text, QStringLiteral("since 0"));
}

TEST_F(ControlTest, WhatDoesNotFitIsRefused)
{
    const QSignalSpy start(&first.control(), &ControlObject::startRequested);
    const QSignalSpy pause(&first.control(), &ControlObject::pauseRequested);
    const QList<std::pair<QString, QVariantList>> misfits{
        {QStringLiteral("Start"), {QStringLiteral("../../etc/passwd")}},
        {QStringLiteral("Start"), {QString()}},
        {QStringLiteral("Start"), {QString(65, u'a')}},
        {QStringLiteral("Start"), {7}},
        {QStringLiteral("Start"), {}},
        {QStringLiteral("Pause"), {0}},
        {QStringLiteral("Pause"), {-1}},
        {QStringLiteral("Pause"), {24 * 60 + 1}},
        {QStringLiteral("Pause"), {QStringLiteral("30")}},
        {QStringLiteral("Quit"), {1}},
        {QStringLiteral("Erase"), {}},
        {QStringLiteral("Recording"), {}},
        {QStringLiteral("Recording"), {qlonglong{-1}}},
        {QStringLiteral("Ledger"), {QStringLiteral("yesterday")}},
        {QStringLiteral("Ledger"), {std::numeric_limits<qlonglong>::max()}},
    };
    for (const auto &[method, arguments] : misfits)
        EXPECT_EQ(ask(method, arguments).outcome, RemoteOutcome::Refused) << method.toStdString();
    EXPECT_EQ(start.size() + pause.size(), 0);
}

TEST_F(ControlTest, MoreThanTwentyCallsASecondAreRefused)
{
    const QSignalSpy shown(&first.control(), &ControlObject::showWindowRequested);
    QList<QDBusMessage> answers;
    const auto path = QStringLiteral("/org/unhunch/Unhunch");
    for (int i = 0; i < 200; ++i) {
        auto *call = new QDBusPendingCallWatcher(
            there.asyncCall(QDBusMessage::createMethodCall(
                QStringLiteral("org.unhunch.Unhunch"), path, QStringLiteral("org.unhunch.Unhunch1"),
                QStringLiteral("ShowWindow"))),
            &first.control());
        QObject::connect(call, &QDBusPendingCallWatcher::finished, &first.control(),
                         [&answers, call] { answers << call->reply(); });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 200; }));
    EXPECT_GE(shown.size(), 20);
    EXPECT_LT(shown.size(), 200);
}

TEST_F(ControlTest, ItDescribesItself)
{
    const QDBusMessage reply = elsewhere([&] {
        return there.call(QDBusMessage::createMethodCall(
            QStringLiteral("org.unhunch.Unhunch"), QStringLiteral("/org/unhunch/Unhunch"),
            QStringLiteral("org.freedesktop.DBus.Introspectable"), QStringLiteral("Introspect")));
    });
    const QString xml = reply.arguments().value(0).toString();
    for (const auto *method : {"ShowWindow", "Start", "Pause", "Resume", "Quit", "Status", "Engine",
                               "Recording", "Ledger"})
        EXPECT_TRUE(xml.contains(QStringLiteral("<method name=\"%1\"").arg(method))) << method;
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
