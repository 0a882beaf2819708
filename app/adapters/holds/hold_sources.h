#pragma once

#include "core/ports/presence.h"
#include "core/reminder/hold_settings.h"

#include <QDBusConnection>
#include <QStringList>

#include <memory>
#include <vector>

namespace unhunch {

/// All that can hold reminders back on this desktop and is switched on.
[[nodiscard]] std::vector<std::unique_ptr<core::EventSource>>
holdSources(const core::HoldSettings &settings, const QDBusConnection &bus,
            const QStringList &pluginFolders);

} // namespace unhunch
