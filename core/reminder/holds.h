#pragma once

#include "core/reminder/deciding.h"
#include "core/reminder/event.h"

#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// A hold in force.
struct Hold {
    Reason reason{Reason::None};
    std::string by{};
    UtcTime since{};
    std::optional<Instant> until{};
};

/// The first hold in the order of precedence.
[[nodiscard]] std::optional<Hold> currentHold(const State &state);
/// All holds in force, in the order of precedence.
[[nodiscard]] std::vector<Hold> holdsInForce(const State &state);
/// Whether that very hold is in force, be it the first or not.
[[nodiscard]] bool isHeldBy(Reason reason, const State &state);

[[nodiscard]] bool inMeeting(const Holds &holds);
/// Asleep no meeting is seen; what is in use on waking begins then.
void forgetMeetings(Holds &holds);
void noticeMeetingsAgain(Holds &holds, Instant now);

void beginHold(State &state, const HoldBegan &hold, UtcTime now);
void endHold(State &state, HoldKind kind);
void dismissMeeting(Holds &holds);

/// Lets sources that lasted count, and ends what is over: meetings, the pause.
void settleHolds(Deciding &d);

/// When the first source of a meeting begins or stops to count; none if all go on as they are.
[[nodiscard]] std::optional<Instant> meetingChangesAt(const State &state);
/// When a source begins or stops to count if it goes on as it is; none if it does already.
[[nodiscard]] std::optional<Instant> changesAt(const HoldSource &source);

} // namespace unhunch::core
