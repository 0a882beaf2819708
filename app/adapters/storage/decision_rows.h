#pragma once

#include "app/adapters/storage/sql_status.h"
#include "core/reminder/decision.h"

#include <optional>
#include <string>
#include <vector>

namespace unhunch {

class Database;

// The engine's state and ledger as rows. None of these opens a transaction: the caller has one.

/// Adds the decision; one that is there already, in all its parts, stays alone.
SqlStatus writeDecision(Database &database, const core::Decision &decision);
SqlStatus writeState(Database &database, const std::string &state);

/// In the order in which they were written.
[[nodiscard]] std::vector<core::Decision>
readDecisions(const Database &database, core::LogicalDay first, core::LogicalDay last);
[[nodiscard]] std::optional<core::LogicalDay> readFirstDay(const Database &database);
[[nodiscard]] std::optional<std::string> readState(const Database &database);

} // namespace unhunch
