#pragma once

#include <QString>

#include <map>

namespace unhunch {

/// What an import added, or would add: the rows that came into each table.
[[nodiscard]] QString importWords(const std::map<QString, int> &added, bool dryRun);

} // namespace unhunch
