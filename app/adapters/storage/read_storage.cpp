#include "app/adapters/storage/read_storage.h"

#include "app/adapters/storage/file_identity.h"
#include "app/adapters/storage/schema.h"
#include "app/adapters/storage/statement.h"

namespace unhunch {

namespace {

ReadTrouble troubleOf(FileIdentity identity)
{
    switch (identity) {
    case FileIdentity::Ours:
        return ReadTrouble::None;
    case FileIdentity::Absent:
        return ReadTrouble::Absent;
    case FileIdentity::Newer:
        return ReadTrouble::Newer;
    case FileIdentity::Foreign:
    case FileIdentity::NotADatabase:
        break;
    }
    return ReadTrouble::Unreadable;
}

ReadTrouble troubleOf(const Database &database)
{
    Statement probe(database, QStringLiteral("SELECT state FROM engine_state"));
    const SqlStatus status = probe.run();
    if (status == SqlStatus::Ok)
        return ReadTrouble::None;
    return status == SqlStatus::Busy ? ReadTrouble::InUse : ReadTrouble::Unreadable;
}

} // namespace

ReadableStorage readStorage(const QString &folder)
{
    const QString path = folder + QStringLiteral("/history.db");
    ReadableStorage storage;
    storage.trouble = troubleOf(identify(path, static_cast<int>(migrations().size())));
    if (storage.trouble != ReadTrouble::None)
        return storage;
    storage.database = std::make_unique<Database>(path, Database::Purpose::Read);
    storage.trouble = troubleOf(*storage.database);
    if (storage.trouble != ReadTrouble::None)
        return storage;
    storage.writer = std::make_unique<Writer>(*storage.database);
    storage.reminders = std::make_unique<SqliteReminderStore>(*storage.database, *storage.writer);
    storage.sessions = std::make_unique<SqliteSessionLog>(*storage.database, *storage.writer);
    return storage;
}

} // namespace unhunch
