#pragma once

#include "core/result.h"
#include "core/settings/settings.h"

#include <string>
#include <string_view>

namespace unhunch::core {

/// All settings as one JSON object, for another computer or for safety.
[[nodiscard]] std::string toText(const Settings &settings);

/// The same back; what a part leaves out has its default. Refuses unknown keys and values that are
/// not wanted, naming line and column.
[[nodiscard]] Result<Settings> settingsFromText(std::string_view text);

} // namespace unhunch::core
