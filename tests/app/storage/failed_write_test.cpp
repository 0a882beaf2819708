#include "tests/app/storage/entries.h"
#include "tests/app/storage/storage_fixture.h"

#include <csignal>
#include <gmock/gmock.h>
#include <sys/resource.h>

namespace unhunch {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

class FailedWriteTest : public StorageFixture
{
protected:
    void SetUp() override { ASSERT_TRUE(m_storage.sessions->begin(sessionEntry(1))); }

    void expectFailure(const std::string &why)
    {
        const auto answer = m_storage.sessions->addStep(uuidOf(1), bulky(0));
        ASSERT_FALSE(answer);
        EXPECT_THAT(answer.error().message, HasSubstr(why));
        EXPECT_FALSE(m_storage.sessions->addStep(uuidOf(1), bulky(1)));
        EXPECT_EQ(m_storage.writer->waiting(), 2U);
    }
    void expectCaughtUp()
    {
        EXPECT_TRUE(m_storage.sessions->addStep(uuidOf(1), bulky(2)));
        EXPECT_EQ(m_storage.writer->waiting(), 0U);
        const auto sessions = m_storage.sessions->between(kMonday, kMonday);
        ASSERT_THAT(sessions, SizeIs(1));
        EXPECT_THAT(sessions.front().steps, SizeIs(3));
        EXPECT_EQ(bytesOf(journal()).count('\n'), 4);
    }

    /// Too big for the free space of the pages there are.
    static core::StepEntry bulky(int position)
    {
        core::StepEntry step = stepEntry(position);
        step.exercise = std::string(100'000, 'x');
        return step;
    }

    Storage m_storage{openStorage(folder())};
};

TEST_F(FailedWriteTest, AFullDiskLosesNothingThatIsInMemory)
{
    ASSERT_EQ(m_storage.database->run(QStringLiteral("PRAGMA max_page_count = 1")), SqlStatus::Ok);
    expectFailure("the disk is full");
    ASSERT_EQ(m_storage.database->run(QStringLiteral("PRAGMA max_page_count = 100000")),
              SqlStatus::Ok);
    expectCaughtUp();
}

TEST_F(FailedWriteTest, AReadOnlyFileLosesNothingThatIsInMemory)
{
    ASSERT_EQ(m_storage.database->run(QStringLiteral("PRAGMA query_only = ON")), SqlStatus::Ok);
    expectFailure("read-only");
    ASSERT_EQ(m_storage.database->run(QStringLiteral("PRAGMA query_only = OFF")), SqlStatus::Ok);
    expectCaughtUp();
}

/// While it lives no file of this process grows beyond the limit.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

TEST_F(FailedWriteTest, AfterAnErrorOfTheDiskTheFileIsOpenedAnew)
{
    {
        const FileSizeLimit limit(static_cast<rlim_t>(QFile(database()).size()));
        expectFailure("the disk reported an error");
    }
    expectCaughtUp();
}

TEST_F(FailedWriteTest, AJournalThatCannotGrowCatchesUpLater)
{
    const QByteArray before = bytesOf(journal());
    Journal unlucky(journal());
    {
        const FileSizeLimit limit(static_cast<rlim_t>(before.size() + 3));
        EXPECT_FALSE(unlucky.append("first\n"));
        EXPECT_EQ(bytesOf(journal()), before) << "half a line must not stay";
    }
    EXPECT_TRUE(unlucky.append("second\n"));
    EXPECT_EQ(bytesOf(journal()), before + "first\nsecond\n");
}

} // namespace
} // namespace unhunch
