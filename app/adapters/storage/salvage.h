#pragma once

#include <QString>

namespace unhunch {

class Database;

/// Refills an empty database from the journal: guided sessions, steps and decisions, everything
/// but lines that cannot be read. The number of sessions; 0 if it cannot be done.
int refillFromJournal(Database &database, const QString &journalPath);

} // namespace unhunch
