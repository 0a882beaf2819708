#pragma once

#include "app/adapters/export/transfer.h"
#include "app/adapters/storage/statement.h"
#include "app/adapters/storage/table_shapes.h"
#include "tests/app/storage/entries.h"
#include "tests/app/storage/storage_fixture.h"

namespace unhunch {

inline constexpr int kSessionCount = 40;

/// Every row of every table, without the numbers that only a file knows its rows by.
inline QStringList contentOf(const Database &database)
{
    QStringList lines;
    for (const TableShape &table : tableShapes(database)) {
        const bool steps = table.name == kSteps;
        Statement rows(database,
                       steps ? QStringLiteral("SELECT uuid, steps.* FROM steps JOIN sessions ON "
                                              "sessions.id = session_id ORDER BY uuid, position")
                             : QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid")
                                   .arg(table.columns.join(u','), table.name));
        rows.run();
        while (rows.next()) {
            QString line = table.name;
            const int own = steps ? 1 : -1; // the number of the session
            for (int i = 0; i < table.columns.size() + (steps ? 1 : 0); ++i)
                if (i != own)
                    line += u'|' + (rows.isNull(i) ? QStringLiteral("NULL") : rows.text(i));
            lines += line;
        }
    }
    return lines;
}

/// A history with something in every table, and a place to write to.
class TransferTest : public StorageFixture
{
protected:
    TransferTest()
        : m_storage(openStorage(folder()))
        , m_transfer(*m_storage.database, folder())
    {}

    /// Something in every table.
    void live()
    {
        for (int n = 0; n < kSessionCount; ++n) {
            const auto session = sessionEntry(n, kMonday + std::chrono::days{n / 4});
            ASSERT_TRUE(m_storage.sessions->begin(session));
            for (int step = 0; step < n % 3; ++step)
                ASSERT_TRUE(m_storage.sessions->addStep(session.uuid, stepEntry(step)));
            if (n % 5 != 0) {
                ASSERT_TRUE(m_storage.sessions->finish(ended(session)));
            }
        }
        const std::vector decisions{decision(1), decision(2),
                                    decision(3, kMonday + std::chrono::days{2})};
        ASSERT_TRUE(m_storage.reminders->commit("{\"n\":1}", decisions,
                                                std::vector{told(0, true), told(1)}));
        ASSERT_TRUE(m_storage.personal->save(core::UserChoices{{{"dead-hang", 3}}, {"bar"}}));
        ASSERT_TRUE(m_storage.personal->save(core::CheckIn{kMonday, core::NextDay::Worse, true}));
        const std::vector changes{levelChange("dead-hang", 1, 2, core::LevelReason::GoodSessions),
                                  levelChange("dead-hang", 1, 2, core::LevelReason::GoodSessions),
                                  levelChange("dead-hang", 2, 3, core::LevelReason::ByUser)};
        ASSERT_TRUE(m_storage.personal->apply(changes));
        ASSERT_TRUE(m_storage.personal->saveSignsChecked(kMorningOfMonday));
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_out.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString exported()
    {
        EXPECT_TRUE(m_transfer.toJson(path("history.json"), kMorningOfMonday));
        return path("history.json");
    }
    /// Why a file with that text is refused; then nothing has changed.
    [[nodiscard]] std::string refusalOf(const QByteArray &text)
    {
        writeBytes(path("bad.json"), text);
        const auto before = contentOf(*m_storage.database);
        const auto added = m_transfer.fromJson(path("bad.json"), ImportMode::Import);
        EXPECT_EQ(contentOf(*m_storage.database), before);
        EXPECT_FALSE(m_transfer.canUndoImport());
        return added ? "it was imported" : added.error().message;
    }

    QTemporaryDir m_out{};
    Storage m_storage;
    Transfer m_transfer;
};
} // namespace unhunch
