#pragma once

#include "core/json/json.h"
#include "core/reminder/state.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace unhunch::core {

/// The state as JSON text with a version; loses nothing.
[[nodiscard]] std::string toText(const State &state);

/// Reads what toText() wrote. Refuses another version and whatever is no state.
[[nodiscard]] Result<State> stateFromText(std::string_view text);
/// The same for a value that was read already.
[[nodiscard]] Result<State> stateFromJson(const json::Value &value);

} // namespace unhunch::core
