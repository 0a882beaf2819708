#pragma once

#include "app/cli/arguments.h"
#include "app/cli/spoken.h"

#include <string>

namespace unhunch {

// What several commands have in common.

inline constexpr OptionSpec kFolderOption{
    "--folder", "DIR",
    QT_TRANSLATE_NOOP("Commands", "the history in DIR, such as that of a time-lapse")};

/// Why what was written after --since is none.
[[nodiscard]] inline std::string sinceRefusal(const std::string &written)
{
    return filled(
        translate("Commands", "--since takes a length of time such as 2d, 36h or 90m, not \"%1\"."),
        {written});
}

} // namespace unhunch
