#pragma once

#include "core/reminder/occurrence.h"

namespace unhunch::core {

// The fields of an occurrence, see state_fields.h.

template<typename Archive> void eachField(Archive &archive, OccurrenceKey &key)
{
    archive("day", key.day);
    archive("slot", key.slot);
    archive("n", key.n);
}

template<typename Archive> void eachField(Archive &archive, Occurrence &occurrence)
{
    archive("key", occurrence.key);
    archive("phase", occurrence.phase);
    archive("unasked", occurrence.unasked);
    archive("dueAt", occurrence.dueAt);
    archive("cause", occurrence.cause);
    archive("readyAt", occurrence.readyAt);
    archive("waitsFrom", occurrence.waitsFrom);
    archive("patient", occurrence.patient);
    archive("afterAbsence", occurrence.afterAbsence);
    archive("heldBy", occurrence.heldBy);
    archive("free", occurrence.free);
    archive("everShown", occurrence.everShown);
    archive("shownAt", occurrence.shownAt);
    archive("returns", occurrence.returns);
    archive("returning", occurrence.returning);
    archive("foldedAt", occurrence.foldedAt);
    archive("foldedSeated", occurrence.foldedSeated);
    archive("unansweredFrom", occurrence.unansweredFrom);
    archive("snoozedAt", occurrence.snoozedAt);
    archive("snoozedUntil", occurrence.snoozedUntil);
    archive("snoozedToLull", occurrence.snoozedToLull);
    archive("snoozed", occurrence.snoozed);
}

} // namespace unhunch::core
