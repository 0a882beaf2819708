#pragma once

#include "app/adapters/storage/sql_status.h"
#include "core/ports/progress_store.h"

namespace unhunch {

class Database;

// How levels changed, as rows. None of these opens a transaction: the caller has one.

/// Also sets the levels.
SqlStatus writeLevelChanges(Database &database, std::span<const core::LevelChange> changes);
[[nodiscard]] std::vector<core::LevelChange> readLevelChanges(const Database &database);

SqlStatus writeSignsChecked(Database &database, core::UtcTime at);
[[nodiscard]] std::optional<core::UtcTime> readSignsChecked(const Database &database);

} // namespace unhunch
