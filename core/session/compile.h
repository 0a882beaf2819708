#pragma once

#include "core/result.h"
#include "core/session/choices.h"
#include "core/session/script.h"

namespace unhunch::core {

/// Writes a routine out. Exercises whose gear is missing are left out; where that takes all of
/// the short version, the long one is used, and where it takes all of that, breathing takes its
/// place. Fails when that is left out too.
[[nodiscard]] Result<SessionScript> compile(const Routine &routine, const Catalogue &catalogue,
                                            const SessionChoices &choices);

} // namespace unhunch::core
