#include "app/adapters/storage/open_database.h"

#include "app/adapters/storage/backup.h"
#include "app/adapters/storage/file_identity.h"
#include "app/adapters/storage/private_files.h"
#include "app/adapters/storage/transaction.h"

#include <QFileInfo>

#include <utility>

namespace unhunch {

namespace {

StorageTrouble troubleOf(SqlStatus status)
{
    switch (status) {
    case SqlStatus::Ok:
        return StorageTrouble::None;
    case SqlStatus::Busy:
        return StorageTrouble::InUse;
    case SqlStatus::Damaged:
        return StorageTrouble::DamagedSetAside;
    case SqlStatus::Full:
        return StorageTrouble::DiskFull;
    case SqlStatus::ReadOnly:
        return StorageTrouble::ReadOnly;
    case SqlStatus::Refused:
    case SqlStatus::InputOutput:
    case SqlStatus::Other:
        break;
    }
    return StorageTrouble::CannotOpen;
}

/// What the file's first bytes forbid, before SQLite gets to see it.
StorageTrouble judge(const QString &path, int latestSchema)
{
    switch (identify(path, latestSchema)) {
    case FileIdentity::Absent:
    case FileIdentity::Ours:
        return StorageTrouble::None;
    case FileIdentity::Newer:
        return StorageTrouble::NewerSchema;
    case FileIdentity::Foreign:
        return StorageTrouble::ForeignFile;
    case FileIdentity::NotADatabase:
        // A rollback journal with something in it can still mend a torn first page.
        return QFileInfo(path + QStringLiteral("-journal")).size() > 0
                   ? StorageTrouble::None
                   : StorageTrouble::DamagedSetAside;
    }
    return StorageTrouble::CannotOpen;
}

StorageTrouble upgrade(Database &database, const QString &backupFolder,
                       const std::vector<Migration> &steps)
{
    const int schema = schemaVersion(database);
    const bool older = schema > 0 && schema < static_cast<int>(steps.size());
    const QString backup = QStringLiteral("%1/history-schema-%2.db").arg(backupFolder).arg(schema);
    if (older && !backUp(database, backup))
        return StorageTrouble::UpgradeFailed;
    switch (migrateToLatest(database, steps)) {
    case MigrationResult::AlreadyCurrent:
    case MigrationResult::Upgraded:
        return StorageTrouble::None;
    case MigrationResult::NewerThanApp:
        return StorageTrouble::NewerSchema;
    case MigrationResult::Failed:
        break;
    }
    return schema > 0 ? StorageTrouble::UpgradeFailed : StorageTrouble::CannotOpen;
}

/// Takes the lock, which lasts as long as the connection, and sees whether writing works.
SqlStatus claim(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Exclusive);
    if (transaction.status() != SqlStatus::Ok)
        return transaction.status();
    // Writing the same value again is a real write: full disks and read-only folders show.
    const QString sql = QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion(database));
    const SqlStatus status = database.run(sql);
    return status == SqlStatus::Ok ? transaction.commit() : status;
}

} // namespace

OpenedDatabase openDatabase(const QString &path, const QString &backupFolder,
                            const std::vector<Migration> &steps, FileCheck check)
{
    if (const StorageTrouble verdict = judge(path, static_cast<int>(steps.size()));
        verdict != StorageTrouble::None)
        return {nullptr, verdict};
    if (!makePrivateFile(path))
        return {nullptr, StorageTrouble::CannotOpen};

    auto database = std::make_unique<Database>(path);
    if (database->status() != SqlStatus::Ok)
        return {nullptr, troubleOf(database->status())};
    if (check == FileCheck::Needed && !isSound(*database))
        return {nullptr, StorageTrouble::DamagedSetAside};
    if (const StorageTrouble verdict = upgrade(*database, backupFolder, steps);
        verdict != StorageTrouble::None)
        return {nullptr, verdict};

    const StorageTrouble claimed = troubleOf(claim(*database));
    const bool readable = claimed == StorageTrouble::None || claimed == StorageTrouble::ReadOnly
                          || claimed == StorageTrouble::DiskFull;
    return {readable ? std::move(database) : nullptr, claimed};
}

} // namespace unhunch
