#pragma once

#include "core/session/choices.h"

#include <vector>

namespace unhunch::core {

/// Before a strength dose that would have no release before it comes one of about half a minute
/// (S21): of those that are possible, the one that takes nearest to that. A light primer with the
/// lightest band needs none.
[[nodiscard]] std::vector<RoutineStep> withRelease(std::vector<RoutineStep> steps,
                                                   const Catalogue &catalogue,
                                                   const SessionChoices &choices);

} // namespace unhunch::core
