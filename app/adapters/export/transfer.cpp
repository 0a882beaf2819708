#include "app/adapters/export/transfer.h"

#include "app/adapters/export/added_rows.h"
#include "app/adapters/export/csv_tables.h"
#include "app/adapters/export/export_json.h"
#include "app/adapters/export/write_file.h"
#include "app/adapters/storage/backup.h"
#include "app/adapters/storage/database.h"
#include "app/adapters/storage/journal.h"
#include "app/adapters/storage/private_files.h"
#include "app/adapters/storage/storage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Transfer)
};

constexpr qint64 kLargestImport = 512LL * 1024 * 1024;

/// What the journal never has, for it is of no use to another file.
constexpr std::array<QStringView, 2> kNotJournalled{u"engine_state", u"events"};

core::Error error(const QString &why)
{
    return {why.toStdString()};
}

core::Error noBackup()
{
    return error(Words::tr("No backup could be made, so nothing was changed."));
}

core::Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(Words::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > kLargestImport)
        return error(Words::tr("%1 is too large to be a history.").arg(path));
    return file.readAll();
}

} // namespace

bool Transfer::writeJson(const Sink &sink, core::UtcTime now) const
{
    return exportJson(m_database, now, sink);
}

core::Result<core::Success> Transfer::toJson(const QString &path, core::UtcTime now) const
{
    return writeFile(path, [&](const Sink &sink) { return writeJson(sink, now); });
}

core::Result<core::Success> Transfer::toCsv(const QString &folder, const core::Zone &zone) const
{
    if (!QFileInfo(folder).isDir() && !makePrivateFolder(folder))
        return error(Words::tr("The folder %1 could not be made.").arg(folder));
    for (const CsvFile &file : csvFiles()) {
        const auto written = writeFile(folder + u'/' + file.name, [&](const Sink &sink) {
            return file.write(m_database, zone, sink);
        });
        if (!written)
            return written.error();
    }
    return core::Success{};
}

core::Result<QString> Transfer::snapshot() const
{
    const QString folder = m_folder + QStringLiteral("/snapshot");
    if (!backUp(m_database, folder + QStringLiteral("/history.db")))
        return error(Words::tr("The history could not be copied."));
    return folder;
}

core::Result<AddedRows> Transfer::fromJson(const QString &path, ImportMode mode)
{
    const auto text = readAll(path);
    if (!text)
        return text.error();
    const std::string_view view{text->constData(), static_cast<std::size_t>(text->size())};
    // What cannot be imported costs no backup.
    auto wouldAdd = importJson(m_database, view, ImportMode::DryRun);
    if (!wouldAdd || mode == ImportMode::DryRun || wouldAdd->empty())
        return wouldAdd;
    if (!backUp(m_database, inBackups(QLatin1String("/before-import.db"))))
        return noBackup();
    // Rows get the numbers that they got in the dry run. The list of them is of use when they are
    // there, and not before: others could get these numbers.
    const QString list = inBackups(QLatin1String("/next-import.json"));
    if (const auto noted = saveAddedRows(list, *wouldAdd); !noted)
        return noted.error();
    auto added = importJson(m_database, view, ImportMode::Import);
    QFile::remove(added ? inBackups(kLastImport) : list);
    if (!added)
        return added;
    QFile::rename(list, inBackups(kLastImport));
    journal(linesOf(*added, RowsFate::Imported));
    return added;
}

core::Result<core::Success> Transfer::undoImport()
{
    const QString list = inBackups(kLastImport);
    if (!canUndoImport())
        return error(Words::tr("There is no import to undo."));
    const auto rows = loadAddedRows(list);
    if (!rows)
        return rows.error();
    if (!backUp(m_database, inBackups(QLatin1String("/before-undo.db"))))
        return noBackup();
    const QByteArray lines = linesOf(*rows, RowsFate::TakenBack);
    const auto removed = removeRows(m_database, *rows);
    if (removed) {
        QFile::remove(list);
        journal(lines);
    }
    return removed;
}

bool Transfer::canUndoImport() const
{
    return QFileInfo::exists(inBackups(kLastImport));
}

QByteArray Transfer::linesOf(const AddedRows &rows, RowsFate fate) const
{
    QByteArray lines;
    for (const TableShape &shape : tableShapes(m_database)) {
        const auto found = rows.find(shape.name);
        const bool isKept =
            std::ranges::find(kNotJournalled, QStringView(shape.name)) == kNotJournalled.end();
        if (found != rows.end() && isKept)
            lines += rowsLines(rowsWith(m_database, shape, found->second), fate);
    }
    return lines;
}

void Transfer::journal(const QByteArray &lines)
{
    if (m_journal && !lines.isEmpty())
        m_journal->append(lines);
}

QString Transfer::inBackups(QLatin1String name) const
{
    return m_folder + QStringLiteral("/backups") + name;
}

} // namespace unhunch
