#pragma once

#include "app/adapters/export/export_json.h"
#include "core/ports/zone.h"

#include <QString>

#include <vector>

namespace unhunch {

class Database;

/// A file of the CSV export, as it is written. See core/export/csv.h for what is done about
/// formulas. Times are ISO 8601 with their offset from UTC: that of the session where one is known,
/// else that of `zone`.
struct CsvFile {
    QString name{}; ///< "sessions.csv"
    bool (*write)(const Database &database, const core::Zone &zone, const Sink &sink);
};

/// Sessions, steps, reminders, changes of level and answers about the day after.
[[nodiscard]] const std::vector<CsvFile> &csvFiles();

} // namespace unhunch
