#pragma once

#include "app/cli/arguments.h"
#include "app/cli/here.h"
#include "app/cli/history.h"
#include "app/cli/terminal.h"
#include "core/progress/week.h"

#include <optional>
#include <string>

namespace unhunch {

/// `unhunch history [--week WEEK] [--json]`: what was done in a week.
[[nodiscard]] CommandSpec historySpec();
[[nodiscard]] ExitCode tellHistory(const Arguments &arguments, const History &history,
                                   const Here &here, const Terminal &terminal);

/// A day of the week that "2026-W10" (ISO 8601) or "2026-03-02" names; none for the rest.
[[nodiscard]] std::optional<core::LogicalDay> dayOfWeekNamed(const std::string &text);

/// The week as one JSON object.
[[nodiscard]] std::string weekJson(const core::Week &week, const core::Zone &zone);

} // namespace unhunch
