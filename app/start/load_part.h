#pragma once

#include <string>

namespace unhunch {

/// The function of that name in a part of the program, from beside it as it is built or installed.
/// Null, with a sentence on standard error, where it cannot be loaded.
[[nodiscard]] void *functionOf(const std::string &part, const char *function);

} // namespace unhunch
