#pragma once

#include "app/adapters/autostart/autostart_file.h"
#include "app/cli/arguments.h"
#include "app/cli/terminal.h"

#include <QDBusConnection>

namespace unhunch {

/// `unhunch autostart [on|off]`: whether the program starts with the user's session.
[[nodiscard]] CommandSpec autostartSpec();
[[nodiscard]] ExitCode autostart(const Arguments &arguments, const AutostartFile &file,
                                 const Terminal &terminal);
/// The same from inside a sandbox, where the desktop is asked.
[[nodiscard]] ExitCode autostartInSandbox(const Arguments &arguments, const QDBusConnection &bus,
                                          const Terminal &terminal);

} // namespace unhunch
