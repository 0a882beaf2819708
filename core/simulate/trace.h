#pragma once

#include "core/ports/zone_source.h"
#include "core/reminder/event.h"
#include "core/result.h"
#include "core/schedule/rules.h"

#include <chrono>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unhunch::core::trace {

// What a line of a trace can say, by its "event".

struct Start {
    std::string zone{};
};
struct Quit {};
struct Crash {};
struct Input {
    std::chrono::seconds length{0};
};
struct Lock {};
struct Unlock {};
struct Sleep {};
struct Wake {};
struct Hold {
    HoldKind kind{};
    std::string by{};
};
struct Release {
    HoldKind kind{};
};
struct SetClock {
    UtcTime to{};
};
struct SetZone {
    std::string zone{};
};
/// What the user did, as the engine hears it.
struct User {
    Event event{};
    bool anySlot{false}; ///< no slot was named: the reminder at hand is meant
};
struct PauseUntilTomorrow {};
struct SetRules {
    Rules rules{}; ///< all of them, as they are from now on
};
struct End {};

using Happening = std::variant<Start, Quit, Crash, Input, Lock, Unlock, Sleep, Wake, Hold, Release,
                               SetClock, SetZone, User, PauseUntilTomorrow, SetRules, End>;

/// One line of a trace.
struct Line {
    int number{0};
    UtcTime at{}; ///< as the wall clock shows it
    Happening happening{};
};

/// Reads a whole trace. Refuses it with line number and reason if any of it is not one: unknown
/// events, fields, rules or zones, times out of order, a first line that is no start.
[[nodiscard]] Result<std::vector<Line>> read(std::string_view text, const Rules &rules,
                                             const ZoneSource &zones);

} // namespace unhunch::core::trace
