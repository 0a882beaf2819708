// What the engine's lines and its silence make of what is owed.

#include "tests/simulation/oracle.h"

#include <algorithm>
#include <utility>

namespace unhunch::simulation {

using core::Decision;
using core::Reason;
using core::Slot;
using core::What;

/// Surely, as far as seated time is known.
bool Oracle::returnIsUp(const Record &folded) const
{
    const bool desk = folded.key.slot == Slot::DeskReset;
    const Millis after = (desk && folded.returns == 0 ? 10 : 20) * kMinute;
    if (folded.returnsUnsure || folded.returns >= (desk ? 2 : 1))
        return false;
    return desk ? m_truth.seated().low - folded.foldedSeated.high >= after
                : m_truth.now() - folded.foldedAt >= after;
}

/// A session with no step finished ends without a line; while it ran, nobody was absent.
void Oracle::settleSessions(const Truth &truth)
{
    const auto notBegun = [&truth](const Record &record) {
        return record.stand == Stand::Running && record.steps == 0 && !truth.inSession();
    };
    std::erase_if(m_ledger.open, [&notBegun](const Record &record) {
        return !record.fellDue && notBegun(record);
    });
    for (Record &record : m_ledger.open) {
        if (!notBegun(record))
            continue;
        record.stand = Stand::Waiting;
        record.waitsSince = m_truth.now();
    }
}

/// What the engine lets happen without a line, by absences of the time since then. Timers that are
/// up come before what is told.
void Oracle::settleRecords(const Truth &truth, Millis since)
{
    const Millis now = m_truth.now();
    const Millis natural = m_rules->naturalBreak.count() * kSecond;
    const bool surelyAbsent = truth.absence().low >= natural || truth.lastBreak().low > since;
    const bool absent = truth.absence().high >= natural || truth.lastBreak().high > since;
    settleSessions(truth);
    for (Record &record : m_ledger.open) {
        if (record.stand == Stand::Snoozed && !record.snoozedToLull
            && now >= record.snoozedUntil.low) {
            record.snoozedInAll.low += record.snoozedUntil.low - record.snoozedAt;
            record.snoozedInAll.high += record.snoozedUntil.high - record.snoozedAt;
            record.stand = Stand::Waiting;
            record.waitsSince = record.snoozedUntil.low;
            record.free = true;
        }
        record.lullCame = record.lullCame || (record.snoozedToLull && mayLull(truth));
        if (record.stand == Stand::Folded && !absent && returnIsUp(record)) {
            record.stand = Stand::Waiting;
            record.returning = true;
            record.waitsSince = now;
        }
        const bool maybeWaits = record.stand == Stand::Folded && record.returnsUnsure;
        if (record.key.slot != Slot::DeskReset && maybeWaits && surelyAbsent) {
            record.stand = Stand::Waiting;
            record.waitsSince = now;
        }
        if (record.key.slot != Slot::DeskReset && record.stand == Stand::Waiting && absent) {
            record.maybeAfterAbsence = true;
            record.afterAbsence = record.afterAbsence || surelyAbsent;
            record.returnsUnsure = record.returnsUnsure || (record.returning && !surelyAbsent);
            record.freeUnsure = !surelyAbsent && (record.free || record.freeUnsure);
            record.patient = record.returning = record.free = false;
        }
    }
}

/// As long as a snooze to the next lull waits for, as far as is known.
bool Oracle::mayLull(const Truth &truth) const
{
    return !truth.away() && !truth.active()
           && m_truth.now() - truth.lastInputAtLeast() + kSecond >= m_rules->lull.count() * kSecond;
}

bool Oracle::isAbsent(const Truth &truth) const
{
    return truth.away() || truth.absence().high >= m_rules->naturalBreak.count() * kSecond;
}

/// A snooze to the next lull ends without a line; it is surely over with the next.
void Oracle::endSnooze(Record &record)
{
    if (record.stand != Stand::Snoozed)
        return;
    const Millis now = m_truth.now();
    const Millis surely =
        record.snoozedToLull ? 0 : std::min(now, record.snoozedUntil.low) - record.snoozedAt;
    record.snoozedInAll.low += surely;
    record.snoozedInAll.high += now - record.snoozedAt;
    record.snoozedUntil = {};
    record.budgetUnsure = record.budgetUnsure || record.snoozedToLull;
    record.stand = Stand::Waiting;
}

void Oracle::keep(const Decision &line)
{
    const core::OccurrenceKey &key = line.occurrence;
    Fact &fact = m_ledger.changeFact(dayOf(key), key.slot);
    Record *record = m_ledger.find(key);
    const Millis now = m_truth.now();
    const bool windowed = key.slot != Slot::DeskReset;
    if (!record && (line.what == What::Due || line.what == What::Started)) {
        Record fresh{key};
        fresh.waitsSince = now;
        record = &m_ledger.open.emplace_back(fresh);
    }
    if (line.what == What::Due || core::isEnd(line.what))
        fact.count = std::max(fact.count, key.n);
    switch (line.what) {
    case What::Due:
        record->fellDue = true;
        record->afterAbsence = windowed && isAbsent(m_truth) && isAbsent(m_before);
        record->maybeAfterAbsence = windowed && (isAbsent(m_truth) || isAbsent(m_before));
        record->patient = key.slot == Slot::AfterWork && !record->maybeAfterAbsence;
        m_ledger.enteredLate = m_ledger.enteredLate && key.slot != Slot::DeskReset;
        fact.due = true;
        break;
    case What::Held:
        if (record) {
            endSnooze(*record);
            record->held = true;
            record->lastHold = line.reason;
            if (record->stand == Stand::Folded)
                record->returning = true;
            record->stand = Stand::Waiting;
        }
        break;
    case What::Released:
        if (record) {
            record->held = record->patient = false;
            record->afterHold = true;
            record->waitsSince = now;
        }
        break;
    case What::Shown:
        endSnooze(*record);
        m_ledger.lastShown = now;
        if (!record->everShown)
            m_ledger.lastFirstShown = now;
        if (!record->unanswered)
            record->firstSeated = m_truth.seated();
        record->returns += record->stand == Stand::Folded || record->returning ? 1 : 0;
        record->returning = false;
        record->everShown = record->unanswered = true;
        record->stand = Stand::Shown;
        record->shownAt = now;
        record->afterHold = record->free = record->freeUnsure = record->afterAbsence =
            record->maybeAfterAbsence = record->patient = false;
        fact.shown = true;
        break;
    case What::Folded:
        record->stand = Stand::Folded;
        record->foldedAt = now;
        record->foldedSeated = m_truth.seated();
        break;
    case What::Withdrawn:
        endSnooze(*record);
        record->stand = Stand::Waiting;
        record->waitsSince = now;
        if (line.reason == Reason::Absence) {
            record->afterAbsence = record->maybeAfterAbsence = true;
            record->patient = record->returning = false;
            record->free = false;
        }
        break;
    case What::Snoozed: {
        endSnooze(*record);
        const auto window = m_calendar.window(key.slot, dayOf(key));
        const auto until = [&](Millis used) {
            const Millis left = std::max<Millis>(0, 45 * kMinute - used);
            const Millis wanted = now + std::min(left, m_snoozeAsked.value_or(left));
            return window ? std::min(wanted, now + window->to - m_wall) : wanted;
        };
        record->held = false;
        record->snoozedToLull = !m_snoozeAsked;
        record->lullCame = false;
        record->snoozedAt = now;
        record->snoozedUntil = {until(record->snoozedInAll.high), until(record->snoozedInAll.low)};
        record->stand = Stand::Snoozed;
        record->unanswered = record->afterAbsence = record->patient = record->returning = false;
        record->returnsUnsure = false;
        record->returns = 0;
        break;
    }
    case What::Started:
        endSnooze(*record);
        record->returnsUnsure = record->returnsUnsure || record->returning || record->returns > 0;
        record->stand = Stand::Running;
        record->held = false;
        record->afterAbsence = record->patient = record->returning = record->free = false;
        record->steps = 0;
        m_truth.beginSession();
        break;
    case What::Done:
    case What::PartDone:
    case What::SelfReported:
    case What::Natural:
    case What::Skipped:
    case What::Expired:
    case What::Absorbed: {
        const bool fulfils = line.what <= What::SelfReported;
        fact.due = fact.ended = true;
        fact.fulfilled = fact.fulfilled || fulfils;
        fact.missed = fact.missed
                      || (line.what == What::Expired && line.reason != Reason::SwitchedOff)
                      || (line.what == What::Skipped && line.reason != Reason::Pain
                          && line.reason != Reason::Massage);
        if (record && record->stand == Stand::Running)
            m_truth.endSession();
        if (fulfils || (key.slot == Slot::DeskReset && line.what != What::Expired))
            m_truth.resetSeated();
        if (line.what == What::Skipped && line.reason == Reason::Meeting)
            m_truth.skippedForMeeting();
        m_ledger.forget(key);
        break;
    }
    }
}

} // namespace unhunch::simulation
