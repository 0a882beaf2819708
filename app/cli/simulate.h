#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "core/ports/zone_source.h"

namespace unhunch {

/// `unhunch simulate TRACE.jsonl [--rules RULES.json] [--human]`; "-" is standard input. A
/// recording is told again as it was; with rules of its own it is lived again under them.
[[nodiscard]] CommandSpec simulateSpec();
[[nodiscard]] ExitCode simulate(const Arguments &arguments, const core::ZoneSource &zones,
                                const Terminal &terminal);

} // namespace unhunch
