#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace unhunch {

/// "2d", "36h", "90m", "1d12h": more than nothing, a year at most.
[[nodiscard]] std::optional<std::chrono::seconds> lengthFromText(std::string_view text);

/// How lengths are written, for messages.
inline constexpr std::string_view kLengthExample{"a length of time such as 2d, 36h or 90m"};

} // namespace unhunch
