#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace unhunch {

class Database;

/// "UnHu": marks a file as ours in its header.
inline constexpr std::uint32_t kApplicationId = 0x556e4875;

/// The statements that lead to one version of the schema.
using Migration = std::vector<QString>;

/// Append only: index + 1 is the schema version that the entry leads to.
[[nodiscard]] const std::vector<Migration> &migrations();

enum class MigrationResult : std::uint8_t { AlreadyCurrent, Upgraded, NewerThanApp, Failed };

/// Brings the schema to the last of `steps`, each version in a transaction of its own. After Failed
/// the schema is the last one that was reached; after NewerThanApp nothing was written.
[[nodiscard]] MigrationResult migrateToLatest(Database &database,
                                              const std::vector<Migration> &steps = migrations());

/// The version in the file, 0 for an empty one; negative if it cannot be read.
[[nodiscard]] int schemaVersion(const Database &database);

} // namespace unhunch
