#pragma once

#include "core/ports/presence.h"
#include "core/reminder/hold_settings.h"

#include <QStringList>

#include <memory>

namespace unhunch {

/// Tells while a program sees the screen, with its name, as PipeWire knows it: what a compositor or
/// its portal shows. Programs that take the screen from an X server are not seen.
[[nodiscard]] std::unique_ptr<core::EventSource> screenShare(const core::HoldSettings &settings,
                                                             const QStringList &pluginFolders);

} // namespace unhunch
