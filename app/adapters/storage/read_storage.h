#pragma once

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/sqlite_reminder_store.h"
#include "app/adapters/storage/sqlite_session_log.h"
#include "app/adapters/storage/writer.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace unhunch {

/// Why there is nothing to read.
enum class ReadTrouble : std::uint8_t {
    None,
    Absent,     ///< nothing was ever saved there
    InUse,      ///< the program runs and keeps it to itself
    Newer,      ///< written by a newer version
    Unreadable, ///< no database of ours, or a damaged one
};

/// The history of a folder, to be read beside the program: nothing in it changes. There are
/// stores unless there is trouble.
struct ReadableStorage {
    ReadTrouble trouble{ReadTrouble::None};
    std::unique_ptr<Database> database{};
    std::unique_ptr<Writer> writer{};
    std::unique_ptr<SqliteReminderStore> reminders{};
    std::unique_ptr<SqliteSessionLog> sessions{};
};

/// Makes nothing that is not there. What a crash left half written is undone, as at any opening.
[[nodiscard]] ReadableStorage readStorage(const QString &folder);

} // namespace unhunch
