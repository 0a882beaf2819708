#pragma once

#include "app/service/reminder_service.h"
#include "core/ports/presence.h"
#include "core/reminder/hold_claims.h"

#include <memory>
#include <vector>

namespace unhunch {

/// Tells the engine what holds reminders back, out of what all sources tell.
class HoldsDesk
{
public:
    using Sources = std::vector<std::unique_ptr<core::EventSource>>;

    /// The service runs already, and outlives it.
    HoldsDesk(ReminderService &service, Sources sources);

    /// From now on these tell; what the others held is held no more.
    void use(Sources sources);

private:
    void listen();

    ReminderService &m_service;
    Sources m_sources;
    core::HoldClaims m_claims{};
};

} // namespace unhunch
