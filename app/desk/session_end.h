#pragma once

#include "core/progress/log_entry.h"
#include "core/reminder/event.h"

namespace unhunch {

/// What the engine is told of how a session ended.
[[nodiscard]] inline core::SessionEnd endOf(core::SessionOutcome outcome)
{
    using enum core::SessionOutcome;
    switch (outcome) {
    case Done:
        return core::SessionEnd::Done;
    case PartDone:
    case Interrupted:
        return core::SessionEnd::PartDone;
    case Running:
    case NotBegun:
        return core::SessionEnd::NotBegun;
    }
    return core::SessionEnd::NotBegun;
}

} // namespace unhunch
