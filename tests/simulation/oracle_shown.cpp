// What comes on the screen: whether it may, whether it was its turn, how long after another.

#include "tests/simulation/oracle.h"

#include <algorithm>
#include <array>

namespace unhunch::simulation {

using core::Decision;
using core::Reason;
using core::Slot;

namespace {

constexpr std::array<int, 5> kReturns{1, 2, 1, 1, 1}; ///< by slot

} // namespace

void Oracle::judgeShown(const Decision &line, Record &record)
{
    const Slot slot = line.occurrence.slot;
    const Millis now = m_truth.now();
    const Record *other = m_ledger.onScreen();
    check(!other, "1: never two reminders at once", line, "another one is on the screen");
    check(record.stand != Stand::Running, "1: a running session is not asked for", line, "it runs");
    check(!m_truth.held() || !m_before.held(), "2: none while held", line, "it is held");
    check(now >= m_truth.graceUntil() || now >= m_before.graceUntil(),
          "10: none in the 60 s after start, wake and unlock", line, "too early");
    check(now - m_truth.lastInput() <= 2 * kMinute + m_slack, "5: shown to somebody", line,
          "the last input is long ago");
    if (slot != Slot::DeskReset) {
        const auto window = m_calendar.window(slot, dayOf(line.occurrence));
        check(window && m_wall < window->to, "I-02: shown inside its window", line,
              "the window has closed");
        check(!doubted(), "7: an implausible clock rests the slots with a window", line,
              "the clock is not to be trusted");
        check(!m_ledger.fact(dayOf(line.occurrence), slot).fulfilled,
              "4: what was done is not asked again that day", line, "it was done");
    }
    if (slot == Slot::AfterWork) {
        const std::int64_t day = dayOf(line.occurrence);
        int taken = 0;
        for (std::int64_t in = day - m_calendar.weekOf(day); in < day; ++in) {
            const Fact fact = m_ledger.fact(in, slot);
            taken += fact.shown || fact.fulfilled ? 1 : 0;
        }
        const auto hard = [this](const Fact &fact) { return fact.shown || fact.fulfilled; };
        check(taken < 4, "12: strength on at most 4 days of a week", line, "this is the fifth");
        check(!hard(m_ledger.fact(day - 1, slot)) || !hard(m_ledger.fact(day - 2, slot)),
              "12: strength never on 3 days in a row", line, "this is the third");
    }
    judgeTurn(line, record);
    judgeSpacing(record);
}

/// Whether it was its time.
void Oracle::judgeTurn(const Decision &line, const Record &record)
{
    const Millis now = m_truth.now();
    const Millis lull = (record.patient ? 60 : m_rules->lull.count()) * kSecond;
    const Millis within = record.patient ? kHour : m_rules->showWithin.count() * kSecond;
    const bool typing = m_truth.active() && m_before.active();
    const Millis lastInput = std::min(m_truth.lastInputAtLeast(), m_before.lastInputAtLeast());
    const bool quiet = !typing && now - lastInput + kSecond >= lull;
    if (record.stand == Stand::Waiting && !record.returning)
        check(quiet || now + m_slack >= record.waitsSince + within,
              "6: shown at a lull, at the latest 3 min after", line, "the user is typing");
    if (record.stand == Stand::Snoozed)
        check(now + m_slack >= record.snoozedUntil.low
                  || (record.snoozedToLull ? quiet || record.lullCame : record.budgetUnsure),
              "6: a snooze lasts as long as was asked", line, "it is not up");
    if (record.held || line.reason == Reason::AfterHold)
        check(now + m_slack >= std::min(m_truth.freeSince(), m_before.freeSince())
                                   + m_rules->afterHold.count() * kSecond
                  || (record.lastHold == Reason::Away && record.afterAbsence),
              "5: 90 s after a hold's end", line, "too early");
    if (record.afterAbsence)
        check(now + m_slack >= std::min(m_truth.presentSince().low, m_before.presentSince().low)
                                   + 2 * kMinute,
              "4: offered 2 min after presence returns", line, "too early");
    if (record.stand != Stand::Folded || record.returnsUnsure)
        return;
    const bool desk = line.occurrence.slot == Slot::DeskReset;
    const Millis after = (desk && record.returns == 0 ? 10 : 20) * kMinute;
    check(line.reason != Reason::Return
              || record.returns < kReturns[static_cast<std::size_t>(line.occurrence.slot)],
          "6: then only the tray shows it", line, "it returns once too often");
    check(desk ? m_truth.seated().high - record.foldedSeated.low + m_slack >= after
               : now - record.foldedAt + m_slack >= after,
          "6: a folded reminder returns after 10 or 20 min", line, "too early");
}

void Oracle::judgeSpacing(const Record &record)
{
    if (record.free || record.freeUnsure || record.snoozedToLull || record.stand == Stand::Snoozed)
        return;
    const Millis now = m_truth.now();
    const bool workout = record.key.slot == Slot::PreWorkout;
    const Millis first =
        std::min(m_rules->betweenFirst.count(), workout ? 600L : 86'400L) * kSecond;
    if (now - m_ledger.lastShown + m_slack < m_rules->between.count() * kSecond)
        accuse("4: 10 min between any two showings", "a reminder is shown too soon after another");
    if (!record.everShown && now - m_ledger.lastFirstShown + m_slack < first)
        accuse("4: 20 min between the first showings",
               "a reminder is shown too soon after another");
}

} // namespace unhunch::simulation
