#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace unhunch {

/// "2d", "36h", "90m", "1d12h": more than nothing, a year at most.
[[nodiscard]] std::optional<std::chrono::seconds> lengthFromText(std::string_view text);

} // namespace unhunch
