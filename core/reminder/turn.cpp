#include "core/reminder/turn.h"

#include "core/reminder/deciding.h"
#include "core/reminder/presence.h"
#include "core/reminder/wall_clock.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr seconds kLongLull{60};
constexpr minutes kPatience{60};
constexpr minutes kSettledPresence{2};
constexpr seconds kBeforeWorkoutSpacing{minutes{10}};

Instant spacingEnds(const Occurrence &waiting, const State &state, const Rules &rules)
{
    const Spacing &spacing = state.spacing;
    Instant ends{};
    // After a hold it is one reminder, however many would have come.
    const bool oneCame = waiting.cause == Reason::AfterHold && spacing.lastShown
                         && *spacing.lastShown > waiting.waitsFrom;
    if (waiting.free && !oneCame)
        return ends;
    if (spacing.lastShown)
        ends = *spacing.lastShown + rules.between;
    if (spacing.lastFirstShown && !waiting.everShown) {
        const seconds between = waiting.key.slot == Slot::PreWorkout
                                    ? std::min(rules.betweenFirst, kBeforeWorkoutSpacing)
                                    : rules.betweenFirst;
        ends = std::max(ends, *spacing.lastFirstShown + between);
    }
    return ends;
}

/// When an occurrence that waits for somebody to be back may be offered; none if nobody is.
std::optional<Instant> offeredAt(const Occurrence &waiting, const State &state)
{
    if (!waiting.afterAbsence)
        return waiting.waitsFrom;
    if (!state.presence.presentSince)
        return {};
    return std::max(waiting.waitsFrom, *state.presence.presentSince + kSettledPresence);
}

Instant earliest(const Occurrence &waiting, Instant offered, const State &state, const Rules &rules)
{
    return std::max(
        {offered, waiting.readyAt, state.presence.graceUntil, spacingEnds(waiting, state, rules)});
}

Instant latest(const Occurrence &waiting, Instant offered, const Rules &rules)
{
    return offered + (waiting.patient ? seconds{kPatience} : rules.showWithin);
}

seconds lullFor(const Occurrence &waiting, const Rules &rules)
{
    return waiting.patient ? kLongLull : rules.lull;
}

bool isBlocked(const Occurrence &waiting, const State &state)
{
    const bool windowed = waiting.key.slot != Slot::DeskReset;
    const bool anotherShown = std::ranges::any_of(
        state.open, [](const Occurrence &open) { return open.phase == Phase::Shown; });
    return waiting.phase != Phase::Waiting || waiting.heldBy != Reason::None || anotherShown
           || (windowed && isClockDoubted(state));
}

} // namespace

std::optional<Reason> mayShow(const Occurrence &waiting, const State &state, const Rules &rules)
{
    if (isBlocked(waiting, state))
        return {};
    const std::optional<Instant> offered = offeredAt(waiting, state);
    if (!offered || state.now < earliest(waiting, *offered, state, rules)
        || !wasThereJustNow(state))
        return {};
    const bool lull = hasLull(state, lullFor(waiting, rules));
    if (!lull && state.now < latest(waiting, *offered, rules))
        return {};
    if (waiting.cause != Reason::Lull)
        return waiting.cause;
    return lull ? Reason::Lull : Reason::Latest;
}

void markShown(State &state, Occurrence &occurrence)
{
    if (!occurrence.everShown)
        state.spacing.lastFirstShown = state.now;
    state.spacing.lastShown = state.now;
    occurrence.phase = Phase::Shown;
    occurrence.returns += occurrence.returning ? 1 : 0;
    occurrence.returning = false;
    occurrence.everShown = true;
    occurrence.shownAt = state.now;
    occurrence.afterAbsence = false;
    occurrence.patient = false;
    occurrence.free = false;
    if (occurrence.key.slot == Slot::DeskReset && !occurrence.unansweredFrom)
        occurrence.unansweredFrom = state.seated;
    changeRecord(state, occurrence.key.day, occurrence.key.slot).shown = true;
}

std::optional<seconds> awaitedLull(const Occurrence &waiting, const State &state,
                                   const Rules &rules)
{
    const std::optional<Instant> offered = offeredAt(waiting, state);
    if (isBlocked(waiting, state) || !offered
        || state.now < earliest(waiting, *offered, state, rules))
        return {};
    return lullFor(waiting, rules);
}

void addTurnDeadlines(const Occurrence &waiting, const State &state, const Rules &rules,
                      Deadlines &deadlines)
{
    const std::optional<Instant> offered = offeredAt(waiting, state);
    if (waiting.heldBy != Reason::None || !offered)
        return;
    deadlines.add(earliest(waiting, *offered, state, rules));
    deadlines.add(latest(waiting, *offered, rules));
    deadlines.add(quietAt(state, lullFor(waiting, rules)));
}

} // namespace unhunch::core
