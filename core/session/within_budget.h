#pragma once

#include "core/session/choices.h"

namespace unhunch::core {

/// The choices with which the routine takes no longer than its budget: where the steps on the way
/// to the article's doses come to more, as two hangs do, those that come first are a level lighter
/// for today.
[[nodiscard]] SessionChoices withinBudget(const Routine &routine, const Catalogue &catalogue,
                                          SessionChoices choices);

} // namespace unhunch::core
