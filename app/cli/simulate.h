#pragma once

#include "core/ports/zone_source.h"

#include <ostream>
#include <span>
#include <string>

namespace unhunch {

/// `unhunch simulate TRACE.jsonl [--rules RULES.json] [--human]`; `args` is what follows the word
/// "simulate". Returns the exit status: 0, or 2 for anything that is refused, with one line on
/// `err` and nothing on `out`.
int runSimulate(std::span<const std::string> args, const core::ZoneSource &zones, std::ostream &out,
                std::ostream &err);

} // namespace unhunch
