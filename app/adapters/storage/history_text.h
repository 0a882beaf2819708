#pragma once

#include "core/ports/reminder_store.h"
#include "core/ports/session_log.h"
#include "core/ports/zone_source.h"

#include <QByteArray>

#include <chrono>
#include <vector>

namespace unhunch {

// What the history tells the command line, as text: the same whether the running program is asked
// or its file is read.

/// A trace of what the engine was told in the last `length` of its own time, or a little more;
/// empty if nothing was.
[[nodiscard]] QByteArray recordingText(const core::ReminderStore &store,
                                       std::chrono::milliseconds length,
                                       const core::ZoneSource &zones);

/// The decisions since then, as lines of the journal.
[[nodiscard]] QByteArray ledgerText(const core::ReminderStore &store, core::UtcTime since);
[[nodiscard]] std::vector<core::Decision> ledgerFromText(const QByteArray &text);

/// The guided sessions of the logical days first..last, as lines of the journal.
[[nodiscard]] QByteArray sessionsText(const core::SessionLog &log, core::LogicalDay first,
                                      core::LogicalDay last);
[[nodiscard]] std::vector<core::LoggedSession> sessionsFromText(const QByteArray &text);

} // namespace unhunch
