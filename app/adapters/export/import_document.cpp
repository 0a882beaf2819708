#include "app/adapters/export/import_document.h"

#include "app/adapters/export/export_json.h"
#include "app/adapters/storage/codes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace unhunch {

namespace {

using core::json::Value;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

core::Error error(const QString &why)
{
    return {why.toStdString()};
}

core::Error notOurs()
{
    return error(Words::tr("This is no history that Unhunch exported."));
}

core::Error faulty(const Value &where)
{
    return error(Words::tr("The file is damaged at line %1.").arg(where.at().line));
}

std::optional<QVariant> cellOf(const Value &value)
{
    if (value.isNull())
        return QVariant(QMetaType::fromType<QString>());
    if (const auto whole = value.integer())
        return QVariant(qlonglong{*whole});
    if (const auto number = value.number())
        return QVariant(*number);
    if (const auto *text = value.string())
        return QVariant(storedText(*text));
    return std::nullopt;
}

core::Result<QVariantList> rowOf(const Value &value, qsizetype columns)
{
    QVariantList row;
    for (const Value &each : value.items()) {
        const auto cell = cellOf(each);
        if (!cell)
            return faulty(each);
        row += *cell;
    }
    if (row.size() != columns)
        return faulty(value);
    return row;
}

core::Result<QStringList> columnsOf(const Value &table, const TableShape &shape)
{
    const Value *const listed = table.find("columns");
    if (!listed || !listed->isArray())
        return faulty(table);
    QStringList columns;
    for (const Value &each : listed->items()) {
        const std::string *const name = each.string();
        const QString column = name ? QString::fromStdString(*name) : QString();
        if (!shape.columns.contains(column) || columns.contains(column))
            return faulty(each);
        columns += column;
    }
    return columns;
}

core::Result<TableRows> tableOf(const Value &value, const TableShape &shape)
{
    const auto columns = columnsOf(value, shape);
    if (!columns)
        return columns.error();
    const Value *const rows = value.find("rows");
    if (!rows || !rows->isArray())
        return faulty(value);
    TableRows table{.shape = shape, .columns = *columns};
    for (const Value &each : rows->items()) {
        auto row = rowOf(each, columns->size());
        if (!row)
            return row.error();
        table.rows.push_back(*std::move(row));
    }
    return table;
}

core::Result<const Value *> tablesIn(const Value &file, int schema)
{
    const Value *const format = file.find("format");
    const std::string *const name = format ? format->string() : nullptr;
    if (!name || *name != kExportFormat)
        return notOurs();
    const Value *const version = file.find("version");
    const Value *const itsSchema = file.find("schema");
    if (!version || !version->integer() || !itsSchema || !itsSchema->integer())
        return notOurs();
    if (*version->integer() > kExportVersion || *itsSchema->integer() > schema)
        return error(Words::tr("The file was written by a newer version of Unhunch."));
    const Value *const tables = file.find("tables");
    if (!tables || !tables->isObject())
        return notOurs();
    return tables;
}

/// Every step has its session.
bool isWhole(const std::vector<TableRows> &tables)
{
    QSet<QString> sessions;
    bool whole = true;
    for (const TableRows &table : tables) {
        const bool steps = table.shape.name == kSteps;
        const qsizetype uuid =
            table.columns.indexOf(steps ? kSessionUuid.toString() : QStringLiteral("uuid"));
        if (!steps && table.shape.name != kSessions)
            continue;
        if (uuid < 0 && !table.rows.empty())
            return false;
        for (const QVariantList &row : table.rows) {
            if (!steps)
                sessions += row[uuid].toString();
            else
                whole = whole && sessions.contains(row[uuid].toString());
        }
    }
    return whole;
}

} // namespace

core::Result<std::vector<TableRows>> readImport(std::string_view text,
                                                const std::vector<TableShape> &known, int schema)
{
    const auto parsed = core::json::parse(text);
    if (const auto *fault = std::get_if<core::json::Fault>(&parsed))
        return error(Words::tr("The file cannot be read: %1.")
                         .arg(QString::fromStdString(core::json::sentence(*fault))));
    const auto found = tablesIn(std::get<Value>(parsed), schema);
    if (!found)
        return found.error();
    const Value &inFile = **found;
    std::vector<TableRows> tables;
    for (const TableShape &shape : known) {
        const Value *const value = inFile.find(shape.name.toStdString());
        if (!value)
            continue;
        auto table = tableOf(*value, shape);
        if (!table)
            return table.error();
        tables.push_back(*std::move(table));
    }
    if (tables.size() != inFile.members().size())
        return error(Words::tr("The file tells of things that this version does not know."));
    if (!isWhole(tables))
        return error(Words::tr("The file is damaged: it has steps without their session."));
    return tables;
}

} // namespace unhunch
