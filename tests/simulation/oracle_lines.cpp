// Each line the engine prints, against what is so.

#include "tests/simulation/oracle.h"

namespace unhunch::simulation {

using core::Decision;
using core::Reason;
using core::Slot;
using core::What;

namespace {

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
        check(record->snoozedInAll.low < 45 * kMinute, "6: 45 minutes of snooze are all there is",
              line, "the budget is used up");
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
        check(m_working || m_workedUntilNow, "3: desk resets fall due in working hours", line,
              "these are none");
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

} // namespace unhunch::simulation
