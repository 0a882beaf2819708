#pragma once

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/journal.h"
#include "app/adapters/storage/sqlite_personal_store.h"
#include "app/adapters/storage/sqlite_reminder_store.h"
#include "app/adapters/storage/sqlite_session_log.h"
#include "app/adapters/storage/storage_notice.h"
#include "app/adapters/storage/writer.h"

#include <QString>

#include <memory>

namespace unhunch {

/// Beside the backups: the numbers of the rows that the last import added to this very file.
inline constexpr QLatin1String kLastImport{"/last-import.json"};

/// The ports over one database. They always exist: without a usable file they remember until
/// the program ends, and each write answers with the reason why it is not saved.
struct Storage {
    std::unique_ptr<Database> database{};
    std::unique_ptr<Journal> journal{};
    std::unique_ptr<Writer> writer{};
    std::unique_ptr<SqliteReminderStore> reminders{}; ///< a core::ReminderStore
    std::unique_ptr<SqliteSessionLog> sessions{};     ///< a core::SessionLog
    std::unique_ptr<SqlitePersonalStore> personal{};  ///< choices, check-ins, progress
    StorageNotice notice{};
};

/// Opens the storage in `folder`, which is made if it is missing (0700, its files 0600): checks the
/// whole database (see file_seal.h), backs it up and upgrades it if its schema is older. Never
/// throws, never asks.
[[nodiscard]] Storage openStorage(const QString &folder);

} // namespace unhunch
