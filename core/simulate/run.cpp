#include "core/simulate/run.h"

#include "core/json/json.h"
#include "core/reminder/decision_text.h"
#include "core/schedule/slot_text.h"
#include "core/simulate/machine.h"
#include "core/simulate/replay.h"
#include "core/time/iso8601.h"

#include <algorithm>

namespace unhunch::core::trace {

void run(const std::vector<Line> &lines, const Rules &rules, const ZoneSource &zones,
         const Listener &listener)
{
    if (std::ranges::any_of(lines, [](const Line &line) { return line.told.has_value(); })) {
        replay(lines, zones, listener);
        return;
    }
    Machine machine(rules, zones, listener);
    for (const Line &line : lines) {
        machine.passUntil(line.at);
        if (std::holds_alternative<End>(line.happening))
            return;
        machine.happen(line.happening);
    }
}

std::string toJson(const Decision &decision, const Zone &zone)
{
    const auto text = [](std::string_view value) { return json::quote(value); };
    std::string line = "{\"at\":" + text(toIso8601(decision.at, zone));
    line += ",\"slot\":" + text(toText(decision.occurrence.slot));
    line += ",\"day\":" + text(toIso8601(decision.occurrence.day));
    line += ",\"n\":" + std::to_string(decision.occurrence.n);
    line += ",\"what\":" + text(toText(decision.what));
    line += ",\"reason\":" + text(toText(decision.reason));
    if (decision.occurrence.slot == Slot::DeskReset)
        line += ",\"seated\":" + std::to_string(decision.seated.count());
    return line + "}";
}

std::string toSentence(const Decision &decision, const Zone &zone)
{
    std::string sentence = toIso8601(decision.at, zone) + "  ";
    sentence += toText(decision.occurrence.slot);
    sentence += " of " + toIso8601(decision.occurrence.day) + " is ";
    sentence += toText(decision.what);
    sentence += ": ";
    sentence += toText(decision.reason);
    if (!decision.by.empty())
        sentence += " by " + decision.by;
    if (decision.occurrence.slot == Slot::DeskReset) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(decision.seated);
        sentence += ", seated " + std::to_string(minutes.count()) + " min";
    }
    return sentence + ".";
}

} // namespace unhunch::core::trace
