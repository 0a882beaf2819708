#pragma once

#include "app/adapters/storage/sql_status.h"
#include "core/record/recorded_event.h"

#include <chrono>
#include <span>
#include <vector>

namespace unhunch {

class Database;

// What the engine was told, as rows; see core::ReminderStore.

[[nodiscard]] SqlStatus writeEvents(Database &database, std::span<const core::RecordedEvent> told);
[[nodiscard]] std::vector<core::RecordedEvent> readEvents(const Database &database,
                                                          std::chrono::milliseconds length);

} // namespace unhunch
