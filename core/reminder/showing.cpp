#include "core/reminder/showing.h"

#include "core/reminder/answers.h"
#include "core/reminder/desk_reset.h"
#include "core/reminder/holds.h"
#include "core/reminder/presence.h"
#include "core/reminder/seated_time.h"
#include "core/reminder/turn.h"
#include "core/reminder/wall_clock.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr seconds kFoldsAfter{60};
constexpr std::array<minutes, 2> kDeskResetReturns{minutes{10}, minutes{20}};
constexpr std::array<minutes, 1> kWindowedReturns{minutes{20}};

/// How long a folded reminder stays in the tray before it returns; none if it does not.
std::optional<minutes> returnsAfter(const Occurrence &folded)
{
    const auto returns = static_cast<std::size_t>(folded.returns);
    if (folded.key.slot == Slot::DeskReset)
        return returns < kDeskResetReturns.size() ? std::optional{kDeskResetReturns[returns]}
                                                  : std::nullopt;
    return returns < kWindowedReturns.size() ? std::optional{kWindowedReturns[returns]}
                                             : std::nullopt;
}

bool returnIsUp(const Occurrence &folded, const State &state)
{
    const std::optional<minutes> after = returnsAfter(folded);
    if (!after)
        return false;
    return folded.key.slot == Slot::DeskReset ? state.seated >= folded.foldedSeated + *after
                                              : state.now >= folded.foldedAt + *after;
}

bool snoozeIsUp(const Occurrence &snoozed, const Situation &s)
{
    return s.state.now >= snoozed.snoozedUntil
           || (snoozed.snoozedToLull && hasLull(s.state, s.rules.lull));
}

void fold(Deciding &d, Occurrence &shown)
{
    shown.phase = Phase::Folded;
    shown.foldedAt = d.state.now;
    shown.foldedSeated = d.state.seated;
    d.decide(shown.key, What::Folded, Reason::Unanswered);
}

void withdraw(Deciding &d, Occurrence &shown, const Hold &hold)
{
    d.decide(shown.key, What::Withdrawn, hold.reason, hold.by);
    waitFrom(shown, d.state.now, Reason::Lull);
}

void holdBack(Deciding &d, Occurrence &waiting, const Hold &hold)
{
    const bool named = waiting.heldBy == hold.reason || isHeldBy(waiting.heldBy, d.state);
    waiting.heldBy = hold.reason;
    if (!named)
        d.decide(waiting.key, What::Held, hold.reason, hold.by);
}

void release(Deciding &d, Occurrence &waiting)
{
    const Reason hold = waiting.heldBy;
    waiting.heldBy = Reason::None;
    d.decide(waiting.key, What::Released, hold);
    waiting.patient = false;
    waiting.waitsFrom = d.state.now;
    if (hold == Reason::Away && waiting.afterAbsence)
        return;
    waiting.cause = Reason::AfterHold;
    waiting.readyAt = d.state.now + d.rules.afterHold;
}

} // namespace

void settleReturns(Deciding &d)
{
    for (Occurrence &occurrence : d.change.open) {
        if (occurrence.phase == Phase::Snoozed && snoozeIsUp(occurrence, d)) {
            endSnooze(occurrence, d.state.now);
            waitFrom(occurrence, d.state.now, Reason::Snooze);
            occurrence.free = true;
        } else if (occurrence.phase == Phase::Folded && returnIsUp(occurrence, d.state)) {
            waitFrom(occurrence, d.state.now, Reason::Return);
            occurrence.returning = true;
        } else if (occurrence.phase == Phase::Shown
                   && d.state.now >= occurrence.shownAt + kFoldsAfter) {
            fold(d, occurrence);
        }
    }
}

void settleWaiting(Deciding &d)
{
    if (d.state.open.empty())
        return;
    const std::optional<Hold> hold = currentHold(d.state);
    for (Occurrence &occurrence : d.change.open) {
        if (hold && occurrence.phase == Phase::Shown)
            withdraw(d, occurrence, *hold);
        if (occurrence.phase != Phase::Waiting)
            continue;
        if (hold)
            holdBack(d, occurrence, *hold);
        else if (occurrence.heldBy != Reason::None)
            release(d, occurrence);
    }
}

void settleShowing(Deciding &d)
{
    for (const Slot slot : kSlotsByRank) {
        Occurrence *occurrence = findOpen(d.change, slot);
        const std::optional<Reason> reason =
            occurrence ? mayShow(*occurrence, d.state, d.rules) : std::nullopt;
        if (!reason)
            continue;
        d.decide(occurrence->key, What::Shown, *reason);
        markShown(d.change, *occurrence);
        return;
    }
}

namespace {

std::optional<Instant> returnsAt(const Occurrence &folded, const State &state, const Rules &rules)
{
    const std::optional<minutes> after = returnsAfter(folded);
    if (!after)
        return {};
    return folded.key.slot == Slot::DeskReset
               ? whenSeated(folded.foldedSeated + *after, state, rules)
               : folded.foldedAt + *after;
}

} // namespace

void addShowingDeadlines(const State &state, const Rules &rules, Deadlines &deadlines)
{
    for (const Occurrence &occurrence : state.open) {
        if (occurrence.phase == Phase::Waiting)
            addTurnDeadlines(occurrence, state, rules, deadlines);
        else if (occurrence.phase == Phase::Shown)
            deadlines.add(occurrence.shownAt + kFoldsAfter);
        else if (occurrence.phase == Phase::Snoozed)
            deadlines.add(occurrence.snoozedUntil);
        else if (occurrence.phase == Phase::Folded)
            deadlines.add(returnsAt(occurrence, state, rules));
    }
    deadlines.add(quietAt(state, rules.lull));
}

std::optional<seconds> awaitedLull(const State &state, const Rules &rules)
{
    std::optional<seconds> shortest;
    const auto await = [&shortest](const std::optional<seconds> &length) {
        if (length)
            shortest = std::min(shortest.value_or(*length), *length);
    };
    for (const Occurrence &occurrence : state.open) {
        await(awaitedLull(occurrence, state, rules));
        if (occurrence.phase == Phase::Snoozed && occurrence.snoozedToLull)
            await(rules.lull);
    }
    const auto &entered = state.hours.enteredWith;
    if (entered && state.seated >= *entered + kSettledIn)
        await(rules.lull);
    return shortest;
}

} // namespace unhunch::core
