#pragma once

#include "core/ports/zone.h"
#include "core/schedule/rules.h"

#include <optional>

namespace unhunch::core {

/// When a slot may be asked, `opens` inclusive to `closes` exclusive.
struct Window {
    UtcTime opens{};
    UtcTime closes{};

    bool operator==(const Window &) const = default;
};

/// The window of a slot on a logical day, whether the slot is switched on or not. None when that
/// day has none: no workout, no end of work, or an end before the beginning. Strength days are
/// another matter, see strength_days.h. Desk resets have no window.
[[nodiscard]] std::optional<Window> windowOf(Slot slot, LogicalDay day, const Rules &rules,
                                             const Zone &zone);

} // namespace unhunch::core
