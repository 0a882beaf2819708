#include "core/reminder/occurrence.h"

namespace unhunch::core {

void waitFrom(Occurrence &occurrence, Instant now, Reason cause)
{
    occurrence.phase = Phase::Waiting;
    occurrence.cause = cause;
    occurrence.readyAt = now;
    occurrence.waitsFrom = now;
    occurrence.patient = false;
    occurrence.afterAbsence = false;
    occurrence.free = false;
    occurrence.returning = false;
}

} // namespace unhunch::core
