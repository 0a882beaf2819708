#pragma once

#include "core/ports/zone.h"
#include "core/result.h"

#include <span>
#include <string>
#include <variant>

namespace unhunch {

struct UntilResumed {
    bool operator==(const UntilResumed &) const = default;
};
struct UntilTomorrow {
    bool operator==(const UntilTomorrow &) const = default;
};
using PauseEnd = std::variant<UntilResumed, UntilTomorrow, core::UtcTime>;

/// When a pause ends: no words, "1h", "until 14:00" (the next time the local clock shows it) or
/// "tomorrow". Refuses the rest with one sentence.
[[nodiscard]] core::Result<PauseEnd> pauseEnd(std::span<const std::string> words, core::UtcTime now,
                                              const core::Zone &zone);

} // namespace unhunch
