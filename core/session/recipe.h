#pragma once

#include "core/ports/session_log.h"
#include "core/session/compile.h"

#include <optional>

namespace unhunch::core {

/// All that a guided session is written from, so that it can be written again with other choices.
/// Catalogue and routine outlive it.
struct Recipe {
    const Catalogue *catalogue{nullptr};
    const Routine *routine{nullptr};
    SessionChoices choices{};
    std::optional<LoggedSession> before{}; ///< the session that this one goes on with
};

/// As compile(); of a session that goes on, what is left. Fails when nothing is.
[[nodiscard]] Result<SessionScript> write(const Recipe &recipe);

} // namespace unhunch::core
