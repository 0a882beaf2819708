#pragma once

#include "core/ports/zone_source.h"
#include "core/reminder/event.h"
#include "core/reminder/state.h"
#include "core/result.h"
#include "core/schedule/rules.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unhunch::core::trace {

// What a line of a trace can say, by its "event".

/// What a recording knows at its beginning and at each start of the app.
struct Beginning {
    State state{};
    Rules rules{};
    std::string bootId{};
    bool running{false}; ///< the recording begins while the app runs: nothing starts here
};
struct Start {
    std::string zone{};
    /// In a recording only. Shared, because lines are copied and a state is large.
    std::shared_ptr<const Beginning> beginning{};
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
// In a recording only: what says nothing of the world, but all of when the app was told.
struct Idle {};
struct Timer {};

using Happening =
    std::variant<Start, Quit, Crash, Input, Lock, Unlock, Sleep, Wake, Hold, Release, SetClock,
                 SetZone, User, PauseUntilTomorrow, SetRules, End, Idle, Timer>;

/// In a recording: what the engine was told, and when, as exactly as the app knew.
struct Told {
    UtcTime utc{};
    BootTime boot{};
    MonotonicTime monotonic{};
    Event event{};
};

/// One line of a trace.
struct Line {
    int number{0};
    UtcTime at{}; ///< as the wall clock shows it
    Happening happening{};
    std::optional<Told> told{};
};

/// Whether the trace was written by `unhunch record`: it tells when exactly the engine was told.
[[nodiscard]] bool isRecording(const std::vector<Line> &lines);

/// Reads a whole trace. Refuses it with line number and reason if any of it is not one: unknown
/// events, fields, rules or zones, times out of order or a century apart, a first line that is no
/// start.
[[nodiscard]] Result<std::vector<Line>> read(std::string_view text, const Rules &rules,
                                             const ZoneSource &zones);

} // namespace unhunch::core::trace
