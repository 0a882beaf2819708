#pragma once

#include "core/exercise/exercise.h"
#include "core/figure/motion.h"
#include "core/session/glance.h"

namespace unhunch {

/// What the figure of a guided session does, `elapsed` after the session began. While the user
/// gets ready for another exercise or set it shows how that goes.
[[nodiscard]] core::FigureMoment figureMoment(const core::SessionScript &script,
                                              const core::Glance &glance,
                                              const core::Exercise &exercise,
                                              std::chrono::milliseconds elapsed);

} // namespace unhunch
