#pragma once

#include "app/cli/arguments.h"
#include "app/cli/doctor/check.h"
#include "app/cli/here.h"
#include "app/cli/terminal.h"

#include <vector>

namespace unhunch {

/// `unhunch doctor`: what works on this desktop, and how to mend what does not.
[[nodiscard]] CommandSpec doctorSpec();
/// Fails if something does not work.
[[nodiscard]] ExitCode doctor(const QDBusConnection &session, const QDBusConnection &system,
                              const Here &here, const Terminal &terminal);
/// What it found, in words.
[[nodiscard]] ExitCode tellChecks(const std::vector<Check> &checks, const Terminal &terminal);

} // namespace unhunch
