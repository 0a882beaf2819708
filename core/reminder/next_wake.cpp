#include "core/reminder/deadlines.h"
#include "core/reminder/desk_reset.h"
#include "core/reminder/holds.h"
#include "core/reminder/presence.h"
#include "core/reminder/seated_time.h"
#include "core/reminder/session_run.h"
#include "core/reminder/showing.h"
#include "core/reminder/step.h"
#include "core/reminder/wall_clock.h"
#include "core/reminder/windowed_slots.h"
#include "core/schedule/working_hours.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// A clock or zone that changed without a signal is noticed after this.
constexpr minutes kLongestSleep = Calendar::kLooksAhead;
constexpr seconds kShortestSleep{1};

void addHolds(const State &state, Deadlines &deadlines)
{
    for (const HoldSource &source : state.holds.sources)
        deadlines.add(changesAt(source));
    if (state.holds.pause)
        deadlines.add(state.holds.pause->until);
    deadlines.add(state.holds.skippedForMeetingUntil);
    deadlines.add(sessionLeftAt(state));
    deadlines.add(doubtEnds(state));
}

void addSeatedTime(const State &state, const Rules &rules, Deadlines &deadlines)
{
    deadlines.add(whenSeated(rules.resetEvery, state, rules));
    const auto saves = state.seated / kSeatedSaveEvery;
    deadlines.add(whenSeated((saves + 1) * kSeatedSaveEvery, state, rules));
    if (state.hours.enteredWith)
        deadlines.add(whenSeated(*state.hours.enteredWith + kSettledIn, state, rules));
    for (const Occurrence &open : state.open) {
        if (open.unansweredFrom)
            deadlines.add(whenSeated(*open.unansweredFrom + rules.resetEvery, state, rules));
    }
    deadlines.add(quietAt(state, rules.naturalBreak));
}

void addCalendar(const Situation &s, Deadlines &deadlines)
{
    const LogicalDay last = s.calendar.days().back().day;
    for (LogicalDay day = s.today() - days{1}; day <= last; day += days{1}) {
        for (const ClockSpan &hours : s.rules.workingHours) {
            const WorkingSpan span = spanOn(day, hours, s.rules, s.zone);
            deadlines.add(s.instantOf(span.from));
            deadlines.add(s.instantOf(span.to));
        }
    }
    for (const CalendarDay &day : s.calendar.days()) {
        deadlines.add(s.instantOf(day.begins));
        for (const Slot slot : kWindowedSlots) {
            const std::optional<Window> &window = day.window(slot);
            if (!window || window->closes <= s.now.utc)
                continue;
            deadlines.add(s.instantOf(window->closes));
            if (const auto due = fallsDueIn(*window, slot, day.day, s))
                deadlines.add(s.instantOf(*due));
        }
    }
}

} // namespace

MonotonicTime nextWake(const State &state, const Rules &rules, const Moment &now, const Zone &zone)
{
    const Present present(state, rules, now);
    Deadlines deadlines(present->now, present->now + kLongestSleep);
    if (present->presence.running) {
        addHolds(*present, deadlines);
        addSeatedTime(*present, rules, deadlines);
        addCalendar({*present, rules, now, zone}, deadlines);
        addShowingDeadlines(*present, rules, deadlines);
    }
    const Instant::duration ahead = deadlines.earliest() - present->now;
    return now.monotonic + std::max<Instant::duration>(ahead, kShortestSleep);
}

std::chrono::seconds idleWatch(const State &state, const Rules &rules, const Moment &now)
{
    const Present present(state, rules, now);
    // After a start or wake the first input must not go by unnoticed: hear of any pause.
    const bool nobodySeen = present->presence.running && !present->presence.seenInput;
    const seconds usual = std::min(rules.seatedGap, rules.naturalBreak);
    if (nobodySeen)
        return std::min(usual, rules.lull);
    return std::min(usual, awaitedLull(*present, rules).value_or(usual));
}

} // namespace unhunch::core
