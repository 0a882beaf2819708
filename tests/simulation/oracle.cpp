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
    if (gap.high > 2 * kMinute)
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
    m_workedUntilNow =
        std::holds_alternative<DoneForToday>(event) && m_calendar.working(m_wall, m_ledger.doneDay);
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
        m_snoozeAsked.reset();
        if (snoozed->length)
            m_snoozeAsked = snoozed->length->count() * kMinute;
    }
}

void Oracle::judge(const core::Event &event, std::span<const Decision> decisions)
{
    noteClock(m_wall);
    noteInput();
    const bool settlingIn = m_ledger.enteredLate;
    noteHours();
    settleRecords(m_before, m_judgedAt);
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
    if (std::holds_alternative<core::RulesChanged>(event) && !overdue)
        judgeRulesChange(decisions, settlingIn);
    settleRecords(m_truth, m_truth.now());
    audit();
}

/// Whoever sat for long already is given time to settle in, and a lull.
void Oracle::judgeRulesChange(std::span<const Decision> decisions, bool settlingIn)
{
    bool shown = false, due = false, unanswered = false;
    for (const Decision &line : decisions) {
        const bool deskReset = line.occurrence.slot == Slot::DeskReset;
        shown = shown || line.what == What::Shown;
        unanswered = unanswered || (deskReset && line.what == What::Expired);
        due = due || (deskReset && line.what == What::Due);
    }
    if (shown || (due && !settlingIn && !unanswered))
        accuse("9: a change of rules fires nothing at once",
               shown ? "a reminder is shown at that moment" : "a desk reset is due at that moment");
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
