#pragma once

#include "app/adapters/storage/sql_status.h"
#include "core/ports/answer_log.h"
#include "core/ports/check_in_log.h"
#include "core/ports/choice_store.h"

#include <optional>
#include <vector>

namespace unhunch {

class Database;

// What the user says of himself as rows. None of these opens a transaction: the caller has one.

SqlStatus writeChoices(Database &database, const core::UserChoices &choices);
[[nodiscard]] core::UserChoices readChoices(const Database &database);

/// Writes over an answer about the same day.
SqlStatus writeCheckIn(Database &database, const core::CheckIn &checkIn);
[[nodiscard]] std::vector<core::CheckIn>
readCheckIns(const Database &database, core::LogicalDay first, core::LogicalDay last);
[[nodiscard]] std::optional<core::LogicalDay> readLastNightPain(const Database &database);

/// Writes over an answer of the same day to the same question.
SqlStatus writeAnswer(Database &database, const core::Answer &answer);
/// In order of their days.
[[nodiscard]] std::vector<core::Answer> readAnswers(const Database &database);

} // namespace unhunch
