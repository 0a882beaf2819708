#include "tests/app/storage/entries.h"
#include "tests/app/storage/storage_fixture.h"

#include <QDirIterator>

#include <csignal>
#include <functional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace unhunch {
namespace {

/// A second process that tells what it has done, one byte each, until it is killed.
class Child
{
public:
    using Tell = std::function<void()>;

    explicit Child(const std::function<void(const Tell &)> &work)
    {
        if (::pipe(m_pipe) != 0)
            return;
        m_pid = ::fork();
        if (m_pid != 0)
            return;
        work([this] { (void)!::write(m_pipe[1], ".", 1); });
        ::pause();
    }
    ~Child()
    {
        kill();
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// Waits for so many bytes.
    void await(int count)
    {
        char told = 0;
        for (int i = 0; i < count; ++i)
            ASSERT_EQ(::read(m_pipe[0], &told, 1), 1);
    }
    /// Ends it at once and returns how many bytes it told beyond those awaited.
    int kill()
    {
        if (m_pid <= 0)
            return 0;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
        ::close(m_pipe[1]);
        int more = 0;
        for (char told = 0; ::read(m_pipe[0], &told, 1) == 1;)
            ++more;
        return more;
    }

private:
    int m_pipe[2]{-1, -1};
    pid_t m_pid{-1};
};

class ProcessTest : public StorageFixture
{};

TEST_F(ProcessTest, AKilledProcessLosesNoStepThatItWasToldIsSaved)
{
    constexpr int kRounds = 20;
    for (int round = 0; round < kRounds; ++round) {
        Child child([&](const Child::Tell &tell) {
            const Storage storage = openStorage(folder());
            if (!storage.sessions->begin(sessionEntry(round)))
                return;
            for (int position = 0; storage.sessions->addStep(uuidOf(round), stepEntry(position));
                 ++position)
                tell();
        });
        child.await(1 + round);
        const int acknowledged = 1 + round + child.kill();

        const Storage storage = openStorage(folder());
        ASSERT_EQ(storage.notice, StorageNotice{});
        const auto sessions = storage.sessions->between(kMonday, kMonday);
        ASSERT_EQ(sessions.size(), round + 1U);
        const auto kept = static_cast<int>(sessions.back().steps.size());
        EXPECT_GE(kept, acknowledged);
        EXPECT_LE(kept, acknowledged + 1) << "at most the one it had no time to tell";
    }
}

TEST_F(ProcessTest, ASecondProcessLeavesTheFileToTheFirst)
{
    Child first([&](const Child::Tell &tell) {
        const Storage storage = openStorage(folder());
        if (storage.notice == StorageNotice{})
            tell();
        ::pause();
    });
    first.await(1);
    const Storage second = openStorage(folder());
    EXPECT_EQ(second.notice.trouble, StorageTrouble::InUse);
    EXPECT_FALSE(second.sessions->begin(sessionEntry(1)));

    first.kill();
    EXPECT_EQ(openStorage(folder()).notice, StorageNotice{}) << "no lock outlives its process";
}

class ModesTest : public StorageFixture
{
protected:
    void SetUp() override { m_umask = ::umask(0); }
    void TearDown() override { ::umask(m_umask); }

    static mode_t modeOf(const QString &path)
    {
        struct stat status {};
        EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
        return status.st_mode & 07777;
    }
    void expectPrivate()
    {
        EXPECT_EQ(modeOf(folder()), 0700);
        int files = 0;
        for (QDirIterator it(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext(); ++files) {
            const QString path = it.next();
            EXPECT_EQ(modeOf(path), 0600) << path.toStdString();
        }
        EXPECT_GE(files, 2);
    }

private:
    mode_t m_umask{};
};

TEST_F(ModesTest, NobodyElseMayReadAnythingUnderAnyUmask)
{
    const Storage storage = openStorage(folder());
    ASSERT_TRUE(storage.sessions->begin(sessionEntry(1)));
    expectPrivate();
}

TEST_F(ModesTest, WrongModesAreMendedAtTheStart)
{
    (void)openStorage(folder());
    for (const QString &path : {database(), journal()})
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
    (void)openStorage(folder());
    expectPrivate();
}

TEST_F(ModesTest, ADamagedFileStaysPrivate)
{
    (void)openStorage(folder());
    writeBytes(database(), "noise");
    ASSERT_EQ(::chmod(QFile::encodeName(database()).constData(), 0644), 0);
    ASSERT_EQ(openStorage(folder()).notice.trouble, StorageTrouble::DamagedSetAside);
    expectPrivate();
}

} // namespace
} // namespace unhunch
