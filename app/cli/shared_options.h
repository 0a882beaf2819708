#pragma once

#include "app/cli/arguments.h"
#include "app/cli/length.h"

#include <string>

namespace unhunch {

// What several commands have in common.

inline constexpr OptionSpec kFolderOption{"--folder", "DIR",
                                          "the history in DIR, such as that of a time-lapse"};

/// Why what was written after --since is none.
[[nodiscard]] inline std::string sinceRefusal(const std::string &written)
{
    return "--since takes " + std::string(kLengthExample) + ", not \"" + written + "\".";
}

} // namespace unhunch
