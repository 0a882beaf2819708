#pragma once

#include "core/reminder/decision.h"
#include "core/time/moment.h"

#include <QLocale>
#include <QString>

namespace unhunch {

/// What the words of one moment need to know: how this user writes numbers and what the local
/// clock shows.
struct Wording {
    QLocale locale{};
    std::chrono::seconds offset{0}; ///< local time minus UTC
};

/// "Desk reset", "Morning", ...
[[nodiscard]] QString slotName(core::Slot slot);

/// Why reminders wait, without a full stop: "microphone in use by Firefox", "you are away".
[[nodiscard]] QString holdWords(core::Reason hold, const QString &by);

/// "14:05" or "2:05 PM", as the locale has it.
[[nodiscard]] QString clockTime(core::UtcTime at, const Wording &wording);

/// Whole minutes, never below one: "6 min".
[[nodiscard]] QString inMinutes(std::chrono::milliseconds length, const Wording &wording);

/// "2 min 15", "13 min": a length as the reminder tells it.
[[nodiscard]] QString lengthWords(std::chrono::seconds length, const Wording &wording);

} // namespace unhunch
