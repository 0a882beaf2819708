#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unhunch {

/// Runs the command that `words` begin with; none if they begin with no command: then they are the
/// tray program's. Needs no display. `name` is that of the program, as main() has it.
[[nodiscard]] std::optional<ExitCode> runCommandLine(std::span<const std::string> words, char *name,
                                                     const Terminal &terminal);

/// Every command, in the order of the help.
[[nodiscard]] std::vector<CommandSpec> commandSpecs();

/// What `unhunch --help` prints.
[[nodiscard]] std::string usage();

} // namespace unhunch
