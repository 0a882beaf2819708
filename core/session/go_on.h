#pragma once

#include "core/session/recipe.h"

#include <span>

namespace unhunch::core {

/// So long after its last step a session that was left can be gone on with.
inline constexpr std::chrono::minutes kKeptFor{30};

/// The session of that routine to go on with: left or cut after something was done, no longer ago
/// than kKeptFor, and not because something felt wrong. `today` is in order of the start. A session
/// that went on with others before is told as one with them.
[[nodiscard]] std::optional<LoggedSession> unfinished(std::span<const LoggedSession> today,
                                                      const std::string &routine, UtcTime now);

/// The recipe for the rest of it, with what the log tells of the choices made then.
[[nodiscard]] Recipe goingOn(Recipe recipe, LoggedSession before);

} // namespace unhunch::core
