#pragma once

#include "app/adapters/export/export_json.h"
#include "app/adapters/export/import_json.h"
#include "app/adapters/storage/journal_lines.h"
#include "core/ports/zone.h"
#include "core/result.h"
#include "core/time/moment.h"

#include <QString>

namespace unhunch {

class Database;
class Journal;

/// What of the history leaves the program, and what comes back. Each answers with a sentence if it
/// fails, and then nothing has changed.
class Transfer
{
public:
    /// `folder` is that of the history; backups go to it. The journal, if there is one, hears what
    /// is imported.
    Transfer(Database &database, QString folder, Journal *journal = nullptr)
        : m_database(database)
        , m_folder(std::move(folder))
        , m_journal(journal)
    {}

    /// False when the sink refused, or the history cannot be read.
    [[nodiscard]] bool writeJson(const Sink &sink, core::UtcTime now) const;
    [[nodiscard]] core::Result<core::Success> toJson(const QString &path, core::UtcTime now) const;
    /// One file for each table, in a folder that is made if it is missing.
    [[nodiscard]] core::Result<core::Success> toCsv(const QString &folder,
                                                    const core::Zone &zone) const;
    /// A checked copy of the history for whoever may not open the file itself, in a folder whose
    /// name is returned.
    [[nodiscard]] core::Result<QString> snapshot() const;

    /// A checked backup is made before anything is added.
    [[nodiscard]] core::Result<AddedRows> fromJson(const QString &path, ImportMode mode);
    /// Takes out again what the last import added; it can be done once.
    [[nodiscard]] core::Result<core::Success> undoImport();
    [[nodiscard]] bool canUndoImport() const;

private:
    [[nodiscard]] QString inBackups(QLatin1String name) const;
    [[nodiscard]] QByteArray linesOf(const AddedRows &rows, RowsFate fate) const;
    void journal(const QByteArray &lines);

    Database &m_database;
    QString m_folder;
    Journal *m_journal;
};

} // namespace unhunch
