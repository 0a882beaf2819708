#pragma once

#include <QString>

#include <cstdint>

namespace unhunch {

/// What lies at a path, judged by its first bytes alone.
enum class FileIdentity : std::uint8_t {
    Absent, ///< nothing, or an empty file
    Ours,   ///< of a schema this version knows
    Newer,  ///< of a schema this version does not know
    Foreign,
    NotADatabase,
};

/// Reads the header without SQLite, which could write even while it opens. Not for a file that is
/// open in this process: closing it here would drop the other connection's lock.
[[nodiscard]] FileIdentity identify(const QString &path, int latestSchema);

} // namespace unhunch
