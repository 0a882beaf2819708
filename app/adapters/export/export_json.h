#pragma once

#include "core/time/moment.h"

#include <QByteArray>

#include <functional>

namespace unhunch {

class Database;

/// Takes the next piece of what is written; false ends the writing.
using Sink = std::function<bool(const QByteArray &piece)>;

inline constexpr int kExportVersion = 1;
inline constexpr const char *kExportFormat = "unhunch-history";

/// The whole history as one JSON object, which importJson() reads: for each table its columns and
/// its rows, in their order. False when the sink refused, or the history could not be read.
[[nodiscard]] bool exportJson(const Database &database, core::UtcTime now, const Sink &sink);

} // namespace unhunch
