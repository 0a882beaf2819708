#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"

#include <span>
#include <string>

namespace unhunch {

/// Tells a command's arguments apart and runs it, or prints its help.
template<typename Run>
ExitCode runCommand(const CommandSpec &command, std::span<const std::string> words,
                    const Terminal &terminal, Run run)
{
    if (words.size() == 1 && (words[0] == "--help" || words[0] == "-h")) {
        terminal.out << help(command);
        return ExitCode::Done;
    }
    const core::Result<Arguments> arguments = Arguments::parse(command, words);
    if (!arguments)
        return fail(terminal, ExitCode::Refused, arguments.error().message);
    return run(*arguments);
}

} // namespace unhunch
