#pragma once

#include "core/figure/motion.h"
#include "core/session/glance.h"

namespace unhunch {

/// What the figure of a guided session does, `elapsed` after the session began.
[[nodiscard]] core::FigureMoment figureMoment(const core::SessionScript &script,
                                              const core::Glance &glance,
                                              std::chrono::milliseconds elapsed);

} // namespace unhunch
