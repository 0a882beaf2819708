#pragma once

#include "app/cli/archive.h"
#include "app/cli/arguments.h"
#include "app/cli/here.h"
#include "app/cli/terminal.h"
#include "app/presentation/summary_view.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <string_view>

namespace unhunch {

/// Makes a PDF of a summary; none where it cannot.
using Printer = std::function<std::optional<QByteArray>(const SummaryView &view)>;
inline constexpr std::string_view kSummaryFormat{"summary"};

/// `unhunch export FORMAT PATH`: the history for other programs, or the plan for a calendar. "-" is
/// standard output. `rules` is the file of the user's rules.
[[nodiscard]] CommandSpec exportSpec();
[[nodiscard]] ExitCode exportHistory(const Arguments &arguments, const Archive &archive,
                                     const QString &rules, const Here &here, const Printer &printer,
                                     const Terminal &terminal);

} // namespace unhunch
