#pragma once

#include "core/simulate/fields.h"
#include "core/simulate/trace.h"

#include <array>
#include <string_view>

namespace unhunch::core::trace {

/// The outcomes of "finish", in the order of SessionEnd.
inline constexpr std::array<std::string_view, 3> kSessionEnds{"done", "part-done", "not-begun"};

/// Reads what the user did; a fault is left in `fields`.
[[nodiscard]] Happening readUser(Fields &fields);

} // namespace unhunch::core::trace
