#pragma once

#include <QString>

namespace unhunch {

// Where the user's data and settings are, by the XDG base directory specification.

[[nodiscard]] QString dataFolder();
[[nodiscard]] QString rulesPath();
[[nodiscard]] QString sessionSettingsPath();
[[nodiscard]] QString holdSettingsPath();
/// Where desktops look for what starts with the session.
[[nodiscard]] QString autostartFolder();

} // namespace unhunch
