#pragma once

#include "core/reminder/hold_settings.h"
#include "core/schedule/rules.h"
#include "core/session/session_settings.h"
#include "core/settings/look_settings.h"

namespace unhunch::core {

/// All that the user configures.
struct Settings {
    Rules rules{};
    SessionSettings session{};
    HoldSettings holds{};
    LookSettings looks{};

    bool operator==(const Settings &) const = default;
};

} // namespace unhunch::core
