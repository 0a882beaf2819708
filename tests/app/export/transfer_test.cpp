#include "transfer_fixture.h"

#include <gmock/gmock.h>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

} // namespace

TEST_F(TransferTest, WhatIsExportedAndImportedIsTheSameToTheLastRow)
{
    live();
    const QString file = exported();
    Storage other = openStorage(m_out.filePath(QStringLiteral("other")));
    Transfer there(*other.database, m_out.filePath(QStringLiteral("other")));
    const auto added = there.fromJson(file, ImportMode::Import);
    ASSERT_TRUE(added) << added.error().message;
    EXPECT_THAT(*added, Contains(Pair(QStringLiteral("sessions"), SizeIs(kSessionCount))));
    EXPECT_THAT(*added, Contains(Pair(QStringLiteral("level_changes"), SizeIs(3))));
    EXPECT_EQ(contentOf(*other.database), contentOf(*m_storage.database));

    // And so is what that one exports.
    ASSERT_TRUE(there.toJson(path("again.json"), kMorningOfMonday));
    EXPECT_EQ(bytesOf(path("again.json")), bytesOf(file));
}

TEST_F(TransferTest, TheSameImportAddsNothingASecondTime)
{
    live();
    const auto before = contentOf(*m_storage.database);
    const auto added = m_transfer.fromJson(exported(), ImportMode::Import);
    ASSERT_TRUE(added) << added.error().message;
    EXPECT_THAT(*added, IsEmpty());
    EXPECT_EQ(contentOf(*m_storage.database), before);
}

TEST_F(TransferTest, ADryRunTellsWhatWouldBeAddedAndAddsNothing)
{
    live();
    const QString file = exported();
    Storage other = openStorage(m_out.filePath(QStringLiteral("other")));
    Transfer there(*other.database, m_out.filePath(QStringLiteral("other")));
    const auto added = there.fromJson(file, ImportMode::DryRun);
    ASSERT_TRUE(added);
    EXPECT_THAT(*added, Contains(Pair(QStringLiteral("sessions"), SizeIs(kSessionCount))));
    EXPECT_THAT(contentOf(*other.database), IsEmpty());
    EXPECT_FALSE(there.canUndoImport());
}

TEST_F(TransferTest, WhatIsThereStaysAsItIs)
{
    live();
    const QString file = exported();
    ASSERT_TRUE(m_storage.personal->save(core::UserChoices{{{"dead-hang", 5}}, {"mat"}}));
    const auto mine = ended(sessionEntry(500));
    ASSERT_TRUE(m_storage.sessions->begin(mine));
    ASSERT_EQ(m_storage.database->run(QStringLiteral("DELETE FROM sessions WHERE id < 10")),
              SqlStatus::Ok);

    const auto added = m_transfer.fromJson(file, ImportMode::Import);
    ASSERT_TRUE(added) << added.error().message;
    EXPECT_THAT(*added, Contains(Pair(QStringLiteral("sessions"), SizeIs(9))));
    EXPECT_EQ(m_storage.personal->choices(), (core::UserChoices{{{"dead-hang", 5}}, {"mat"}}));
    EXPECT_THAT(m_storage.sessions->between(kMonday, kMonday + std::chrono::days{30}),
                SizeIs(kSessionCount + 1));
}

TEST_F(TransferTest, AnImportCanBeUndoneOnceAndWhatCameSinceStays)
{
    live();
    const QString file = exported();
    Storage other = openStorage(m_out.filePath(QStringLiteral("other")));
    Transfer there(*other.database, m_out.filePath(QStringLiteral("other")));
    ASSERT_TRUE(other.sessions->begin(sessionEntry(700)));
    ASSERT_TRUE(there.fromJson(file, ImportMode::Import));
    ASSERT_TRUE(other.sessions->begin(sessionEntry(701)));

    ASSERT_TRUE(there.undoImport());
    const auto left = other.sessions->between(kMonday, kMonday + std::chrono::days{30});
    ASSERT_THAT(left, SizeIs(2));
    EXPECT_EQ(left[0].session.uuid, uuidOf(700));
    EXPECT_THAT(contentOf(*other.database), SizeIs(2));
    EXPECT_EQ(there.undoImport().error().message, "There is no import to undo.");
}

TEST_F(TransferTest, BeforeAnythingIsAddedThereIsABackup)
{
    const QString other = m_out.filePath(QStringLiteral("other"));
    live();
    const QString file = exported();
    Storage storage = openStorage(other);
    ASSERT_TRUE(storage.sessions->begin(sessionEntry(700)));
    const auto before = contentOf(*storage.database);
    ASSERT_TRUE(Transfer(*storage.database, other).fromJson(file, ImportMode::Import));
    const Database backup(other + QStringLiteral("/backups/before-import.db"),
                          Database::Purpose::Read);
    EXPECT_EQ(contentOf(backup), before);
}

TEST_F(TransferTest, WhatWasImportedOutlivesADamagedFileAndWhatWasTakenBackStaysAway)
{
    live();
    const QString file = exported();
    const auto afterDamage = [&](const QString &folder, bool takenBack) {
        {
            const Storage other = openStorage(folder);
            Transfer there(*other.database, folder, other.journal.get());
            EXPECT_TRUE(there.fromJson(file, ImportMode::Import));
            EXPECT_TRUE(!takenBack || there.undoImport());
        }
        writeBytes(folder + QStringLiteral("/history.db"), "noise");
        const Storage other = openStorage(folder);
        EXPECT_EQ(other.notice.trouble, StorageTrouble::DamagedSetAside);
        EXPECT_FALSE(Transfer(*other.database, folder).canUndoImport())
            << "the rows of the new file have other numbers";
        return contentOf(*other.database);
    };
    QStringList kept = contentOf(*m_storage.database);
    kept.removeIf([](const QString &line) {
        return line.startsWith(QStringLiteral("engine_state|"))
               || line.startsWith(QStringLiteral("events|"));
    });
    EXPECT_EQ(afterDamage(m_out.filePath(QStringLiteral("one")), false), kept);
    EXPECT_THAT(afterDamage(m_out.filePath(QStringLiteral("two")), true), IsEmpty());
}

TEST_F(TransferTest, EachTableBecomesACsvFileWithARowForEachRow)
{
    live();
    struct Utc : core::Zone {
        [[nodiscard]] std::string id() const override { return "UTC"; }
        [[nodiscard]] std::chrono::seconds offsetAt(core::UtcTime) const override { return 0s; }
        [[nodiscard]] core::UtcTime resolve(core::LocalTime local) const override
        {
            return core::UtcTime{local.time_since_epoch()};
        }
    };
    ASSERT_TRUE(m_transfer.toCsv(path("csv"), Utc{}));
    const auto lines = [this](const char *name) {
        return bytesOf(path("csv") + u'/' + QString::fromLatin1(name));
    };
    EXPECT_EQ(lines("sessions.csv").count("\r\n"), kSessionCount + 1);
    EXPECT_THAT(lines("sessions.csv").toStdString(),
                HasSubstr("\"2026-03-02T17:31:00+10:30\",\"Australia/Lord_Howe\""));
    EXPECT_EQ(lines("steps.csv").count("\r\n"), 1 + 39);
    EXPECT_THAT(lines("reminders.csv").toStdString(),
                HasSubstr("\"2026-03-02T07:01:00+00:00\",\"2026-03-02\",\"bedtime\",1,\"held\","
                          "\"screen-share\",\"Firefox\",5401\r\n"));
    EXPECT_EQ(lines("level-changes.csv").count("\r\n"), 4);
    EXPECT_EQ(lines("days-after.csv").count("\r\n"), 2);
}

TEST_F(TransferTest, ASnapshotIsAHistoryOfItsOwn)
{
    live();
    const auto folder = m_transfer.snapshot();
    ASSERT_TRUE(folder);
    const Database copy(*folder + QStringLiteral("/history.db"), Database::Purpose::Read);
    EXPECT_EQ(contentOf(copy), contentOf(*m_storage.database));
}

} // namespace unhunch
