#pragma once

#include "core/json/object_text.h"
#include "core/result.h"
#include "core/schedule/rules.h"

#include <string>
#include <string_view>
#include <variant>

namespace unhunch::core {

/// The rules as a JSON object with every key.
[[nodiscard]] std::string toText(const Rules &rules);

/// All keys with their values.
[[nodiscard]] json::WrittenMembers membersOf(const Rules &rules);

/// `base` with the keys of the JSON object `text` put in their place. Refuses unknown keys and
/// values out of range, naming line and column.
[[nodiscard]] Result<Rules> rulesFromText(std::string_view text, const Rules &base = {});

/// The same for an object that was read already.
[[nodiscard]] std::variant<Rules, json::Fault> rulesFromJson(const json::Value &object,
                                                             const Rules &base);

} // namespace unhunch::core
