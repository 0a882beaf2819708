// Each line the engine prints, against what is so.

#include "tests/simulation/oracle.h"

#include <algorithm>

namespace unhunch::simulation {

using core::Decision;
using core::Reason;
using core::Slot;
using core::What;

namespace {

constexpr std::array<int, 5> kReturns{1, 2, 1, 1, 1}; ///< by slot

bool within(Millis value, const Bounds &bounds, Millis slack)
{
    return bounds.low - slack <= value && value <= bounds.high + slack;
}

} // namespace

void Oracle::judgeLine(const Decision &line)
{
    const Record *record = m_ledger.find(line.occurrence);
    check(line.at.time_since_epoch().count() == m_wall, "9: a line tells when it was decided", line,
          "it carries another time");
    check(line.reason != Reason::None, "15: every decision has a reason", line, "it has none");
    if (line.occurrence.slot == Slot::DeskReset)
        judgeSeated(line);
    const bool needsRecord =
        !core::isEnd(line.what) && line.what != What::Due && line.what != What::Started;
    check(record || !needsRecord, "3: only what is owed is shown, held or folded", line,
          "nothing of the kind is owed");
    if (m_violation)
        return;
    switch (line.what) {
    case What::Due:
        judgeDue(line);
        break;
    case What::Shown:
        judgeShown(line, *m_ledger.find(line.occurrence));
        break;
    case What::Folded:
        check(record->stand == Stand::Shown, "6: only what is shown folds", line,
              "it is not shown");
        check(m_truth.now() >= record->shownAt + kMinute, "6: it folds after 60 s", line,
              "too early");
        break;
    case What::Snoozed:
        check(record->snoozedInAll < 45 * kMinute, "6: 45 minutes of snooze are all there is", line,
              "the budget is used up");
        break;
    case What::Held:
    case What::Released:
    case What::Withdrawn:
    case What::Started:
        break;
    case What::Done:
    case What::PartDone:
    case What::SelfReported:
    case What::Natural:
    case What::Skipped:
    case What::Expired:
    case What::Absorbed:
        judgeEnd(line, record);
        break;
    }
}

void Oracle::judgeSeated(const Decision &line)
{
    const Millis told = line.seated.count() * kSecond;
    const bool now = within(told, m_truth.seated(), m_slack);
    const bool before = within(told, m_before.seated(), m_slack);
    const bool beforeBreak = within(told, m_truth.seatedBeforeBreak(), m_slack)
                             && (line.what == What::Natural || line.what == What::Expired
                                 || m_truth.brokeAt() > m_judgedAt);
    check(now || before || beforeBreak, "5: seated time grows by sitting and falls by resets", line,
          "it says " + std::to_string(told / kSecond) + " s, and it is "
              + std::to_string(m_truth.seated().low / kSecond) + " to "
              + std::to_string(m_truth.seated().high / kSecond) + " s (before the last break "
              + std::to_string(m_truth.seatedBeforeBreak().high / kSecond) + " s)");
}

void Oracle::judgeDue(const Decision &line)
{
    const std::int64_t day = dayOf(line.occurrence);
    const Slot slot = line.occurrence.slot;
    const Fact fact = m_ledger.fact(day, slot);
    check(!m_ledger.find(slot), "3: one occurrence of a slot at a time", line,
          "another one is open");
    check(m_rules->slots[slot], "6: a slot that is switched off rests", line, "it is switched off");
    if (slot == Slot::DeskReset) {
        check(line.occurrence.n == fact.count + 1, "3: occurrences count up", line,
              "this number is not next");
        check(m_truth.seated().high + m_slack >= m_rules->resetEvery.count() * kSecond,
              "14: a desk reset falls due after its seated time", line, "too early");
        check(m_working, "3: desk resets fall due in working hours", line, "these are none");
        check(day == m_calendar.dayAt(m_wall), "1: it belongs to the logical day", line,
              "it is given to another");
        return;
    }
    check(!fact.fulfilled, "4: what was done is not asked again that day", line, "it was done");
    check(!fact.due, "11: a slot falls due at most once a day", line, "it had its turn");
    const std::optional<Range> window = m_calendar.window(slot, day);
    const bool early = slot == Slot::AfterWork && m_ledger.doneDay == day
                       && m_wall >= m_ledger.doneAtWall - m_slack;
    check(window && (window->containsNearly(m_wall, 0) || (early && m_wall < window->to)),
          "I-02: a slot falls due inside its window", line, "the window is not open");
    check(!doubted(), "7: an implausible clock rests the slots with a window", line,
          "the clock is not to be trusted");
    if (slot == Slot::Morning && m_ledger.firstInputSure)
        check(m_ledger.firstInputDay == day
                  && m_truth.now() + m_slack >= m_ledger.firstInputAt + 2 * kMinute,
              "4: the morning begins with the first input", line, "there was none");
    if (slot == Slot::AfterWork)
        judgeStrengthDue(day);
}

void Oracle::judgeStrengthDue(std::int64_t day)
{
    int fulfilled = 0;
    bool missed = false;
    const std::chrono::weekday weekday{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(day)}}};
    for (std::int64_t other = day - m_calendar.weekOf(day); other < day; ++other) {
        const Fact fact = m_ledger.fact(other, Slot::AfterWork);
        fulfilled += fact.fulfilled ? 1 : 0;
        missed = missed || fact.missed;
    }
    if (fulfilled >= m_rules->strengthPerWeek)
        accuse("4: strength keeps to its target", "it falls due though the week's target is met");
    if (!m_rules->strengthDays.contains(weekday) && !missed && m_ledger.massages.empty()
        && m_truth.now() - m_rulesChangedAt > 8 * kDay)
        accuse("4: strength keeps to its days",
               "it falls due on a day that is none, nothing missed");
}

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
        check(now + m_slack >= record.snoozedUntil
                  || (record.snoozedToLull ? quiet || record.lullCame : record.budgetUnsure),
              "6: a snooze lasts as long as was asked", line, "it is not up");
    if (record.held || line.reason == Reason::AfterHold)
        check(now + m_slack >= std::min(m_truth.freeSince(), m_before.freeSince())
                                   + m_rules->afterHold.count() * kSecond
                  || (record.lastHold == Reason::Away && record.afterAbsence),
              "5: 90 s after a hold's end", line, "too early");
    if (record.afterAbsence)
        check(now + m_slack
                  >= std::min(m_truth.presentSince(), m_before.presentSince()) + 2 * kMinute,
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

void Oracle::judgeEnd(const Decision &line, const Record *record)
{
    const Slot slot = line.occurrence.slot;
    const bool running = record && record->stand == Stand::Running;
    const bool unowed = line.what == What::Expired || line.what == What::SelfReported
                        || (line.what == What::Natural && line.occurrence.n == 0);
    check(record || unowed, "3: what ends was owed", line, "nothing of the kind was");
    check(record || slot == Slot::DeskReset || line.what == What::SelfReported
              || !m_ledger.fact(dayOf(line.occurrence), slot).due,
          "3: every occurrence ends exactly once", line, "it had its end");
    const bool bySession = line.what == What::Done || line.what == What::PartDone;
    check(!bySession || running, "6: a session ends by its own outcome", line, "none runs");
    check(!running || bySession || line.what == What::SelfReported,
          "6: a running session ends only by its own outcome", line, "it runs");
    if (line.what == What::Natural) {
        const Millis natural = m_rules->naturalBreak.count() * kSecond;
        check(slot == Slot::DeskReset, "2: only desk resets end naturally", line, "it is none");
        check(m_truth.absence().high + m_slack >= natural
                  || m_before.absence().high + m_slack >= natural
                  || m_truth.brokeAt() >= m_judgedAt,
              "3: a natural break takes 5 min", line, "nobody was away for so long");
    }
    if (line.what == What::Expired)
        judgeExpired(line, record);
}

void Oracle::judgeExpired(const Decision &line, const Record *record)
{
    const Slot slot = line.occurrence.slot;
    const auto window = m_calendar.window(slot, dayOf(line.occurrence));
    switch (line.reason) {
    case Reason::WindowClosed:
        check(!window || m_wall >= window->to || m_wall < window->from - kDay,
              "2: owed until its window closes", line, "the window is open");
        break;
    case Reason::OutsideHours:
        check(!m_working || m_calendar.nearHoursEdge(m_wall, m_slack),
              "3: it expires when working hours end", line, "they have not");
        break;
    case Reason::Unanswered:
        check(record
                  && m_truth.seated().high - record->firstSeated.low + m_slack
                         >= m_rules->resetEvery.count() * kSecond,
              "3: unanswered after a further 90 min", line, "too early");
        break;
    case Reason::SwitchedOff:
        check(!m_rules->slots[slot], "6: switched off", line, "it is on");
        break;
    default:
        break;
    }
}

} // namespace unhunch::simulation
