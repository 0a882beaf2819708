#include "app/adapters/export/import_json.h"

#include "app/adapters/export/import_document.h"
#include "app/adapters/storage/database.h"
#include "app/adapters/storage/schema.h"
#include "app/adapters/storage/table_rows.h"
#include "app/adapters/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What is one thing, not many: half of one and half of another would be neither.
constexpr std::array<QStringView, 2> kWhole{u"engine_state", u"gear"};

core::Error errorOf(SqlStatus status)
{
    if (status == SqlStatus::Refused)
        return {Words::tr("The file holds something that cannot be, and nothing was imported.")
                    .toStdString()};
    return saveError(status);
}

SqlStatus addTable(Database &database, const TableRows &table, AddedRows &added)
{
    const QString &name = table.shape.name;
    const bool isWhole = std::ranges::find(kWhole, QStringView(name)) != kWhole.end();
    if (table.rows.empty() || (isWhole && hasRows(database, name)))
        return SqlStatus::Ok;
    RowAdder adder(database, table.shape, table.columns);
    std::vector<qint64> rows;
    for (const QVariantList &row : table.rows) {
        if (const SqlStatus status = adder.add(row, rows); status != SqlStatus::Ok)
            return status;
    }
    if (!rows.empty())
        added[name] = std::move(rows);
    return SqlStatus::Ok;
}

} // namespace

core::Result<AddedRows> importJson(Database &database, std::string_view text, ImportMode mode)
{
    const auto tables = readImport(text, tableShapes(database), schemaVersion(database));
    if (!tables)
        return tables.error();
    Transaction transaction(database);
    if (transaction.status() != SqlStatus::Ok)
        return errorOf(transaction.status());
    AddedRows added;
    for (const TableRows &table : *tables) {
        if (const SqlStatus status = addTable(database, table, added); status != SqlStatus::Ok)
            return errorOf(status);
    }
    if (mode == ImportMode::DryRun)
        return added;
    if (const SqlStatus status = transaction.commit(); status != SqlStatus::Ok)
        return errorOf(status);
    return added;
}

core::Result<core::Success> removeRows(Database &database, const AddedRows &rows)
{
    const auto shapes = tableShapes(database);
    Transaction transaction(database);
    SqlStatus status = transaction.status();
    // Backwards: a step goes before its session.
    for (auto shape = shapes.rbegin(); shape != shapes.rend(); ++shape) {
        const auto found = rows.find(shape->name);
        if (found == rows.end())
            continue;
        Statement remove(database,
                         QStringLiteral("DELETE FROM %1 WHERE rowid = ?").arg(shape->name));
        for (const qint64 row : found->second)
            if (status == SqlStatus::Ok)
                status = remove.run({row});
    }
    if (status == SqlStatus::Ok)
        status = transaction.commit();
    if (status != SqlStatus::Ok)
        return errorOf(status);
    return core::Success{};
}

} // namespace unhunch
