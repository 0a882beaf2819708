#include "app/adapters/storage/salvage.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/decision_rows.h"
#include "app/adapters/storage/journal_lines.h"
#include "app/adapters/storage/personal_rows.h"
#include "app/adapters/storage/progress_rows.h"
#include "app/adapters/storage/session_rows.h"
#include "app/adapters/storage/statement.h"
#include "app/adapters/storage/table_rows.h"
#include "app/adapters/storage/transaction.h"

#include <QFile>

#include <algorithm>

namespace unhunch {

namespace {

/// Writes a line of the journal into the database; one that the schema refuses is left out.
class LineWriter
{
public:
    explicit LineWriter(Database &database)
        : m_database(database)
        , m_shapes(tableShapes(database))
    {}

    void operator()(std::monostate /*unreadable*/) const {}
    void operator()(const JournalledSession &line) const { writeSession(m_database, line.session); }
    void operator()(const JournalledStep &line) const
    {
        writeStep(m_database, line.uuid, line.step);
    }
    void operator()(const JournalledEnd &line) const { writeEnd(m_database, line.session); }
    void operator()(const core::Decision &decision) const { writeDecision(m_database, decision); }
    void operator()(const core::UserChoices &choices) const { writeChoices(m_database, choices); }
    void operator()(const core::CheckIn &checkIn) const { writeCheckIn(m_database, checkIn); }
    void operator()(const std::vector<core::LevelChange> &changes) const
    {
        writeLevelChanges(m_database, changes);
    }
    void operator()(const JournalledSignsChecked &checked) const
    {
        writeSignsChecked(m_database, checked.at);
    }
    void operator()(const core::Answer &answer) const { writeAnswer(m_database, answer); }
    void operator()(const JournalledRows &line) const
    {
        const auto shape = std::ranges::find(m_shapes, line.table, &TableShape::name);
        const auto isKnown = [&](const QString &column) { return shape->columns.contains(column); };
        if (shape == m_shapes.end() || !std::ranges::all_of(line.columns, isKnown))
            return;
        if (line.fate == RowsFate::Imported)
            add(*shape, line);
        else
            remove(*shape, line);
    }

private:
    void add(const TableShape &shape, const JournalledRows &line) const
    {
        RowAdder adder(m_database, shape, line.columns);
        std::vector<qint64> added;
        for (const QVariantList &row : line.rows)
            if (row.size() == line.columns.size())
                (void)adder.add(row, added);
    }
    void remove(const TableShape &shape, const JournalledRows &line) const
    {
        const TableRows table{shape, line.columns, {}};
        for (const QVariantList &row : line.rows)
            if (row.size() == line.columns.size())
                (void)removeRow(m_database, table, row);
    }

    Database &m_database;
    const std::vector<TableShape> m_shapes;
};

int countSessions(const Database &database)
{
    Statement count(database, QStringLiteral("SELECT count(*) FROM sessions"));
    return count.run() == SqlStatus::Ok && count.next() ? count.number(0) : 0;
}

} // namespace

int refillFromJournal(Database &database, const QString &journalPath)
{
    QFile journal(journalPath);
    if (!journal.open(QIODevice::ReadOnly))
        return 0;
    // One transaction: years of lines cost one wait for the disk.
    Transaction transaction(database);
    const LineWriter writer(database);
    while (!journal.atEnd())
        std::visit(writer, parseJournalLine(journal.readLine()));
    const int sessions = countSessions(database);
    return transaction.commit() == SqlStatus::Ok ? sessions : 0;
}

} // namespace unhunch
