#pragma once

#include "core/session/phase.h"

#include <chrono>
#include <vector>

namespace unhunch::core {

/// How a session begins: the posture, where there is time for it, and the countdown. Together they
/// take `ready`; nothing comes of 0 s.
[[nodiscard]] std::vector<SessionPhase> leadIn(std::chrono::seconds ready, std::size_t step,
                                               Side side);

} // namespace unhunch::core
