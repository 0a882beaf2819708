#pragma once

#include "core/ports/zone.h"
#include "core/time/moment.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace unhunch::core {

/// "2026-03-02T09:12:30+01:00", as the local clock shows it.
[[nodiscard]] std::string toIso8601(UtcTime at, const Zone &zone);
/// "2026-03-02"
[[nodiscard]] std::string toIso8601(LogicalDay day);

/// Reads a local time with its offset ("+01:00" or "Z"); fractions of a second are cut.
[[nodiscard]] std::optional<UtcTime> fromIso8601(std::string_view text);

} // namespace unhunch::core
