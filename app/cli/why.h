#pragma once

#include "app/cli/arguments.h"
#include "app/cli/here.h"
#include "app/cli/history.h"
#include "app/cli/terminal.h"

namespace unhunch {

/// `unhunch why [--since LENGTH] [--json]`: how things stand, and the last decisions with their
/// reasons. As JSON the decisions alone, in the lines of `unhunch simulate`.
[[nodiscard]] CommandSpec whySpec();
[[nodiscard]] ExitCode why(const Arguments &arguments, const History &history, const Here &here,
                           const Terminal &terminal);

} // namespace unhunch
