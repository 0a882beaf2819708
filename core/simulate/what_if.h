#pragma once

#include "core/json/json.h"
#include "core/simulate/trace.h"

namespace unhunch::core::trace {

/// A recording as a day to be lived again under other rules: `changes`, a JSON object of rules,
/// replaces theirs at every start and every change, and the engine is no longer told at the moments
/// of then but at those it asks for. Fails if the changes are no rules.
[[nodiscard]] Result<std::vector<Line>> tryOtherRules(std::vector<Line> recording,
                                                      const json::Value &changes);

} // namespace unhunch::core::trace
