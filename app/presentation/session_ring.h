#pragma once

#include "app/presentation/ring_view.h"
#include "core/exercise/exercise.h"
#include "core/session/glance.h"

namespace unhunch {

/// The ring of the phase at hand, as if nothing were paused.
[[nodiscard]] RingView presentRing(const core::Glance &glance, const core::Exercise &exercise,
                                   bool reducedMotion);

/// "8", or "1:05" from a minute up.
[[nodiscard]] QString countdown(std::chrono::milliseconds left);

} // namespace unhunch
