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
constexpr minutes kLongestSleep{15};
constexpr seconds kShortestSleep{1};

using Deadlines = std::vector<Instant>;

void add(Deadlines &deadlines, const std::optional<Instant> &deadline)
{
    if (deadline)
        deadlines.push_back(*deadline);
}

void addHolds(const State &state, Deadlines &deadlines)
{
    for (const HoldSource &source : state.holds.sources)
        add(deadlines, changesAt(source));
    if (state.holds.pause)
        add(deadlines, state.holds.pause->until);
    add(deadlines, state.holds.skippedForMeetingUntil);
    add(deadlines, sessionLeftAt(state));
    add(deadlines, doubtEnds(state));
}

void addSeatedTime(const State &state, const Rules &rules, Deadlines &deadlines)
{
    add(deadlines, whenSeated(rules.resetEvery, state, rules));
    const auto saves = state.seated / kSeatedSaveEvery;
    add(deadlines, whenSeated((saves + 1) * kSeatedSaveEvery, state, rules));
    if (state.hours.enteredWith)
        add(deadlines, whenSeated(*state.hours.enteredWith + kSettledIn, state, rules));
    for (const Occurrence &open : state.open) {
        if (open.unansweredFrom)
            add(deadlines, whenSeated(*open.unansweredFrom + rules.resetEvery, state, rules));
    }
    if (state.presence.lastInput && !isActive(state))
        deadlines.push_back(*state.presence.lastInput + rules.naturalBreak);
}

void addCalendar(const Situation &s, Deadlines &deadlines)
{
    const LogicalDay today = s.today();
    for (const LogicalDay day : {today - days{1}, today, today + days{1}}) {
        deadlines.push_back(s.instantOf(beginOf(day, s.rules.dayStart, s.zone)));
        for (const WorkingSpan &span : spansOf(day, s.rules, s.zone)) {
            deadlines.push_back(s.instantOf(span.from));
            deadlines.push_back(s.instantOf(span.to));
        }
        for (const Slot slot : kWindowedSlots) {
            const auto window = windowOf(slot, day, s.rules, s.zone);
            if (!window)
                continue;
            deadlines.push_back(s.instantOf(window->closes));
            if (const auto due = fallsDueIn(*window, slot, day, s))
                deadlines.push_back(s.instantOf(*due));
        }
    }
}

} // namespace

MonotonicTime nextWake(const State &state, const Rules &rules, const Moment &now, const Zone &zone)
{
    State present = state;
    passTime(present, rules, now);
    Instant next = present.now + kLongestSleep;
    if (present.presence.running) {
        Deadlines deadlines;
        addHolds(present, deadlines);
        addSeatedTime(present, rules, deadlines);
        addCalendar({present, rules, now, zone}, deadlines);
        addShowingDeadlines(present, rules, deadlines);
        for (const Instant deadline : deadlines) {
            if (deadline > present.now)
                next = std::min(next, deadline);
        }
    }
    return now.monotonic + std::max<Instant::duration>(next - present.now, kShortestSleep);
}

std::chrono::seconds idleWatch(const State &state, const Rules &rules, const Moment &now)
{
    State present = state;
    passTime(present, rules, now);
    // After a start or wake the first input must not go by unnoticed: hear of any pause.
    const bool nobodySeen = present.presence.running && !present.presence.seenInput;
    const seconds usual = std::min(rules.seatedGap, rules.naturalBreak);
    if (nobodySeen)
        return std::min(usual, rules.lull);
    return std::min(usual, awaitedLull(present, rules).value_or(usual));
}

} // namespace unhunch::core
