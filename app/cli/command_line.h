#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unhunch {

/// Runs the command that `words` begin with; none if they begin with no command: then they are the
/// tray program's. Needs the application, but no display.
[[nodiscard]] std::optional<ExitCode> runCommandLine(std::span<const std::string> words,
                                                     const Terminal &terminal);

/// Every command, in the order of the help.
[[nodiscard]] std::vector<CommandSpec> commandSpecs();

/// What `unhunch --help` prints.
[[nodiscard]] std::string usage();

} // namespace unhunch
