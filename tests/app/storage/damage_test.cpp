#include "tests/app/storage/entries.h"
#include "tests/app/storage/storage_fixture.h"

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class DamageTest : public StorageFixture
{
protected:
    static constexpr int kSessions = 40;

    void fill()
    {
        const Storage storage = openStorage(folder());
        ASSERT_TRUE(storage.reminders->commit("state", std::vector{decision(1)}, {}));
        ASSERT_TRUE(storage.personal->save(m_choices));
        ASSERT_TRUE(storage.personal->save(m_checkIn));
        ASSERT_TRUE(storage.personal->apply(std::vector{m_change}));
        ASSERT_TRUE(storage.personal->saveSignsChecked(m_checked));
        for (int n = 0; n < kSessions; ++n) {
            ASSERT_TRUE(storage.sessions->begin(sessionEntry(n)));
            ASSERT_TRUE(storage.sessions->addStep(uuidOf(n), stepEntry(0)));
            ASSERT_TRUE(storage.sessions->finish(ended(sessionEntry(n))));
        }
    }

    void expectEverythingBroughtBack(const QByteArray &damaged)
    {
        const Storage storage = openStorage(folder());
        EXPECT_EQ(storage.notice.trouble, StorageTrouble::DamagedSetAside);
        EXPECT_EQ(storage.notice.setAside, file("history.db.damaged-1"));
        EXPECT_EQ(bytesOf(storage.notice.setAside), damaged);
        EXPECT_EQ(storage.notice.sessionsBroughtBack, kSessions);

        const auto sessions = storage.sessions->between(kMonday, kMonday);
        ASSERT_EQ(sessions.size(), kSessions);
        const core::LoggedSession last{ended(sessionEntry(kSessions - 1)), {stepEntry(0)}};
        EXPECT_EQ(sessions.back(), last);
        EXPECT_THAT(storage.reminders->decisionsBetween(kMonday, kMonday),
                    ElementsAre(decision(1)));
        EXPECT_EQ(storage.personal->choices(), m_choices);
        EXPECT_THAT(storage.personal->checkIns(kMonday, kMonday), ElementsAre(m_checkIn));
        EXPECT_THAT(storage.personal->levelChanges(), ElementsAre(m_change));
        EXPECT_EQ(storage.personal->signsCheckedAt(), m_checked);
        EXPECT_TRUE(storage.sessions->begin(sessionEntry(kSessions)));
    }

    const core::UserChoices m_choices{{{"dead-hang", 4}}, {"bar", "towel"}};
    const core::LevelChange m_change =
        levelChange("dead-hang", 5, 4, core::LevelReason::ShortHangs);
    const core::UtcTime m_checked{std::chrono::milliseconds{5000}};
    const core::CheckIn m_checkIn{kMonday, core::NextDay::Worse, true};
};

TEST_F(DamageTest, BytesThatAreNoDatabaseAreSetAside)
{
    fill();
    const QByteArray noise = QByteArray("not a database, but somebody's bytes ").repeated(500);
    writeBytes(database(), noise);
    expectEverythingBroughtBack(noise);
    EXPECT_EQ(openStorage(folder()).notice, StorageNotice{}) << "it is told once";
}

TEST_F(DamageTest, ATruncatedFileIsSetAside)
{
    fill();
    const QByteArray whole = bytesOf(database());
    const QByteArray half = whole.left(whole.size() / 2);
    writeBytes(database(), half);
    expectEverythingBroughtBack(half);
}

TEST_F(DamageTest, APageOfNoiseIsFoundAtTheStart)
{
    fill();
    QByteArray bytes = bytesOf(database());
    constexpr qsizetype kPage = 4096;
    ASSERT_GT(bytes.size(), 8 * kPage);
    bytes.replace(6 * kPage, kPage, QByteArray(kPage, '\x5a'));
    writeBytes(database(), bytes);
    expectEverythingBroughtBack(bytes);
}

TEST_F(DamageTest, AStepWithoutItsSessionIsDamageToo)
{
    fill();
    {
        Database raw(database());
        ASSERT_EQ(raw.run(QStringLiteral("PRAGMA foreign_keys = OFF")), SqlStatus::Ok);
        ASSERT_EQ(raw.run(QStringLiteral("DELETE FROM sessions WHERE id = 1")), SqlStatus::Ok);
    }
    expectEverythingBroughtBack(bytesOf(database()));
}

TEST_F(DamageTest, EachDamagedFileKeepsAPlaceOfItsOwn)
{
    for (const char *noise : {"first", "second"}) {
        fill();
        writeBytes(database(), noise);
        EXPECT_EQ(openStorage(folder()).notice.trouble, StorageTrouble::DamagedSetAside);
    }
    EXPECT_EQ(bytesOf(file("history.db.damaged-1")), "first");
    EXPECT_EQ(bytesOf(file("history.db.damaged-2")), "second");
}

TEST_F(DamageTest, WithoutAJournalTheHistoryBeginsAnew)
{
    fill();
    ASSERT_TRUE(QFile::remove(journal()));
    writeBytes(database(), "noise");
    const Storage storage = openStorage(folder());
    EXPECT_EQ(storage.notice.sessionsBroughtBack, 0);
    EXPECT_THAT(storage.sessions->between(kMonday, kMonday), IsEmpty());
}

TEST_F(DamageTest, ATornLineOfTheJournalCostsOnlyItself)
{
    fill();
    QByteArray lines = bytesOf(journal());
    const qsizetype lastLine = lines.lastIndexOf('\n', lines.size() - 2) + 1;
    writeBytes(journal(), lines.left(lastLine + 20));
    {
        const Storage storage = openStorage(folder());
        ASSERT_TRUE(storage.sessions->begin(sessionEntry(kSessions)));
    }
    writeBytes(database(), "noise");

    const Storage storage = openStorage(folder());
    EXPECT_EQ(storage.notice.sessionsBroughtBack, kSessions + 1);
    const auto sessions = storage.sessions->between(kMonday, kMonday);
    ASSERT_EQ(sessions.size(), kSessions + 1U);
    EXPECT_EQ(sessions[kSessions - 1].session.outcome, core::SessionOutcome::Running);
}

} // namespace
} // namespace unhunch
