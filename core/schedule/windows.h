#pragma once

#include "core/schedule/rules.h"
#include "core/time/nearby_zone.h"

#include <array>
#include <chrono>
#include <optional>

namespace unhunch::core {

/// A window opens by so much before its logical day begins at most, and closes as long after its
/// end.
inline constexpr std::chrono::minutes kWindowsReach{60};

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

/// By slot.
using Windows = std::array<std::optional<Window>, kSlotCount>;
/// The windows of all slots on a logical day.
[[nodiscard]] Windows windowsOf(LogicalDay day, const Rules &rules, const NearbyZone &zone);

} // namespace unhunch::core
