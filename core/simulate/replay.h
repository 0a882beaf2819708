#pragma once

#include "core/simulate/run.h"

namespace unhunch::core::trace {

/// Tells the engine what a recording says it was told, at the same readings of the same clocks: it
/// decides the same. Lines that tell it nothing only change zone and rules.
void replay(const std::vector<Line> &lines, const ZoneSource &zones, const Listener &listener);

} // namespace unhunch::core::trace
