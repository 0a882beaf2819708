#include "app/adapters/helper/helper_process.h"
#include "tests/support/fake_helper.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <csignal>
#include <gtest/gtest.h>
#include <memory>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

/// Of which nothing happens within a test.
constexpr HelperProcess::Times kPatient{1min, 1min, 1min};
/// Takes the first line, and does not answer it before it may go on.
const auto kBusyAtFirst =
    QStringLiteral(
        "echo ok; read -r line; echo \"$line\" >> asked; until [ -e go ]; do sleep 0.01; done; ")
    + QString::fromLatin1(test::FakeHelper::kObey);

struct HelperProcessTest : testing::Test {
    test::FakeHelper fake{};
    std::unique_ptr<HelperProcess> helper{};
    std::unique_ptr<QSignalSpy> failures{};

    void use(HelperProcess::Times times, const QStringList &command)
    {
        helper = std::make_unique<HelperProcess>(command, times);
        failures = std::make_unique<QSignalSpy>(helper.get(), &HelperProcess::failed);
    }
    bool isGone(qsizetype which) const
    {
        const auto pid = fake.started().value(which).toInt();
        return pid > 0 && QTest::qWaitFor([pid] { return kill(pid, 0) != 0; });
    }
};

TEST_F(HelperProcessTest, NothingIsStartedBeforeItIsNeeded)
{
    use(kPatient, fake.command());
    EXPECT_FALSE(helper->isRunning());
    helper->setKept(false);
    EXPECT_FALSE(helper->isRunning());
}

TEST_F(HelperProcessTest, WhatIsAskedIsDoneInOrder)
{
    use(kPatient, fake.command());
    for (const char *line : {"one", "two", "three"})
        helper->ask(line, 1min);
    EXPECT_TRUE(
        fake.isAsked({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    EXPECT_EQ(fake.started().size(), 1);
}

TEST_F(HelperProcessTest, OneThatIsKeptIsPreparedFirst)
{
    use(kPatient, fake.command());
    helper->setKept(true);
    helper->ask("go", 1min);
    EXPECT_TRUE(fake.isAsked({QStringLiteral("prepare"), QStringLiteral("go")}));
}

TEST_F(HelperProcessTest, OneThatRunsAlreadyIsPreparedWhenItIsKept)
{
    use(kPatient, fake.command());
    helper->ask("reminder", 1min);
    ASSERT_TRUE(fake.isAsked({QStringLiteral("reminder")}));
    helper->setKept(true);
    EXPECT_TRUE(fake.isAsked({QStringLiteral("reminder"), QStringLiteral("prepare")}));
    EXPECT_EQ(fake.started().size(), 1);
}

TEST_F(HelperProcessTest, ItGoesAfterSilence)
{
    use({1min, 0ms, 1min}, fake.command());
    helper->ask("one", 1min);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !helper->isRunning(); }));
    EXPECT_EQ(fake.asked().last(), u"end");
    EXPECT_EQ(failures->count(), 0);
}

TEST_F(HelperProcessTest, OneThatIsKeptStaysUntilItIsReleased)
{
    use({1min, 0ms, 1min}, fake.command());
    helper->setKept(true);
    ASSERT_TRUE(fake.isAsked({QStringLiteral("prepare")}));
    EXPECT_FALSE(QTest::qWaitFor([this] { return !helper->isRunning(); }, 50));
    helper->setKept(false);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !helper->isRunning(); }));
}

TEST_F(HelperProcessTest, OneThatIsWantedAgainWhileItEndsComesBack)
{
    use({1min, 0ms, 1min},
        fake.command(QString::fromLatin1(test::FakeHelper::kObey)
                     + QStringLiteral("; until [ -e go ]; do sleep 0.01; done")));
    helper->ask("one", 1min);
    ASSERT_TRUE(fake.isAsked({QStringLiteral("one"), QStringLiteral("end")}));
    helper->setKept(true);
    fake.goOn();
    EXPECT_TRUE(
        fake.isAsked({QStringLiteral("one"), QStringLiteral("end"), QStringLiteral("prepare")}));
    EXPECT_EQ(fake.started().size(), 2);
}

TEST_F(HelperProcessTest, OneThatHangsIsKilled)
{
    use({100ms, 1min, 1min}, fake.command(QStringLiteral("echo ok; exec sleep 60")));
    helper->ask("one", 1min);
    ASSERT_TRUE(failures->wait());
    EXPECT_FALSE(helper->isRunning());
    EXPECT_TRUE(isGone(0));
}

TEST_F(HelperProcessTest, OneThatDoesNotEndIsKilled)
{
    use({100ms, 0ms, 1min},
        fake.command(QStringLiteral("echo ok; read -r line; echo ok; exec sleep 60")));
    helper->ask("one", 1min);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !helper->isRunning(); }));
    EXPECT_TRUE(isGone(0));
}

TEST_F(HelperProcessTest, ItsAnswersEndPatience)
{
    use({100ms, 1min, 1min}, fake.command());
    helper->ask("one", 1min);
    ASSERT_TRUE(fake.isAsked({QStringLiteral("one")}));
    EXPECT_FALSE(failures->wait(200));
}

TEST_F(HelperProcessTest, WhatALibraryPrintsIsNoAnswer)
{
    use(kPatient,
        fake.command(QStringLiteral("echo a library; read -r line; echo $line >> asked")));
    helper->ask("one", 1min);
    EXPECT_FALSE(QTest::qWaitFor([this] { return !fake.asked().isEmpty(); }, 100));
}

TEST_F(HelperProcessTest, WhatIsMissingIsTold)
{
    use(kPatient,
        fake.command(QStringLiteral("echo ok; read -r line; echo no engine; exec sleep 60")));
    helper->ask("one", 1min);
    ASSERT_TRUE(failures->wait());
    EXPECT_EQ(failures->first().first().toByteArray(), "engine");
    EXPECT_FALSE(helper->isRunning());
    EXPECT_TRUE(isGone(0));
}

TEST_F(HelperProcessTest, AProgramThatIsNotThereHarmsNothing)
{
    use(kPatient, {QStringLiteral("/nonexistent/unhunch")});
    helper->ask("one", 1min);
    EXPECT_TRUE(QTest::qWaitFor([this] { return failures->count() == 1; }));
    EXPECT_FALSE(helper->isRunning());
}

TEST_F(HelperProcessTest, AfterAFailureItRestsLongerEachTime)
{
    constexpr auto kRest = 40ms;
    use({1min, 1min, kRest}, fake.command(QStringLiteral("exit 1")));
    helper->ask("one", 1min);
    ASSERT_TRUE(failures->wait());
    for (const auto rest : {kRest, 2 * kRest, 4 * kRest}) {
        QElapsedTimer rested;
        rested.start();
        ASSERT_TRUE(QTest::qWaitFor([this] {
            helper->ask("again", 1min);
            return helper->isRunning();
        }));
        EXPECT_GE(std::chrono::milliseconds(rested.elapsed()) + 1ms, rest);
        ASSERT_TRUE(failures->wait());
    }
}

TEST_F(HelperProcessTest, WhoeverKeepsItGetsANewOneAtOnce)
{
    use(kPatient, fake.command(QStringLiteral("exit 1")));
    helper->ask("one", 1min);
    ASSERT_TRUE(failures->wait());
    helper->ask("two", 1min);
    EXPECT_FALSE(helper->isRunning());
    helper->setKept(true);
    EXPECT_TRUE(helper->isRunning());
}

TEST_F(HelperProcessTest, WhatHasWaitedTooLongIsNotAsked)
{
    use(kPatient, fake.command(kBusyAtFirst));
    helper->ask("one", 1min);
    ASSERT_TRUE(fake.isAsked({QStringLiteral("one")}));
    helper->ask("late", 0ms);
    helper->ask("two", 1min);
    fake.goOn();
    EXPECT_TRUE(fake.isAsked({QStringLiteral("one"), QStringLiteral("two")}));
}

TEST_F(HelperProcessTest, WhatIsForgottenIsNotAsked)
{
    use(kPatient, fake.command(kBusyAtFirst));
    helper->ask("one", 1min);
    ASSERT_TRUE(fake.isAsked({QStringLiteral("one")}));
    helper->ask("two", 1min);
    helper->forget();
    helper->ask("three", 1min);
    fake.goOn();
    EXPECT_TRUE(fake.isAsked({QStringLiteral("one"), QStringLiteral("three")}));
}

TEST_F(HelperProcessTest, ItEndsWithTheProgram)
{
    use(kPatient, fake.command(QStringLiteral("echo ok; exec sleep 60")));
    helper->setKept(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return fake.started().size() == 1; }));
    helper.reset();
    EXPECT_TRUE(isGone(0));
}

} // namespace
} // namespace unhunch
