#pragma once

#include "app/presentation/words.h"
#include "core/reminder/status.h"
#include "core/schedule/windows.h"

#include <QString>

#include <optional>

namespace unhunch {

/// When a slot will come, as a sentence: "Desk reset at about 10:30, if you keep sitting."
/// `window` is that of the slot on the day.
[[nodiscard]] QString planWords(const core::Upcoming &upcoming,
                                const std::optional<core::Window> &window, const Wording &wording);

} // namespace unhunch
