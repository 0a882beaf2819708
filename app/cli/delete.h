#pragma once

#include "app/cli/archive.h"
#include "app/cli/arguments.h"
#include "app/cli/terminal.h"

namespace unhunch {

/// `unhunch delete --everything`: all that Unhunch keeps of its user, but not the settings.
[[nodiscard]] CommandSpec deleteSpec();
[[nodiscard]] ExitCode deleteHistory(const Arguments &arguments, const Archive &archive,
                                     const Terminal &terminal);

} // namespace unhunch
