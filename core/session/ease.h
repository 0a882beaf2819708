#pragma once

#include "core/session/player.h"
#include "core/session/recipe.h"

#include <optional>
#include <string>

namespace unhunch::core {

/// A session that goes on with its exercise made easier.
struct Eased {
    SessionScript script{};
    Played played{};
    std::string exercise{};
    int level{1}; ///< from now on
};

/// advance(), then the exercise at hand goes one level down, from the phase it is in: what was done
/// of it stays done, and where the lower level asks for no more, it ends. Never more sets than
/// before. Nothing where there is no lower level or nothing runs.
[[nodiscard]] std::optional<Eased> ease(const SessionScript &script, const PlayerState &state,
                                        Recipe recipe, MonotonicTime now);

} // namespace unhunch::core
