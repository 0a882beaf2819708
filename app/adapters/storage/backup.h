#pragma once

#include <QString>

namespace unhunch {

class Database;

/// Whether every page, row, index and reference of the database is in order.
[[nodiscard]] bool isSound(const Database &database);

/// Writes a copy of the database to `target`, replacing what is there. When it returns true the
/// copy has been opened and checked and is on the disk; otherwise `target` is as before.
[[nodiscard]] bool backUp(Database &database, const QString &target);

} // namespace unhunch
