#include "app/adapters/idle/make_presence.h"

#include "app/adapters/idle/unknown_presence.h"
#include "app/adapters/idle/xsync_idle.h"

#include <QtGlobal>

namespace unhunch {

std::unique_ptr<core::PresenceSource> makePresence(const core::Clock &clock)
{
    const bool wayland =
        qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qgetenv("XDG_SESSION_TYPE") == "wayland";
    if (!wayland) {
        if (auto idle = XSyncIdle::connectTo(clock))
            return idle;
    }
    return std::make_unique<UnknownPresence>();
}

} // namespace unhunch
