#pragma once

#include "core/reminder/deciding.h"
#include "core/reminder/event.h"

#include <optional>

namespace unhunch::core {

/// A guided session begins; without an open occurrence it is the user's own.
void startSession(Deciding &d, Slot slot);
void finishSession(Deciding &d, SessionEnd end);
/// Quit and crash: what was begun counts by its finished steps.
void cutSession(Deciding &d);
/// Left alone for half an hour after its last step, a session is over.
void settleSession(Deciding &d);
[[nodiscard]] std::optional<Instant> sessionLeftAt(const State &state);

} // namespace unhunch::core
