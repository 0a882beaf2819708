#pragma once

#include "core/reminder/decision.h"

#include <optional>
#include <string_view>

namespace unhunch::core {

// The codes of decisions in files and commands: "shown", "after-hold".

[[nodiscard]] std::string_view toText(What what);
[[nodiscard]] std::string_view toText(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromText(std::string_view text);

} // namespace unhunch::core
