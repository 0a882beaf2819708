// How occurrences end.

#include "tests/simulation/oracle.h"

#include <algorithm>

namespace unhunch::simulation {

using core::Decision;
using core::Reason;
using core::Slot;
using core::What;

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
                  || m_truth.lastBreak().high >= m_judgedAt,
              "3: a natural break takes 5 min", line, "nobody was away for so long");
        check(!record || record->stand == Stand::Shown || !hoursEndedFirst(),
              "3: natural or expired, what came first by the clock", line,
              "working hours ended before the absence was a break");
    }
    if (line.what == What::Expired)
        judgeExpired(line, record);
}

/// Surely: somebody left in working hours, and these ended within the next five minutes.
bool Oracle::hoursEndedFirst() const
{
    const Millis left = m_before.lastInput();
    const Millis lastChange = std::max({m_clockMovedAt, m_zoneChangedAt, m_rulesChangedAt});
    if (left != m_before.lastInputAtLeast() || lastChange >= left)
        return false;
    const Millis leftAtWall = m_wall - (m_truth.now() - left);
    const Millis breakAtWall = leftAtWall + m_rules->naturalBreak.count() * kSecond;
    return m_calendar.working(leftAtWall, m_ledger.doneDay)
           && !m_calendar.working(breakAtWall - m_slack, m_ledger.doneDay);
}

/// As far as is known when somebody left, these were over before the absence was a break.
bool Oracle::hoursMayHaveEndedFirst() const
{
    const Millis natural = m_rules->naturalBreak.count() * kSecond;
    const Millis ago = m_wall - m_truth.now();
    return m_before.absence().high + m_slack >= natural
           && m_calendar.hoursEndIn({ago + m_before.lastInputAtLeast() - m_slack,
                                     ago + m_before.lastInput() + natural + m_slack});
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
        check(!m_working || m_calendar.nearHoursEdge(m_wall, m_slack) || hoursMayHaveEndedFirst(),
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
