#pragma once

#include "core/simulate/fields.h"
#include "core/simulate/trace.h"

#include <optional>

namespace unhunch::core::trace {

// What only a recording tells; faults are left in `fields`.

/// A start with the state, the rules and the boot that the engine began with.
[[nodiscard]] Happening readRecordedStart(Fields &fields);

/// When exactly the engine was told of `happening`, in milliseconds of each clock; none if the line
/// does not say.
[[nodiscard]] std::optional<Told> readTold(Fields &fields, const Happening &happening);

} // namespace unhunch::core::trace
