#pragma once

#include "core/record/recorded_event.h"

#include <chrono>
#include <span>

namespace unhunch::core {

/// How long input went on that began, or went on already, at these readings of the clocks, as far
/// as the events after it tell.
[[nodiscard]] std::chrono::milliseconds inputSpan(BootTime boot, MonotonicTime monotonic,
                                                  std::span<const RecordedEvent> after);

} // namespace unhunch::core
