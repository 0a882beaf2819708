#pragma once

#include "app/cli/archive.h"
#include "app/cli/arguments.h"
#include "app/cli/terminal.h"

namespace unhunch {

/// `unhunch import FILE [--dry-run]` or `unhunch import --undo`: what `unhunch export json` wrote.
[[nodiscard]] CommandSpec importSpec();
[[nodiscard]] ExitCode importHistory(const Arguments &arguments, const Archive &archive,
                                     const Terminal &terminal);

} // namespace unhunch
