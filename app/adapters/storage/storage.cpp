#include "app/adapters/storage/storage.h"

#include "app/adapters/storage/file_seal.h"
#include "app/adapters/storage/open_database.h"
#include "app/adapters/storage/private_files.h"
#include "app/adapters/storage/salvage.h"
#include "app/adapters/storage/schema.h"

#include <QFile>

#include <optional>
#include <utility>

namespace unhunch {

namespace {

/// Where things are in the storage's folder.
struct Place {
    explicit Place(const QString &folder)
        : database(folder + QStringLiteral("/history.db"))
        , journal(folder + QStringLiteral("/journal.jsonl"))
        , backups(folder + QStringLiteral("/backups"))
    {}

    QString database;
    QString journal;
    QString backups;
};

Storage assemble(std::unique_ptr<Database> database, std::unique_ptr<Journal> journal,
                 std::optional<core::Error> unsaved)
{
    Storage storage;
    storage.database = std::move(database);
    storage.journal = std::move(journal);
    storage.writer =
        std::make_unique<Writer>(*storage.database, storage.journal.get(), std::move(unsaved));
    storage.reminders = std::make_unique<SqliteReminderStore>(*storage.database, *storage.writer);
    storage.sessions = std::make_unique<SqliteSessionLog>(*storage.database, *storage.writer);
    storage.personal = std::make_unique<SqlitePersonalStore>(*storage.database, *storage.writer);
    return storage;
}

/// A database that lives as long as the program: reminders go on without a file.
Storage withoutFile(StorageTrouble trouble)
{
    const StorageNotice notice = noticeOf(trouble);
    auto database = std::make_unique<Database>(QStringLiteral(":memory:"));
    (void)migrateToLatest(*database);
    Storage storage = assemble(std::move(database), nullptr, core::Error{notice.message});
    storage.notice = notice;
    return storage;
}

Storage withFile(OpenedDatabase opened, const Place &place)
{
    Storage storage = assemble(std::move(opened.database), std::make_unique<Journal>(place.journal),
                               std::nullopt);
    storage.notice = noticeOf(opened.trouble);
    return storage;
}

Storage beginAnew(const Place &place)
{
    const std::optional<QString> kept = setAside(place.database);
    if (!kept)
        return withoutFile(StorageTrouble::CannotOpen);
    OpenedDatabase fresh = openDatabase(place.database, place.backups);
    if (!fresh.database)
        return withoutFile(fresh.trouble);
    QFile::remove(place.backups + kLastImport);
    const int sessions = refillFromJournal(*fresh.database, place.journal);
    Storage storage = withFile(std::move(fresh), place);
    storage.notice = noticeOf(StorageTrouble::DamagedSetAside, *kept, sessions);
    return storage;
}

} // namespace

Storage openStorage(const QString &folder)
{
    if (!makePrivateFolder(folder))
        return withoutFile(StorageTrouble::CannotOpen);
    const Place place(folder);
    const FileCheck check = isAsSealed(folder) ? FileCheck::Done : FileCheck::Needed;
    OpenedDatabase opened = openDatabase(place.database, place.backups, migrations(), check);
    if (opened.database)
        return withFile(std::move(opened), place);
    if (opened.trouble == StorageTrouble::DamagedSetAside)
        return beginAnew(place);
    return withoutFile(opened.trouble);
}

} // namespace unhunch
