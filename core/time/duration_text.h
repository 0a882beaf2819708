#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace unhunch::core {

/// Reads "90m", "1h30m" or "45s": hours, minutes and seconds, in that order, each at most once.
[[nodiscard]] std::optional<std::chrono::seconds> durationFromText(std::string_view text);

/// The shortest such text: "90m" for an hour and a half, "0s" for nothing.
[[nodiscard]] std::string toText(std::chrono::seconds duration);

} // namespace unhunch::core
