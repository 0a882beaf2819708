#include "app/adapters/storage/erase_history.h"

#include "app/adapters/storage/private_files.h"
#include "app/start/sole_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

core::Error error(const QString &why)
{
    return {why.toStdString()};
}

bool removeWhole(const QFileInfo &entry)
{
    return entry.isDir() && !entry.isSymLink() ? QDir(entry.filePath()).removeRecursively()
                                               : QFile::remove(entry.filePath());
}

} // namespace

core::Result<QStringList> eraseFiles(const QString &folder)
{
    const QStringList ours{QStringLiteral("history.db*"), QStringLiteral("journal.jsonl*"),
                           QStringLiteral("backups"), QStringLiteral("snapshot")};
    const auto entries = QDir(folder).entryInfoList(
        ours, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    QStringList gone;
    for (const QFileInfo &entry : entries) {
        if (!removeWhole(entry))
            return error(Words::tr("%1 could not be deleted.").arg(entry.filePath()));
        gone += entry.filePath();
    }
    (void)syncToDisk(folder);
    return gone;
}

core::Result<QStringList> eraseHistory(const QString &folder)
{
    if (!QDir(folder).exists())
        return QStringList();
    const SoleLock lock(folder.toStdString());
    if (!lock.isOurs())
        return error(Words::tr("Unhunch still holds its history."));
    return eraseFiles(folder);
}

} // namespace unhunch
