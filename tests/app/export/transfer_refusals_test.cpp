#include "transfer_fixture.h"

#include <csignal>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unhunch {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

/// No file of this process grows beyond so many bytes, as on a disk that is full.
class LargestFile
{
public:
    explicit LargestFile(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~LargestFile()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    LargestFile(const LargestFile &) = delete;
    LargestFile &operator=(const LargestFile &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int){};
};

} // namespace

TEST_F(TransferTest, WithoutABackupNothingIsImported)
{
    live();
    const QString file = exported();
    const QString other = m_out.filePath(QStringLiteral("other"));
    Storage storage = openStorage(other);
    writeBytes(other + QStringLiteral("/backups"), "no folder");
    const auto added = Transfer(*storage.database, other).fromJson(file, ImportMode::Import);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().message, "No backup could be made, so nothing was changed.");
    EXPECT_THAT(contentOf(*storage.database), IsEmpty());
}

TEST_F(TransferTest, WhatIsNoExportIsRefusedWithASentenceAndNothingIsLost)
{
    live();
    EXPECT_THAT(refusalOf("{\"format\": \"unhunch-history\",\n  nonsense"),
                StartsWith("The file cannot be read: line 2"));
    EXPECT_EQ(refusalOf("[]"), "This is no history that Unhunch exported.");
    EXPECT_EQ(refusalOf("{\"format\": \"other\"}"), "This is no history that Unhunch exported.");
    EXPECT_EQ(refusalOf("{\"format\": \"unhunch-history\", \"version\": 99, \"schema\": 1,"
                        "\"tables\": {}}"),
              "The file was written by a newer version of Unhunch.");
    EXPECT_EQ(m_transfer.fromJson(path("none.json"), ImportMode::Import)
                  .error()
                  .message.substr(0, path("none.json").toStdString().size() + 15),
              path("none.json").toStdString() + " cannot be read");
}

TEST_F(TransferTest, AFileWithADamagedRowIsRefusedWhole)
{
    live();
    const QByteArray good = bytesOf(exported());
    const auto with = [&](const char *from, const char *to) {
        QByteArray text = good;
        const auto at = text.indexOf(from);
        EXPECT_GE(at, 0) << from;
        return text.replace(at, qstrlen(from), to);
    };
    EXPECT_THAT(refusalOf(with("\"desk-reset\"", "[1]")),
                StartsWith("The file is damaged at line"));
    EXPECT_THAT(refusalOf(with("\"routine\", ", "")), StartsWith("The file is damaged at line"));
    EXPECT_THAT(refusalOf(with("\"routine\"", "\"routine; --\"")),
                StartsWith("The file is damaged at line"));
    EXPECT_THAT(refusalOf(with("\"gear\": {", "\"sqlite_master\": {")),
                HasSubstr("this version does not know"));
    EXPECT_THAT(refusalOf(good.left(good.size() / 2)), StartsWith("The file cannot be read"));
    QByteArray orphan = good;
    orphan.replace(QByteArray::fromStdString("\"" + uuidOf(2) + "\", \"desk-reset\""),
                   QByteArray::fromStdString("\"" + uuidOf(999) + "\", \"desk-reset\""));
    EXPECT_THAT(refusalOf(orphan), HasSubstr("steps without their session"));
}

TEST_F(TransferTest, WhatTheSchemaForbidsIsRefusedAndRolledBack)
{
    live();
    QByteArray text = bytesOf(exported());
    text.replace(QByteArray::fromStdString(uuidOf(39)), "0f2b1c9e-8a7d-4e3f-9b6a-000000000039");
    text.replace("\"part-done\"", "\"nearly\"");
    EXPECT_THAT(refusalOf(text), HasSubstr("nothing was imported"));
}

TEST_F(TransferTest, AnExportIsPrivateAndReplacesOnlyWhenItIsWhole)
{
    live();
    const QString file = exported();
    EXPECT_EQ(QFileInfo(file).permissions()
                  & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
              QFileDevice::Permissions());
    const QString nowhere = m_out.filePath(QStringLiteral("none/history.json"));
    const auto failed = m_transfer.toJson(nowhere, kMorningOfMonday);
    ASSERT_FALSE(failed);
    EXPECT_THAT(failed.error().message,
                StartsWith(nowhere.toStdString() + " could not be written: "));
}

TEST_F(TransferTest, ADiskThatTakesNoMoreIsToldAndWhatWasThereStays)
{
    live();
    const QByteArray before = bytesOf(exported());
    ASSERT_TRUE(m_storage.sessions->begin(sessionEntry(900)));
    std::string told;
    {
        const LargestFile limit(1000);
        const auto failed = m_transfer.toJson(path("history.json"), kMorningOfMonday);
        ASSERT_FALSE(failed);
        told = failed.error().message;
    }
    EXPECT_THAT(told, StartsWith(path("history.json").toStdString() + " could not be written: "));
    EXPECT_EQ(bytesOf(path("history.json")), before);
}

TEST_F(TransferTest, APipeIsWrittenToAndStaysOne)
{
    live();
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    ASSERT_EQ(mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    const int reader = open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ASSERT_GE(reader, 0);
    EXPECT_TRUE(m_transfer.toJson(path("pipe"), kMorningOfMonday));
    struct stat kind {};
    EXPECT_EQ(stat(pipe.constData(), &kind), 0);
    EXPECT_TRUE(S_ISFIFO(kind.st_mode));
    close(reader);
}

} // namespace unhunch
