#pragma once

#include "app/adapters/storage/table_rows.h"
#include "core/json/json.h"
#include "core/result.h"

#include <string_view>
#include <vector>

namespace unhunch {

/// Reads what exportJson() wrote, for a database with these tables and this schema. Refuses, with
/// one sentence, what is no such file or not sound, before anything is written anywhere.
[[nodiscard]] core::Result<std::vector<TableRows>>
readImport(std::string_view text, const std::vector<TableShape> &known, int schema);

} // namespace unhunch
