#include "app/adapters/storage/backup.h"
#include "app/adapters/storage/decision_rows.h"
#include "app/adapters/storage/open_database.h"
#include "app/adapters/storage/schema.h"
#include "app/adapters/storage/session_rows.h"
#include "app/adapters/storage/statement.h"
#include "tests/app/storage/entries.h"
#include "tests/app/storage/storage_fixture.h"

#include <QDir>

namespace unhunch {
namespace {

class SchemaTest : public StorageFixture
{
protected:
    void SetUp() override
    {
        const Storage storage = openStorage(folder());
        ASSERT_TRUE(storage.sessions->begin(sessionEntry(1)));
    }

    static std::vector<Migration> withNext(const Migration &next)
    {
        std::vector<Migration> steps = migrations();
        steps.push_back(next);
        return steps;
    }
    static bool hasTable(const Database &database, const char *name)
    {
        Statement query(database, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = ?"));
        return query.run({QString::fromLatin1(name)}) == SqlStatus::Ok && query.next();
    }

    const Migration m_good{QStringLiteral("CREATE TABLE notes (id INTEGER) STRICT")};
    const Migration m_bad{QStringLiteral("CREATE TABLE notes (id INTEGER) STRICT"),
                          QStringLiteral("CREATE TABLE sessions (id INTEGER)")};
    const int m_schema = static_cast<int>(migrations().size());
};

TEST_F(SchemaTest, ACurrentSchemaIsLeftAlone)
{
    Database open(database());
    EXPECT_EQ(migrateToLatest(open), MigrationResult::AlreadyCurrent);
}

TEST_F(SchemaTest, AnOlderSchemaIsUpgradedOnce)
{
    Database open(database());
    EXPECT_EQ(migrateToLatest(open, withNext(m_good)), MigrationResult::Upgraded);
    EXPECT_EQ(migrateToLatest(open, withNext(m_good)), MigrationResult::AlreadyCurrent);
    EXPECT_EQ(schemaVersion(open), m_schema + 1);
    EXPECT_TRUE(hasTable(open, "notes"));
}

TEST_F(SchemaTest, TheFirstSchemaIsUpgradedWithAllThatIsInIt)
{
    QFile::remove(database());
    const std::vector<Migration> first{migrations().front()};
    {
        const OpenedDatabase old = openDatabase(database(), file("backups"), first);
        ASSERT_TRUE(old.database);
        ASSERT_EQ(writeDecision(*old.database, decision(1)), SqlStatus::Ok);
        ASSERT_EQ(writeState(*old.database, "state"), SqlStatus::Ok);
    }
    const Storage storage = openStorage(folder());
    EXPECT_EQ(storage.notice, StorageNotice{});
    EXPECT_EQ(schemaVersion(*storage.database), m_schema);
    EXPECT_EQ(storage.reminders->state(), "state");
    EXPECT_EQ(storage.reminders->decisionsBetween(kMonday, kMonday), std::vector{decision(1)});
    EXPECT_TRUE(storage.reminders->commit("next", {}, std::vector{told(0, true)}));

    const Database copy(file("backups/history-schema-1.db"));
    EXPECT_EQ(schemaVersion(copy), 1);
    EXPECT_EQ(readDecisions(copy, kMonday, kMonday), std::vector{decision(1)});
}

TEST_F(SchemaTest, ANewerSchemaIsRefused)
{
    Database open(database());
    ASSERT_EQ(migrateToLatest(open, withNext(m_good)), MigrationResult::Upgraded);
    EXPECT_EQ(migrateToLatest(open), MigrationResult::NewerThanApp);
    EXPECT_EQ(schemaVersion(open), m_schema + 1);
}

TEST_F(SchemaTest, AFailedStepLeavesNothingBehind)
{
    Database open(database());
    EXPECT_EQ(migrateToLatest(open, withNext(m_bad)), MigrationResult::Failed);
    EXPECT_EQ(schemaVersion(open), m_schema);
    EXPECT_FALSE(hasTable(open, "notes"));
}

TEST_F(SchemaTest, AnUpgradeIsPrecededByABackupOfTheOldSchema)
{
    const QString backups = file("backups");
    EXPECT_FALSE(QDir(backups).exists()) << "nothing to back up before";
    ASSERT_TRUE(openDatabase(database(), backups, withNext(m_good)).database);

    const Database copy(QStringLiteral("%1/history-schema-%2.db").arg(backups).arg(m_schema));
    EXPECT_EQ(schemaVersion(copy), m_schema);
    EXPECT_FALSE(hasTable(copy, "notes"));
    EXPECT_EQ(readSessions(copy, kMonday, kMonday).size(), 1U);
    EXPECT_EQ(
        QDir(backups).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral("tmp")).size(),
        0);
}

TEST_F(SchemaTest, AFailedUpgradeIsToldAndLeavesTheOldSchema)
{
    const OpenedDatabase opened = openDatabase(database(), file("backups"), withNext(m_bad));
    EXPECT_EQ(opened.trouble, StorageTrouble::UpgradeFailed);
    EXPECT_FALSE(opened.database);
    EXPECT_EQ(openStorage(folder()).notice, StorageNotice{});
}

TEST_F(SchemaTest, WithoutABackupThereIsNoUpgrade)
{
    writeBytes(file("backups"), "a file where the folder should be");
    const QByteArray before = bytesOf(database());
    const OpenedDatabase opened = openDatabase(database(), file("backups"), withNext(m_good));
    EXPECT_EQ(opened.trouble, StorageTrouble::UpgradeFailed);
    EXPECT_EQ(bytesOf(database()), before);
}

TEST_F(SchemaTest, ABackupReplacesTheOneBefore)
{
    const QString target = file("backups/copy.db");
    Database open(database());
    ASSERT_TRUE(backUp(open, target));
    ASSERT_EQ(writeSession(open, sessionEntry(2)), SqlStatus::Ok);
    ASSERT_TRUE(backUp(open, target));
    EXPECT_EQ(readSessions(Database(target), kMonday, kMonday).size(), 2U);
}

} // namespace
} // namespace unhunch
