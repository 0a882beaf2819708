#include "app/adapters/export/export_json.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/schema.h"
#include "app/adapters/storage/table_rows.h"
#include "core/json/json.h"

#include <QDateTime>
#include <QTimeZone>

#include <utility>

namespace unhunch {

namespace {

constexpr qsizetype kPiece = 65536;

QByteArray quotedJson(const QString &text)
{
    return QByteArray::fromStdString(core::json::quote(text.toStdString()));
}

QByteArray valueJson(const QVariant &value)
{
    if (value.isNull())
        return "null";
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QByteArray::number(value.toLongLong());
    case QMetaType::Double:
        return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return quotedJson(value.toString());
    }
}

QString rowsOf(const TableShape &table)
{
    const bool isSteps = table.name == kSteps;
    return selectOf(table)
           + QStringLiteral(" FROM %1 ORDER BY %2")
                 .arg(table.name,
                      isSteps ? QStringLiteral("session_id, position") : QStringLiteral("rowid"));
}

/// Gathers small pieces into larger ones.
class Pieces
{
public:
    explicit Pieces(const Sink &sink)
        : m_sink(sink)
    {}

    bool add(const QByteArray &text)
    {
        m_text += text;
        return m_text.size() < kPiece || flush();
    }
    bool flush() { return m_sink(std::exchange(m_text, {})); }

private:
    const Sink &m_sink;
    QByteArray m_text{};
};

bool writeTable(const Database &database, const TableShape &table, Pieces &pieces)
{
    QByteArray columns;
    for (const QString &column : table.columns)
        columns += (columns.isEmpty() ? "" : ", ") + quotedJson(column);
    pieces.add("    " + quotedJson(table.name) + ": {\"columns\": [" + columns + "], \"rows\": [");
    Statement rows(database, rowsOf(table));
    if (rows.run() != SqlStatus::Ok)
        return false;
    bool first = true;
    while (rows.next()) {
        QByteArray row = std::exchange(first, false) ? "\n      [" : ",\n      [";
        for (int i = 0; i < table.columns.size(); ++i)
            row += (i == 0 ? "" : ", ") + valueJson(rows.value(i));
        if (!pieces.add(row + ']'))
            return false;
    }
    return rows.status() == SqlStatus::Ok && pieces.add("]}");
}

} // namespace

bool exportJson(const Database &database, core::UtcTime now, const Sink &sink)
{
    Pieces pieces(sink);
    const QString written =
        QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc())
            .toString(Qt::ISODate);
    pieces.add("{\n  \"format\": \"" + QByteArray(kExportFormat)
               + "\",\n  \"version\": " + QByteArray::number(kExportVersion)
               + ",\n  \"schema\": " + QByteArray::number(schemaVersion(database))
               + ",\n  \"written\": " + quotedJson(written) + ",\n  \"tables\": {\n");
    bool first = true;
    for (const TableShape &table : tableShapes(database)) {
        if (!std::exchange(first, false))
            pieces.add(",\n");
        if (!writeTable(database, table, pieces))
            return false;
    }
    return pieces.add("\n  }\n}\n") && pieces.flush();
}

} // namespace unhunch
