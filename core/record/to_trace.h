#pragma once

#include "core/ports/zone_source.h"
#include "core/record/recorded_event.h"

#include <span>
#include <string>

namespace unhunch::core {

/// The trace of recorded events, which follow each other and begin with one that has
/// RecordedEvent::before. `unhunch simulate` decides over it what the program decided, to the line.
///
/// Each event is told twice: in the words of any trace, with times to the second, and as "told", in
/// milliseconds of the three clocks. What the program was not told but what a reader of the trace
/// must know (a crash, a clock that was set between two events) is a line without "told".
[[nodiscard]] std::string toTrace(std::span<const RecordedEvent> events, const ZoneSource &zones);

/// The line with which a trace begins: while the program runs, or before it starts.
[[nodiscard]] std::string toStartLine(const KnownBefore &known, bool running,
                                      const ZoneSource &zones);

} // namespace unhunch::core
