#pragma once

#include "app/adapters/storage/sql_status.h"
#include "core/ports/session_log.h"

#include <optional>
#include <string>
#include <vector>

namespace unhunch {

class Database;

// Guided sessions as rows. None of these opens a transaction: the caller has one.

/// Writes the session, or writes over the one with the same uuid; its steps stay.
SqlStatus writeSession(Database &database, const core::SessionEntry &session);
/// Writes the step, or writes over the one at the same position. Refused without the session.
SqlStatus writeStep(Database &database, const std::string &uuid, const core::StepEntry &step);
/// Writes how the session ended. Refused without the session.
SqlStatus writeEnd(Database &database, const core::SessionEntry &session);

/// In order of their start, with their steps in order.
[[nodiscard]] std::vector<core::LoggedSession>
readSessions(const Database &database, core::LogicalDay first, core::LogicalDay last);
/// When the last session began that a stop sign ended.
[[nodiscard]] std::optional<core::UtcTime> readLastStopSign(const Database &database);

} // namespace unhunch
