#pragma once

#include "core/simulate/fields.h"
#include "core/simulate/trace.h"

namespace unhunch::core::trace {

/// Reads what the user did; a fault is left in `fields`.
[[nodiscard]] Happening readUser(Fields &fields);

} // namespace unhunch::core::trace
