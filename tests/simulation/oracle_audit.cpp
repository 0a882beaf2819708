// After each step: what should be so by now, and is not.

#include "tests/simulation/oracle.h"

#include <algorithm>

namespace unhunch::simulation {

using core::Slot;

namespace {

constexpr std::array kByRank{Slot::Bedtime, Slot::AfterWork, Slot::PreWorkout, Slot::Morning,
                             Slot::DeskReset};

std::string nameOf(Slot slot)
{
    constexpr std::array<const char *, 5> kNames{"morning", "desk-reset", "after-work", "bedtime",
                                                 "pre-workout"};
    return kNames[static_cast<std::size_t>(slot)];
}

} // namespace

void Oracle::audit()
{
    m_judgedAt = m_truth.now();
    if (!m_truth.running() || m_truth.asleep() || m_violation)
        return;
    for (Record &record : m_ledger.open)
        auditRecord(record);
    auditDeskReset();
    auditWindows();
    auditShowing();
}

void Oracle::auditRecord(Record &record)
{
    const std::string name = nameOf(record.key.slot);
    const Millis now = m_truth.now();
    if (record.stand == Stand::Running) {
        if (!m_truth.inSession())
            accuse("6: a session that is left ends",
                   name + " is not ended though half an hour passed");
        return;
    }
    if (record.stand == Stand::Shown && m_truth.held())
        accuse("5: a hold withdraws what is shown", name + " stays on the screen");
    if (record.stand == Stand::Shown && now > record.shownAt + kMinute + m_slack)
        accuse("6: the card folds after 60 s", name + " stays on the screen");
    if (!m_rules->slots[record.key.slot])
        accuse("6: switched off, an open occurrence ends", name + " stays open");
    const Millis natural = m_rules->naturalBreak.count() * kSecond;
    if (record.key.slot == Slot::DeskReset) {
        if (m_truth.absence().low >= natural && !m_truth.inSession())
            accuse("3: an absence of 5 min ends it", name + " stays open");
        if (!m_working && record.stand != Stand::Shown
            && !m_calendar.nearHoursEdge(m_wall, kSecond))
            accuse("3: it ends with working hours", name + " stays open");
        if (record.unanswered
            && m_truth.seated().low - record.firstSeated.high
                   > m_rules->resetEvery.count() * kSecond + m_slack)
            accuse("3: unanswered for 90 min it ends", name + " stays open");
        return;
    }
    const auto window = m_calendar.window(record.key.slot, dayOf(record.key));
    if ((!window || m_wall >= window->to + kSecond) && !doubted())
        accuse("4: a closed window ends it", name + " stays open");
    if (m_truth.absence().low >= natural && record.stand != Stand::Waiting)
        accuse("4: an absence of 5 min takes it back", name + " stays where it was");
}

void Oracle::auditDeskReset()
{
    const Millis every = m_rules->resetEvery.count() * kSecond;
    if (!m_working || !m_rules->slots[Slot::DeskReset] || m_ledger.find(Slot::DeskReset)
        || m_truth.seated().low < every + m_slack || m_calendar.nearHoursEdge(m_wall, kSecond))
        return;
    const bool lull = !m_truth.active() && !m_truth.away()
                      && m_truth.now() - m_truth.lastInput() >= m_rules->lull.count() * kSecond
                      && m_truth.now() - m_truth.lastInput() <= 2 * kMinute;
    const bool settledIn =
        m_truth.seated().low >= m_ledger.enteredWith.high + 5 * kMinute + m_slack;
    if (!m_ledger.enteredLate || (lull && settledIn))
        accuse("16: every 90 min of sitting is told", "no desk reset is due");
}

void Oracle::auditWindows()
{
    if (doubted())
        return;
    m_calendar.eachOpen(m_wall, [this](Slot slot, std::int64_t day) { auditWindow(slot, day); });
}

void Oracle::auditWindow(Slot slot, std::int64_t day)
{
    if (m_wall < m_calendar.window(slot, day)->from + kSecond)
        return;
    if (!m_rules->slots[slot] || m_ledger.find(slot) || m_ledger.fact(day, slot).due)
        return;
    if (slot == Slot::Morning
        && (!m_ledger.firstInputSure || m_ledger.firstInputDay != day
            || m_truth.now() < m_ledger.firstInputAt + 2 * kMinute + m_slack))
        return;
    if (slot == Slot::AfterWork && !strengthMustBeAsked(day))
        return;
    if (slot == Slot::PreWorkout || slot == Slot::AfterWork) {
        const auto bedtime = m_calendar.window(Slot::Bedtime, day);
        if (bedtime && m_wall >= bedtime->from)
            return;
    }
    accuse("11: presence or not, an open window makes its slot due", nameOf(slot) + " is not due");
}

bool Oracle::strengthMustBeAsked(std::int64_t day) const
{
    const std::chrono::weekday weekday{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(day)}}};
    int fulfilled = 0;
    int taken = 0;
    const auto isTaken = [](const Fact &fact) { return fact.shown || fact.fulfilled; };
    for (std::int64_t other = day - m_calendar.weekOf(day); other < day; ++other) {
        const Fact fact = m_ledger.fact(other, Slot::AfterWork);
        fulfilled += fact.fulfilled ? 1 : 0;
        taken += isTaken(fact) ? 1 : 0;
    }
    const bool rests = isTaken(m_ledger.fact(day - 1, Slot::AfterWork))
                       && isTaken(m_ledger.fact(day - 2, Slot::AfterWork));
    const bool massage = std::ranges::find(m_ledger.massages, day) != m_ledger.massages.end();
    return m_rules->strengthDays.contains(weekday) && fulfilled < m_rules->strengthPerWeek
           && taken < 4 && !rests && !massage;
}

/// The first by rank that waits must be shown in time.
void Oracle::auditShowing()
{
    const Millis now = m_truth.now();
    if (m_truth.held() || now - m_truth.lastInput() > 2 * kMinute || m_ledger.onScreen())
        return;
    for (const Slot slot : kByRank) {
        const Record *record = m_ledger.find(slot);
        if (!record || record->stand != Stand::Waiting || (slot != Slot::DeskReset && doubted()))
            continue;
        const bool mayBePatient =
            record->patient
            || (slot == Slot::AfterWork && record->maybeAfterAbsence && !record->afterAbsence);
        const Millis within = (mayBePatient ? 3600 : m_rules->showWithin.count()) * kSecond;
        const Millis latest = showableSince(*record) + std::max<Millis>(within, 0) + m_slack;
        if (now > latest)
            accuse("6: shown at the latest 3 min after it could be",
                   nameOf(slot) + " is not shown");
        return;
    }
}

Millis Oracle::showableSince(const Record &record) const
{
    const Millis slack = record.held ? m_rules->afterHold.count() * kSecond : 0;
    Millis since =
        std::max({record.waitsSince, record.snoozedUntil.high, m_truth.freeSince() + slack,
                  m_truth.graceUntil(), m_ledger.returnedAt, m_ledger.lastShown + kMinute});
    since = std::max(since, m_clock.doubtedAt + 10 * kMinute);
    if (record.maybeAfterAbsence)
        since = std::max(since, m_truth.presentSince().high + 2 * kMinute);
    const bool oneCame = record.afterHold && m_ledger.lastShown > record.waitsSince;
    if (record.free && !oneCame)
        return since;
    since = std::max(since, m_ledger.lastShown + m_rules->between.count() * kSecond);
    if (!record.everShown)
        since = std::max(since, m_ledger.lastFirstShown + m_rules->betweenFirst.count() * kSecond);
    return since;
}

} // namespace unhunch::simulation
