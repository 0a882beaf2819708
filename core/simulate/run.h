#pragma once

#include "core/simulate/trace.h"

#include <functional>
#include <string>

namespace unhunch::core::trace {

/// Hears each decision as it is made, with the zone of that moment.
using Listener = std::function<void(const Decision &, const Zone &)>;

/// Runs the real engine over a trace that read() accepted. Needs no clock: the time is the
/// trace's, and between its lines only what the engine or an input's end asks for. A recording is
/// told again as it was told.
void run(const std::vector<Line> &lines, const Rules &rules, const ZoneSource &zones,
         const Listener &listener);

/// One decision as a JSON object, without a line's end.
[[nodiscard]] std::string toJson(const Decision &decision, const Zone &zone);
/// One decision as a plain sentence.
[[nodiscard]] std::string toSentence(const Decision &decision, const Zone &zone);

} // namespace unhunch::core::trace
