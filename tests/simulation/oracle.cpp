#include "tests/simulation/oracle.h"

#include "core/reminder/decision_text.h"
#include "core/schedule/slot_text.h"

#include <algorithm>
#include <utility>

namespace unhunch::simulation {

using core::Decision;
using core::Reason;
using core::Slot;
using core::What;

namespace {

constexpr Millis kBeforeProgram = 1'577'836'800'000; // 2020: no clock is right that shows less
constexpr Millis kSnoozeToLull = -1;

} // namespace

Oracle::Oracle(Millis latestTimer, Situations &situations)
    : m_situations(situations)
    , m_slack(2 * kSecond + 4 * latestTimer)
    , m_truth(latestTimer)
    , m_before(latestTimer)
{}

void Oracle::accuse(std::string_view promise, std::string what)
{
    if (!m_violation)
        m_violation = Violation{m_truth.now(), std::string(promise), std::move(what)};
}

void Oracle::check(bool kept, std::string_view promise, const Decision &line, std::string_view what)
{
    if (kept)
        return;
    std::string text(core::toText(line.occurrence.slot));
    text += " " + std::to_string(line.occurrence.n) + " is " + std::string(core::toText(line.what));
    text += " (" + std::string(core::toText(line.reason)) + "): " + std::string(what);
    accuse(promise, std::move(text));
}

void Oracle::setRules(const core::Rules &rules, const AtlasZone &zone)
{
    m_rules = &rules;
    m_truth.setRules(rules);
    m_calendar.set(rules, zone);
    m_rulesChangedAt = m_truth.now();
}

void Oracle::setZone(const AtlasZone &zone)
{
    m_calendar.set(*m_rules, zone);
    m_zoneChangedAt = m_truth.now();
}

void Oracle::passUntil(Millis now, Millis wall)
{
    m_truth.passUntil(now);
    m_before = m_truth;
    m_wall = wall;
}

void Oracle::noteClock(Millis wall)
{
    const Millis now = m_truth.now();
    const Millis jump = wall - m_clock.wall - (now - m_clock.now);
    if (m_clock.wall != 0) {
        if (jump <= -kDay || wall < kBeforeProgram || m_clock.wall < kBeforeProgram)
            m_clock.doubtedAt = now;
        if (std::abs(jump) > kSecond)
            m_clockMovedAt = now;
        if (jump < -kMinute && turnsAgain(wall))
            m_situations.meet(Situation::ClockBackOverSlot);
        if (jump > kMinute)
            m_situations.meet(Situation::ClockForward);
    }
    m_clock.wall = wall;
    m_clock.now = now;
}

/// A slot that had its turn has its opening ahead once more.
bool Oracle::turnsAgain(Millis wall) const
{
    return std::ranges::any_of(m_ledger.facts, [this, wall](const Fact &fact) {
        const auto window = m_calendar.window(fact.slot, fact.day);
        return fact.ended && window && wall < window->from && m_clock.wall > window->from;
    });
}

/// The first input of the day, and input that comes back.
void Oracle::noteInput()
{
    if (std::exchange(m_touches, m_truth.touches()) == m_truth.touches())
        return;
    const Bounds gap = m_truth.gapBeforeTouch();
    const Millis now = m_truth.touchedAt();
    if (gap.low > 2 * kMinute)
        m_ledger.returnedAt = now;
    const std::int64_t day = m_calendar.dayAt(m_wall);
    if (gap.high < 2 * kHour || m_ledger.firstInputDay == day)
        return;
    m_ledger.firstInputSure = gap.low >= 2 * kHour && m_ledger.firstInputDay < day;
    m_ledger.firstInputDay = day;
    m_ledger.firstInputAt = now;
}

void Oracle::hear(const core::Event &event)
{
    using namespace core;
    if (std::holds_alternative<SessionStepFinished>(event)) {
        m_truth.finishStep();
        for (Record &record : m_ledger.open)
            record.steps += record.stand == Stand::Running && m_truth.inSession() ? 1 : 0;
        return;
    }
    const bool byUser = event.index() >= Event{SessionStarted{}}.index();
    if (byUser)
        m_truth.touch();
    if (const auto *finished = std::get_if<SessionFinished>(&event);
        finished && finished->end == SessionEnd::NotBegun)
        m_truth.endSession();
    if (const auto *paused = std::get_if<RemindersPaused>(&event))
        m_truth.pauseUntil(paused->until
                               ? m_truth.now() + paused->until->time_since_epoch().count() - m_wall
                               : kNever);
    if (std::holds_alternative<RemindersResumed>(event))
        m_truth.pauseUntil(kLongAgo);
    if (std::holds_alternative<DoneForToday>(event)) {
        m_ledger.doneDay = m_calendar.workingDayAt(m_wall);
        m_ledger.doneAtWall = m_wall;
    }
    if (std::holds_alternative<MassageToday>(event))
        m_ledger.massages.push_back(m_calendar.dayAt(m_wall));
    if (std::holds_alternative<NotAMeeting>(event))
        m_truth.dismissMeetings();
    if (const auto *snoozed = std::get_if<ReminderSnoozed>(&event)) {
        m_snoozeAsked = snoozed->length ? snoozed->length->count() * kMinute : kSnoozeToLull;
    }
}

void Oracle::judge(const core::Event &event, std::span<const Decision> decisions)
{
    noteClock(m_wall);
    noteInput();
    noteHours();
    settleRecords(m_before);
    settleSessions(m_truth);
    const bool overdue = std::ranges::any_of(m_ledger.open, [this](const Record &record) {
        return record.stand == Stand::Waiting
               && m_truth.now() >= record.waitsSince + m_rules->showWithin.count() * kSecond;
    });
    for (const Decision &line : decisions) {
        judgeLine(line);
        keep(line);
        if (m_violation)
            return;
    }
    if (std::holds_alternative<core::RulesChanged>(event) && !overdue
        && std::ranges::any_of(decisions,
                               [](const Decision &line) { return line.what == What::Shown; }))
        accuse("9: a change of rules fires nothing at once", "a reminder is shown at that moment");
    settleRecords(m_truth);
    audit();
}

/// Hours that begin, or rules that change, with a desk reset's worth on the clock.
void Oracle::noteHours()
{
    const bool working = m_calendar.working(m_wall, m_ledger.doneDay);
    const bool on = m_rules->slots[Slot::DeskReset];
    const bool changed = m_rulesChangedAt == m_truth.now();
    const bool enters = (working && !m_working) || (on && !m_deskResetOn) || changed;
    const Millis every = m_rules->resetEvery.count() * kSecond;
    if (enters && m_truth.seated().high + m_slack >= every) {
        m_ledger.enteredLate = true;
        m_ledger.enteredWith = m_truth.seated();
    }
    if (m_truth.seated().high < every)
        m_ledger.enteredLate = false;
    m_working = working;
    m_deskResetOn = on;
}

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

/// What the engine lets happen without a line. Timers that are up come before what is told.
void Oracle::settleRecords(const Truth &truth)
{
    const Millis now = m_truth.now();
    const Bounds absence = truth.absence();
    const Millis natural = m_rules->naturalBreak.count() * kSecond;
    settleSessions(truth);
    for (Record &record : m_ledger.open) {
        if (record.stand == Stand::Snoozed && !record.snoozedToLull && now >= record.snoozedUntil) {
            record.snoozedInAll += record.snoozedUntil - record.snoozedAt;
            record.stand = Stand::Waiting;
            record.waitsSince = record.snoozedUntil;
            record.free = true;
        }
        record.lullCame = record.lullCame || (record.snoozedToLull && mayLull(truth));
        if (record.stand == Stand::Folded && absence.high < natural && returnIsUp(record)) {
            record.stand = Stand::Waiting;
            record.returning = true;
            record.waitsSince = now;
        }
        const bool maybeWaits = record.stand == Stand::Folded && record.returnsUnsure;
        if (record.key.slot != Slot::DeskReset && maybeWaits && absence.low >= natural) {
            record.stand = Stand::Waiting;
            record.waitsSince = now;
        }
        if (record.key.slot != Slot::DeskReset && record.stand == Stand::Waiting
            && absence.high >= natural) {
            const bool surely = absence.low >= natural;
            record.maybeAfterAbsence = true;
            record.afterAbsence = record.afterAbsence || surely;
            record.returnsUnsure = record.returnsUnsure || (record.returning && !surely);
            record.freeUnsure = !surely && (record.free || record.freeUnsure);
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
    record.snoozedInAll += m_truth.now() - record.snoozedAt;
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
        const Millis left = 45 * kMinute - record->snoozedInAll;
        record->held = false;
        record->snoozedToLull = m_snoozeAsked == kSnoozeToLull;
        record->lullCame = false;
        record->snoozedAt = now;
        record->snoozedUntil = now + (record->snoozedToLull ? left : std::min(left, m_snoozeAsked));
        if (const auto window = m_calendar.window(key.slot, dayOf(key)))
            record->snoozedUntil = std::min(record->snoozedUntil, now + window->to - m_wall);
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

void Oracle::stored(bool well)
{
    if (well) {
        m_truth.committed();
        m_stored.reset();
        m_storedClock = m_clock;
    } else if (!m_stored) {
        m_stored = m_ledger;
        m_stored->pledges = m_truth.pledges();
    }
}

void Oracle::crashed()
{
    m_truth.crash();
    if (m_stored) {
        m_ledger = *std::exchange(m_stored, {});
        m_truth.setPledges(m_ledger.pledges);
    }
    for (Record &record : m_ledger.open) {
        if (record.stand == Stand::Waiting && record.returning && !record.held)
            record.stand = Stand::Folded; // that its time had come, no line tells
    }
    m_clock = m_storedClock;
    m_ledger.firstInputSure = false;
    m_touches = m_truth.touches(); // what was not stored, the next start does not know
}

} // namespace unhunch::simulation
