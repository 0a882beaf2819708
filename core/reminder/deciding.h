#pragma once

#include "core/reminder/decision.h"
#include "core/reminder/situation.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// A step being taken: the situation, to be changed, and what was decided so far.
struct Deciding : Situation {
    State &change;
    std::vector<Decision> &decisions;
    std::chrono::milliseconds ranFor; ///< since the last step, if the app ran and was awake

    Deciding(State &changed, const Rules &inForce, const Moment &moment, const Zone &local,
             std::chrono::milliseconds ran, std::vector<Decision> &made);

    void decide(const OccurrenceKey &occurrence, What what, Reason reason,
                const std::string &by = {});
};

/// The open occurrence of that slot, if there is one.
[[nodiscard]] Occurrence *findOpen(State &state, Slot slot);
[[nodiscard]] const Occurrence *findOpen(const State &state, Slot slot);

/// What the ledger says about a slot on a day; an empty entry if it says nothing.
[[nodiscard]] SlotDay recordOf(const State &state, LogicalDay day, Slot slot);
/// The entry to change. The ledger remembers about twenty days.
[[nodiscard]] SlotDay &changeRecord(State &state, LogicalDay day, Slot slot);

/// Makes an occurrence due.
Occurrence &fallDue(Deciding &d, LogicalDay day, Slot slot, Reason reason);

/// Ends an occurrence, open or not: the line, the ledger, seated time and what it absorbs.
void end(Deciding &d, OccurrenceKey occurrence, What what, Reason reason);

/// The reason that names a slot which absorbs another.
[[nodiscard]] Reason reasonOf(Slot slot);

} // namespace unhunch::core
