#pragma once

#include <QString>

namespace unhunch {

// Where the user's data and settings are, by the XDG base directory specification.

[[nodiscard]] QString dataFolder();
[[nodiscard]] QString settingsPath();
[[nodiscard]] QString rulesPath();
/// Where desktops look for what starts with the session.
[[nodiscard]] QString autostartFolder();

} // namespace unhunch
