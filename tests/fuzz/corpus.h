#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unhunch::fuzz {

/// Sound traces to begin with: those of the scenarios, recordings of random lives, and the same
/// lives as somebody would have written them.
[[nodiscard]] std::vector<std::string> corpus(const std::filesystem::path &scenarios);

} // namespace unhunch::fuzz
