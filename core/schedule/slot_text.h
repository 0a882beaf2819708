#pragma once

#include "core/schedule/slot.h"

#include <optional>
#include <string_view>

namespace unhunch::core {

/// "desk-reset" and the like: the ids of the slots in files and commands.
[[nodiscard]] std::string_view toText(Slot slot);
[[nodiscard]] std::optional<Slot> slotFromText(std::string_view text);

} // namespace unhunch::core
