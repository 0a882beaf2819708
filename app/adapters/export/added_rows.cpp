#include "app/adapters/export/added_rows.h"

#include "app/adapters/export/write_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unhunch {

core::Result<core::Success> saveAddedRows(const QString &path, const AddedRows &rows)
{
    QJsonObject tables;
    for (const auto &[table, numbers] : rows) {
        QJsonArray list;
        for (const qint64 number : numbers)
            list += number;
        tables[table] = list;
    }
    const QByteArray text = QJsonDocument(tables).toJson(QJsonDocument::Compact);
    return writeFile(path, [&text](const Sink &sink) { return sink(text); });
}

core::Result<AddedRows> loadAddedRows(const QString &path)
{
    QFile file(path);
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (!document.isObject())
        return core::Error{
            QCoreApplication::translate("Transfer", "It is not known what the import added.")
                .toStdString()};
    AddedRows rows;
    const QJsonObject tables = document.object();
    for (auto table = tables.begin(); table != tables.end(); ++table)
        for (const QJsonValue number : table->toArray())
            rows[table.key()].push_back(number.toInteger());
    return rows;
}

AddedCounts countsOf(const AddedRows &rows)
{
    AddedCounts counts;
    for (const auto &[table, numbers] : rows)
        counts[table] = static_cast<int>(numbers.size());
    return counts;
}

QString countsText(const AddedCounts &counts)
{
    QStringList lines;
    for (const auto &[table, count] : counts)
        lines += QStringLiteral("%1 %2").arg(table).arg(count);
    return lines.join(u'\n');
}

AddedCounts countsFromText(const QString &text)
{
    AddedCounts counts;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        counts[line.section(u' ', 0, 0)] = line.section(u' ', 1).toInt();
    return counts;
}

} // namespace unhunch
