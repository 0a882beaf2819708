#include "app/adapters/storage/schema.h"
#include "app/adapters/storage/statement.h"
#include "tests/app/storage/entries.h"
#include "tests/app/storage/storage_fixture.h"

#include <QDir>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class StorageTest : public StorageFixture
{
protected:
    /// A storage that cannot save says so with every write, and remembers all the same.
    static void expectMemoryOnly(Storage &storage, StorageTrouble trouble)
    {
        EXPECT_EQ(storage.notice.trouble, trouble);
        EXPECT_FALSE(storage.notice.message.empty());

        const auto answer = storage.reminders->commit("state", std::vector{decision(1)}, {});
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().message, storage.notice.message);
        EXPECT_EQ(storage.reminders->state(), "state");
        EXPECT_THAT(storage.reminders->decisionsBetween(kMonday, kMonday),
                    ElementsAre(decision(1)));
        EXPECT_FALSE(storage.sessions->begin(sessionEntry(1)));
        EXPECT_THAT(storage.sessions->between(kMonday, kMonday), SizeIs(1));
    }
};

TEST_F(StorageTest, AFirstStartIsEmptyAndWithoutTrouble)
{
    const Storage storage = openStorage(folder());
    EXPECT_EQ(storage.notice, StorageNotice{});
    EXPECT_EQ(storage.reminders->state(), std::nullopt);
    EXPECT_TRUE(QFile::exists(database()));
}

TEST_F(StorageTest, WhatWasSavedIsThereAtEachLaterStart)
{
    {
        const Storage storage = openStorage(folder());
        ASSERT_TRUE(storage.sessions->begin(sessionEntry(1)));
        ASSERT_TRUE(storage.sessions->addStep(uuidOf(1), stepEntry(0)));
        ASSERT_TRUE(storage.reminders->commit("state", std::vector{decision(1)}, {}));
    }
    for (int start = 0; start < 2; ++start) {
        const Storage storage = openStorage(folder());
        EXPECT_EQ(storage.notice, StorageNotice{});
        const core::LoggedSession saved{sessionEntry(1), {stepEntry(0)}};
        EXPECT_THAT(storage.sessions->between(kMonday, kMonday), ElementsAre(saved));
        EXPECT_EQ(storage.reminders->state(), "state");
        EXPECT_THAT(storage.reminders->decisionsBetween(kMonday, kMonday),
                    ElementsAre(decision(1)));
    }
}

TEST_F(StorageTest, ADecisionToldTwiceIsOneLineOfTheLedger)
{
    const Storage storage = openStorage(folder());
    for (int time = 0; time < 2; ++time)
        ASSERT_TRUE(storage.reminders->commit("state", std::vector{decision(1), decision(2)}, {}));
    EXPECT_THAT(storage.reminders->decisionsBetween(kMonday, kMonday),
                ElementsAre(decision(1), decision(2)));
}

TEST_F(StorageTest, AnEventToldTwiceIsKeptOnce)
{
    const Storage storage = openStorage(folder());
    for (int time = 0; time < 2; ++time)
        ASSERT_TRUE(storage.reminders->commit("state", {}, std::vector{told(0, true), told(1)}));
    EXPECT_THAT(storage.reminders->told(std::chrono::hours{1}),
                ElementsAre(told(0, true), told(1)));
}

TEST_F(StorageTest, HoweverMuchTheEngineIsToldOnlySoMuchIsKept)
{
    const Storage storage = openStorage(folder());
    std::vector<core::RecordedEvent> many;
    for (int n = 0; n < core::kMostRecorded + 10; ++n)
        many.push_back(told(0, n % 1000 == 0));
    for (std::size_t n = 0; n < many.size(); ++n)
        many[n].number = static_cast<std::int64_t>(n);
    ASSERT_TRUE(storage.reminders->commit("state", {}, many));
    Statement count(*storage.database, QStringLiteral("SELECT count(*), min(number) FROM events"));
    ASSERT_TRUE(count.run() == SqlStatus::Ok && count.next());
    EXPECT_EQ(count.integer(0), core::kMostRecorded);
    EXPECT_EQ(count.integer(1), 10);
}

TEST_F(StorageTest, ARefusedDecisionTakesTheStateWithIt)
{
    const Storage storage = openStorage(folder());
    ASSERT_TRUE(storage.reminders->commit("before", {}, {}));
    core::Decision impossible = decision(1);
    impossible.seated = std::chrono::seconds{-1};
    EXPECT_FALSE(storage.reminders->commit("after", std::vector{decision(2), impossible}, {}));
    EXPECT_EQ(storage.reminders->state(), "before");
    EXPECT_THAT(storage.reminders->decisionsBetween(kMonday, kMonday), IsEmpty());
}

TEST_F(StorageTest, EveryGuardOfSqliteIsOn)
{
    const Storage storage = openStorage(folder());
    const auto pragma = [&](const char *name) {
        Statement query(*storage.database, QStringLiteral("PRAGMA %1").arg(QLatin1String(name)));
        return query.run() == SqlStatus::Ok && query.next() ? query.text(0) : QString();
    };
    EXPECT_EQ(pragma("journal_mode"), u"truncate");
    EXPECT_EQ(pragma("synchronous"), u"3");
    EXPECT_EQ(pragma("locking_mode"), u"exclusive");
    EXPECT_EQ(pragma("foreign_keys"), u"1");
    EXPECT_EQ(pragma("trusted_schema"), u"0");
    EXPECT_EQ(pragma("cell_size_check"), u"1");
    EXPECT_EQ(pragma("secure_delete"), u"1");
    EXPECT_EQ(pragma("busy_timeout"), u"5000");
    EXPECT_EQ(pragma("application_id"), QString::number(kApplicationId));
}

TEST_F(StorageTest, ACutOffSessionIsClosedByWhatItHas)
{
    const Storage storage = openStorage(folder());
    ASSERT_TRUE(storage.sessions->begin(sessionEntry(1)));
    ASSERT_TRUE(storage.sessions->begin(sessionEntry(2)));
    ASSERT_TRUE(storage.sessions->addStep(uuidOf(2), stepEntry(0)));
    ASSERT_TRUE(storage.sessions->addStep(uuidOf(2), stepEntry(1)));
    ASSERT_TRUE(storage.sessions->begin(sessionEntry(3)));
    ASSERT_TRUE(storage.sessions->finish(ended(sessionEntry(3))));

    EXPECT_EQ(storage.sessions->closeUnfinishedSessions(), 2);

    const auto sessions = storage.sessions->between(kMonday, kMonday);
    ASSERT_EQ(sessions.size(), 3U);
    EXPECT_EQ(sessions[0].session.outcome, core::SessionOutcome::NotBegun);
    EXPECT_EQ(sessions[1].session.outcome, core::SessionOutcome::Interrupted);
    EXPECT_EQ(sessions[1].session.active, 2 * stepEntry(0).active);
    EXPECT_EQ(sessions[2].session, ended(sessionEntry(3)));
    EXPECT_EQ(storage.sessions->closeUnfinishedSessions(), 0);
}

TEST_F(StorageTest, AFileOfANewerVersionIsNotTouched)
{
    {
        const Storage storage = openStorage(folder());
        ASSERT_TRUE(storage.sessions->begin(sessionEntry(1)));
    }
    runOn(database(), QStringLiteral("PRAGMA user_version = 99"));
    const QByteArray before = bytesOf(database());
    const QByteArray journalBefore = bytesOf(journal());
    {
        Storage storage = openStorage(folder());
        expectMemoryOnly(storage, StorageTrouble::NewerSchema);
    }
    EXPECT_EQ(bytesOf(database()), before);
    EXPECT_EQ(bytesOf(journal()), journalBefore);
}

TEST_F(StorageTest, AnotherProgramsDatabaseIsNotTouched)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    runOn(database(), QStringLiteral("CREATE TABLE breaks (id INTEGER)"));
    const QByteArray before = bytesOf(database());
    const QStringList filesBefore = QDir(folder()).entryList(QDir::Files);
    {
        Storage storage = openStorage(folder());
        expectMemoryOnly(storage, StorageTrouble::ForeignFile);
    }
    EXPECT_EQ(bytesOf(database()), before);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), filesBefore);
}

TEST_F(StorageTest, AFolderThatCannotBeMadeLeavesMemory)
{
    writeBytes(folder(), "a file where the folder should be");
    Storage storage = openStorage(folder());
    expectMemoryOnly(storage, StorageTrouble::CannotOpen);

    Storage inProc = openStorage(QStringLiteral("/proc/unhunch"));
    expectMemoryOnly(inProc, StorageTrouble::CannotOpen);
}

TEST_F(StorageTest, AFolderInThePlaceOfTheFileLeavesMemory)
{
    ASSERT_TRUE(QDir().mkpath(database()));
    Storage storage = openStorage(folder());
    expectMemoryOnly(storage, StorageTrouble::CannotOpen);
}

} // namespace
} // namespace unhunch
