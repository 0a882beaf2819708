#pragma once

#include "core/ports/presence.h"
#include "core/reminder/hold_settings.h"

#include <QStringList>

#include <memory>

namespace unhunch {

/// Tells while a program listens to a microphone, with its name, as the sound server knows it.
[[nodiscard]] std::unique_ptr<core::EventSource> microphoneUse(const core::HoldSettings &settings,
                                                               const QStringList &pluginFolders);

} // namespace unhunch
