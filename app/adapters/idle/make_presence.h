#pragma once

#include "core/ports/clock.h"
#include "core/ports/presence.h"

#include <memory>

namespace unhunch {

/// The presence source of this login session, by its environment. X11's counter is not asked under
/// Wayland, where it sees only the input of X11 windows.
[[nodiscard]] std::unique_ptr<core::PresenceSource> makePresence(const core::Clock &clock);

} // namespace unhunch
