#pragma once

#include "app/adapters/export/import_json.h"

namespace unhunch {

// The list of what an import added, beside the backups, so that it can be undone.

[[nodiscard]] core::Result<core::Success> saveAddedRows(const QString &path, const AddedRows &rows);
[[nodiscard]] core::Result<AddedRows> loadAddedRows(const QString &path);

/// How many rows came into which table.
using AddedCounts = std::map<QString, int>;

[[nodiscard]] AddedCounts countsOf(const AddedRows &rows);
/// The same as a line for each table, as it goes over the bus.
[[nodiscard]] QString countsText(const AddedCounts &counts);
[[nodiscard]] AddedCounts countsFromText(const QString &text);

} // namespace unhunch
