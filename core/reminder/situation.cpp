#include "core/reminder/situation.h"

#include "core/reminder/presence.h"
#include "core/reminder/seated_time.h"
#include "core/reminder/wall_clock.h"
#include "core/schedule/working_hours.h"

namespace unhunch::core {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Boot time ahead of monotonic time by this much: the machine slept.
constexpr seconds kSlept{2};

void passAwakeTime(State &state, const Rules &rules, milliseconds awake)
{
    const Instant from = state.now;
    creditSeatedTime(state, rules, from, from + awake);
    state.now += awake;
    if (isActive(state))
        state.presence.lastInput = state.now;
}

} // namespace

Situation::Situation(const State &present, const Rules &inForce, const Moment &moment,
                     const Zone &local, milliseconds ranFor)
    : state(present)
    , rules(inForce)
    , now(moment)
    , zone(local, moment.utc)
    , calendar(moment.utc - ranFor, moment.utc, inForce, zone)
{}

std::optional<LogicalDay> Situation::workingDay() const
{
    return workingDayAt(now.utc, today(), rules, zone);
}

std::optional<Window> Situation::windowOf(Slot slot, LogicalDay day) const
{
    for (const CalendarDay &known : calendar.days()) {
        if (known.day == day)
            return known.window(slot);
    }
    return core::windowOf(slot, day, rules, zone);
}

void passTime(State &state, const Rules &rules, const Moment &now)
{
    if (!state.last) {
        state.last = now;
        judgeWallClock(state, now, milliseconds{0});
        return;
    }
    const milliseconds elapsed = elapsedBetween(*state.last, now);
    const milliseconds awake = awakeBetween(*state.last, now);
    const bool slept = state.presence.running && elapsed - awake >= kSlept;

    if (state.presence.running)
        passAwakeTime(state, rules, slept ? awake : elapsed);
    else
        state.now += elapsed;
    if (slept) {
        fallAsleep(state, now.utc - (elapsed - awake));
        state.now += elapsed - awake;
        wakeUp(state);
    }
    judgeWallClock(state, now, elapsed);
    state.last = now;
}

Present::Present(const State &state, const Rules &rules, const Moment &now)
    : m_last(state)
{
    if (state.last != now)
        passTime(m_later.emplace(state), rules, now);
}

} // namespace unhunch::core
