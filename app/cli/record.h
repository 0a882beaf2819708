#pragma once

#include "app/cli/arguments.h"
#include "app/cli/history.h"
#include "app/cli/terminal.h"

namespace unhunch {

/// `unhunch record [--since LENGTH]`: what the engine was told, for `unhunch simulate`.
[[nodiscard]] CommandSpec recordSpec();
[[nodiscard]] ExitCode record(const Arguments &arguments, const History &history,
                              const Terminal &terminal);

} // namespace unhunch
