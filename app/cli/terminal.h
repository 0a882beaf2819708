#pragma once

#include <cstdint>
#include <ostream>

namespace unhunch {

/// What the program says with its exit status.
enum class ExitCode : std::uint8_t {
    Done = 0,
    Failed = 1,     ///< it could not be done: nothing is recorded, a file cannot be read
    Refused = 2,    ///< what was asked or given makes no sense
    Unreached = 3,  ///< Unhunch runs but did not answer
    NotRunning = 4, ///< what was asked for needs the running program
};

/// Where a command writes. What fails says so in one line on `err`, with nothing on `out`.
struct Terminal {
    std::ostream &out;
    std::ostream &err;
};

/// Says why, on standard error.
inline ExitCode fail(const Terminal &terminal, ExitCode code, const auto &why)
{
    terminal.err << why << '\n';
    return code;
}

} // namespace unhunch
