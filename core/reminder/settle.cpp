#include "core/reminder/settle.h"

#include "core/reminder/desk_reset.h"
#include "core/reminder/holds.h"
#include "core/reminder/natural_break.h"
#include "core/reminder/session_run.h"
#include "core/reminder/showing.h"
#include "core/reminder/windowed_slots.h"

namespace unhunch::core {

void settle(Deciding &d)
{
    std::size_t before = 0;
    do {
        before = d.decisions.size();
        if (breakCameFirst(d))
            settleAbsence(d);
        settleHolds(d);
        settleSession(d);
        settleAbsence(d);
        settleHours(d);
        settleWindows(d);
        settleDeskReset(d);
        settleReturns(d);
        settleWaiting(d);
        settleShowing(d);
    } while (d.decisions.size() != before);
}

} // namespace unhunch::core
