#pragma once

#include "core/exercise/exercise.h"
#include "core/figure/motion.h"
#include "core/session/phase.h"

#include <chrono>
#include <optional>

namespace unhunch {

/// The exercise over and over, for somebody who looks at it; `since` that began.
[[nodiscard]] core::FigureMoment demonstration(const core::Exercise &exercise,
                                               std::chrono::milliseconds since);

/// What the figure shows of the exercise to come, `into` a phase that leads to it or rests before
/// it; none while it stands or rests.
[[nodiscard]] std::optional<core::FigureMoment> shownBefore(const core::Exercise &exercise,
                                                            const core::SessionPhase &phase,
                                                            std::chrono::milliseconds into);

} // namespace unhunch
