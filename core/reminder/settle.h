#pragma once

#include "core/reminder/deciding.h"

namespace unhunch::core {

/// Decides everything that is to be decided at this moment, in the order in which one thing
/// depends on another, until nothing is left to decide.
void settle(Deciding &d);

} // namespace unhunch::core
