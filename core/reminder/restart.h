#pragma once

#include "core/reminder/deciding.h"

namespace unhunch::core {

/// Before a start: if the app never stopped it crashed, and the stored state is all that is left
/// of that run. The time since counts as not running.
void endLastRun(State &state, const Moment &now);

void start(Deciding &d);
void stop(Deciding &d);

} // namespace unhunch::core
