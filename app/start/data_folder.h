#pragma once

#include <string>

namespace unhunch {

/// Where the user's data is, by the XDG base directory specification. Needs no Qt.
[[nodiscard]] std::string dataFolderPath();

} // namespace unhunch
