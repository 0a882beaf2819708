#pragma once

#include "app/cli/arguments.h"
#include "app/cli/here.h"
#include "app/cli/remote.h"
#include "app/cli/terminal.h"

#include <string>

namespace unhunch {

/// `unhunch status [--json] [--follow]`: how things stand, once or with every change.
[[nodiscard]] CommandSpec statusSpec();
/// With --follow it needs an event loop and returns when the bus goes.
[[nodiscard]] ExitCode status(const Arguments &arguments, const Remote &remote, const Here &here,
                              const Terminal &terminal);

/// One line of JSON, with the keys that bars such as Waybar know: text, tooltip, class, percentage.
[[nodiscard]] std::string statusJson(const Standing &standing, const Here &here);
/// The same for no program.
[[nodiscard]] std::string statusJsonOff();

} // namespace unhunch
