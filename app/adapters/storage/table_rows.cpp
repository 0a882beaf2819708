#include "app/adapters/storage/table_rows.h"

#include "app/adapters/storage/database.h"

namespace unhunch {

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

/// "a IS ? AND b IS ?", with a step's session found by its uuid.
QString sameIn(const QStringList &columns)
{
    QStringList same;
    for (const QString &column : columns)
        same += column == kSessionUuid
                    ? QStringLiteral("session_id = (SELECT id FROM sessions WHERE uuid = ?)")
                    : column + QStringLiteral(" IS ?");
    return same.join(QStringLiteral(" AND "));
}

QString insertStep(QStringList columns)
{
    QStringList values(columns.size(), QStringLiteral("?"));
    const qsizetype session = columns.indexOf(kSessionUuid);
    if (session >= 0) {
        columns[session] = QStringLiteral("session_id");
        values[session] = QStringLiteral("(SELECT id FROM sessions WHERE uuid = ?)");
    }
    return QStringLiteral("INSERT INTO steps (%1) VALUES (%2) ON CONFLICT DO NOTHING")
        .arg(columns.join(u','), values.join(u','));
}

QString insertOf(const TableShape &shape, const QStringList &columns, bool comparesRows)
{
    if (shape.name == kSteps)
        return insertStep(columns);
    const QString into = QStringLiteral("INSERT INTO %1 (%2) ").arg(shape.name, columns.join(u','));
    if (!comparesRows)
        return into
               + QStringLiteral("VALUES (%1) ON CONFLICT DO NOTHING").arg(marks(columns.size()));
    return into
           + QStringLiteral("SELECT %1 WHERE NOT EXISTS (SELECT 1 FROM %2 WHERE %3)")
                 .arg(marks(columns.size()), shape.name, sameIn(columns));
}

} // namespace

RowAdder::RowAdder(Database &database, const TableShape &shape, const QStringList &columns)
    : m_comparesRows(!shape.hasKey && hasRows(database, shape.name))
    , m_insert(database, insertOf(shape, columns, m_comparesRows))
{}

SqlStatus RowAdder::add(const QVariantList &row, std::vector<qint64> &added)
{
    const SqlStatus status = m_insert.run(m_comparesRows ? row + row : row);
    if (status == SqlStatus::Ok && m_insert.changedRows() > 0)
        added.push_back(m_insert.insertedRow());
    return status;
}

SqlStatus removeRow(Database &database, const TableRows &table, const QVariantList &row)
{
    Statement remove(
        database,
        QStringLiteral("DELETE FROM %1 WHERE rowid = (SELECT rowid FROM %1 WHERE %2 LIMIT 1)")
            .arg(table.shape.name, sameIn(table.columns)));
    return remove.run(row);
}

QString selectOf(const TableShape &shape)
{
    QStringList columns = shape.columns;
    const qsizetype session = columns.indexOf(kSessionUuid);
    if (shape.name == kSteps && session >= 0)
        columns[session] = QStringLiteral("(SELECT uuid FROM sessions WHERE id = session_id)");
    return QStringLiteral("SELECT ") + columns.join(QStringLiteral(", "));
}

TableRows rowsWith(const Database &database, const TableShape &shape,
                   std::span<const qint64> numbers)
{
    TableRows table{shape, shape.columns, {}};
    Statement find(database,
                   selectOf(shape) + QStringLiteral(" FROM %1 WHERE rowid = ?").arg(shape.name));
    for (const qint64 number : numbers) {
        if (find.run({number}) != SqlStatus::Ok || !find.next())
            continue;
        QVariantList row;
        for (int column = 0; column < shape.columns.size(); ++column)
            row += find.value(column);
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool hasRows(const Database &database, const QString &table)
{
    Statement any(database, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(table));
    return any.run() == SqlStatus::Ok && any.next();
}

} // namespace unhunch
