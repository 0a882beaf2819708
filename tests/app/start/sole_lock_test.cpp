#include "app/start/sole_lock.h"

#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace unhunch {
namespace {

struct SoleLockTest : testing::Test {
    QTemporaryDir home;
    std::string folder{home.filePath(QStringLiteral("data/unhunch")).toStdString()};
};

TEST_F(SoleLockTest, TheFirstHasItUntilItGoes)
{
    std::optional<SoleLock> first(folder);
    EXPECT_TRUE(first->isOurs());
    EXPECT_FALSE(SoleLock(folder).isOurs());
    first.reset();
    EXPECT_TRUE(SoleLock(folder).isOurs());
}

TEST_F(SoleLockTest, EveryDataFolderHasOneOfItsOwn)
{
    const SoleLock here(folder);
    const SoleLock there(folder + "-elsewhere");
    EXPECT_TRUE(here.isOurs());
    EXPECT_TRUE(there.isOurs());
}

TEST_F(SoleLockTest, OneThatWasKilledLeavesItFree)
{
    const pid_t child = fork();
    if (child == 0) {
        const SoleLock held(folder);
        _exit(held.isOurs() ? 0 : 1); // without destructors, as if killed
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    EXPECT_TRUE(SoleLock(folder).isOurs());
}

TEST_F(SoleLockTest, WordLeftBeforeTheDoorOpensIsFound)
{
    const SoleLock first(folder);
    EXPECT_TRUE(SoleLock(folder).leaveWord());
    EXPECT_TRUE(first.openDoor());
}

TEST_F(SoleLockTest, WithoutAWordNoneIsFound)
{
    const SoleLock first(folder);
    EXPECT_FALSE(SoleLock(folder).isOurs());
    EXPECT_FALSE(first.openDoor());
}

TEST_F(SoleLockTest, OnceTheDoorIsOpenTheBusIsToBeAsked)
{
    const SoleLock first(folder);
    (void)first.openDoor();
    EXPECT_FALSE(SoleLock(folder).leaveWord());
}

TEST_F(SoleLockTest, WhatTheLastHolderLeftIsForgotten)
{
    {
        const SoleLock last(folder);
        (void)SoleLock(folder).leaveWord();
        (void)last.openDoor();
    }
    const SoleLock first(folder);
    EXPECT_TRUE(SoleLock(folder).leaveWord()) << "the door of the last one was open";
    EXPECT_TRUE(first.openDoor());
}

TEST_F(SoleLockTest, AFolderThatCannotBeWrittenLocksNobodyOut)
{
    const SoleLock lost("/proc/no-such-folder");
    EXPECT_TRUE(lost.isOurs());
    EXPECT_FALSE(lost.openDoor());
}

TEST_F(SoleLockTest, AProgramThatItsHolderStartsDoesNotKeepIt)
{
    std::optional<SoleLock> first(folder);
    const pid_t child = fork();
    if (child == 0) {
        execl("/bin/sleep", "sleep", "30", nullptr);
        _exit(1);
    }
    QString program;
    const QString link = QStringLiteral("/proc/%1/exe").arg(child);
    while (!program.endsWith(u"sleep") && !program.endsWith(u"busybox")
           && !program.endsWith(u"coreutils"))
        program = QFileInfo(link).symLinkTarget();
    first.reset();
    EXPECT_TRUE(SoleLock(folder).isOurs());
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

} // namespace
} // namespace unhunch
