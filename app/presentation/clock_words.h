#pragma once

#include "core/time/logical_day.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace unhunch {

/// "22:30" or "10:30 PM", as the locale has it.
[[nodiscard]] QString clockWords(core::ClockTime at, const QLocale &locale);

/// What somebody typed: as clockWords() writes it, or "22:30", "22.30", "2230", "22", "10:30 pm".
/// None where it is no time of day.
[[nodiscard]] std::optional<core::ClockTime> clockFromWords(const QString &text,
                                                            const QLocale &locale);

} // namespace unhunch
