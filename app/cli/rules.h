#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"

#include <QString>

namespace unhunch {

/// `unhunch rules`: the user's own rules with every key, as rules.json takes them.
[[nodiscard]] CommandSpec rulesSpec();
/// `path` is the file of the user's rules.
[[nodiscard]] ExitCode rules(const QString &path, const Terminal &terminal);

} // namespace unhunch
