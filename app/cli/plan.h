#pragma once

#include "app/cli/arguments.h"
#include "app/cli/here.h"
#include "app/cli/history.h"
#include "app/cli/terminal.h"

namespace unhunch {

/// `unhunch plan [DATE] [--json]`: what would come when on a logical day if it goes on like this.
[[nodiscard]] CommandSpec planSpec();
[[nodiscard]] ExitCode plan(const Arguments &arguments, const History &history, const Here &here,
                            const Terminal &terminal);

} // namespace unhunch
