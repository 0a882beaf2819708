#pragma once

#include "core/simulate/trace.h"

#include <optional>

namespace unhunch::core::trace {

/// Why a line is refused.
struct Refusal {
    std::string reason{};
};

/// Reads one line; `rules` are those in force before it.
[[nodiscard]] std::variant<Line, Refusal> readLine(std::string_view text, const Rules &rules);

} // namespace unhunch::core::trace
