#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace unhunch {

class Database;

/// The rows that an import added, by table; the number of each is that of this file alone.
using AddedRows = std::map<QString, std::vector<qint64>>;

enum class ImportMode : std::uint8_t {
    DryRun, ///< tells what it would add, and adds nothing
    Import,
};

/// Adds to the database what is in `text` (see exportJson()) and not in the database. What is there
/// stays as it is: the same import twice adds nothing the second time, and gear and the engine's
/// state are taken only where there is none. All or nothing.
[[nodiscard]] core::Result<AddedRows> importJson(Database &database, std::string_view text,
                                                 ImportMode mode);

/// Takes rows out again that an import added, all or nothing. What changed since stays.
[[nodiscard]] core::Result<core::Success> removeRows(Database &database, const AddedRows &rows);

} // namespace unhunch
