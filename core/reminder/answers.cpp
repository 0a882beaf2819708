#include "core/reminder/answers.h"

#include "core/reminder/windowed_slots.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr minutes kSkippedForMeeting{30};
constexpr std::size_t kMassagesRemembered = 16;

Occurrence *answerable(State &state, Slot slot)
{
    Occurrence *occurrence = findOpen(state, slot);
    return occurrence && occurrence->phase != Phase::Running ? occurrence : nullptr;
}

} // namespace

void endSnooze(Occurrence &snoozed, Instant now)
{
    snoozed.snoozed += std::min(now, snoozed.snoozedUntil.value_or(now)) - snoozed.snoozedAt;
    snoozed.snoozedUntil.reset();
    snoozed.snoozedToLull = false;
}

milliseconds snoozeLeft(const Occurrence &occurrence, const Rules &rules)
{
    return std::max(milliseconds{0}, rules.snoozeBudget - occurrence.snoozed);
}

void snooze(Deciding &d, const ReminderSnoozed &answer)
{
    Occurrence *occurrence = answerable(d.change, answer.slot);
    if (!occurrence)
        return;
    if (occurrence->phase == Phase::Snoozed)
        endSnooze(*occurrence, d.state.now);
    const milliseconds left = snoozeLeft(*occurrence, d.rules);
    if (left == milliseconds{0})
        return;
    const milliseconds wanted = answer.length ? milliseconds{*answer.length} : left;
    Instant until = d.state.now + std::min(wanted, left);
    if (const auto closes = closesAt(*occurrence, d))
        until = std::min(until, d.instantOf(*closes));

    occurrence->phase = Phase::Snoozed;
    occurrence->heldBy = Reason::None;
    occurrence->snoozedAt = d.state.now;
    occurrence->snoozedUntil = until;
    occurrence->snoozedToLull = !answer.length;
    occurrence->unansweredFrom.reset();
    occurrence->returns = 0;
    d.decide(occurrence->key, What::Snoozed, Reason::User);
}

void skip(Deciding &d, const ReminderSkipped &answer)
{
    const Occurrence *occurrence = answerable(d.change, answer.slot);
    if (!occurrence)
        return;
    end(d, occurrence->key, What::Skipped, answer.reason);
    if (answer.reason == Reason::Meeting) {
        d.change.holds.skippedForMeetingSince = d.now.utc;
        d.change.holds.skippedForMeetingUntil = d.state.now + kSkippedForMeeting;
    }
}

void report(Deciding &d, Slot slot)
{
    if (const Occurrence *open = findOpen(d.state, slot)) {
        if (open->phase == Phase::Running)
            d.change.session.reset();
        end(d, open->key, What::SelfReported, Reason::User);
        return;
    }
    const LogicalDay day = dayOf(slot, d);
    const int n = recordOf(d.state, day, slot).count + 1;
    end(d, {day, slot, n}, What::SelfReported, Reason::User);
}

void moveStrengthForMassage(Deciding &d)
{
    const Occurrence *open = findOpen(d.state, Slot::AfterWork);
    const LogicalDay day = open ? open->key.day : d.today();
    const bool fulfilled = recordOf(d.state, day, Slot::AfterWork).fulfilled;
    if (fulfilled || (open && open->phase == Phase::Running))
        return;
    if (open)
        end(d, open->key, What::Skipped, Reason::Massage);
    else if (!isAskedOn(Slot::AfterWork, day, d))
        return;
    std::erase(d.change.massages, day);
    if (d.change.massages.size() == kMassagesRemembered)
        d.change.massages.erase(d.change.massages.begin());
    d.change.massages.push_back(day);
}

void finishWork(Deciding &d)
{
    d.change.hours.doneForToday = d.workingDay().value_or(d.today());
    d.change.hours.doneAt = d.now.utc;
}

} // namespace unhunch::core
