#include "core/reminder/day_plan.h"

#include "core/reminder/deciding.h"
#include "core/reminder/presence.h"
#include "core/reminder/showing.h"
#include "core/reminder/step.h"
#include "core/reminder/windowed_slots.h"
#include "core/schedule/working_hours.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace unhunch::core {

using std::chrono::days;
using std::chrono::milliseconds;

namespace {

bool knowsFirstInput(const State &state, LogicalDay day)
{
    return state.firstInput && state.firstInput->day == day;
}

/// Lives ahead, from now to the end of a day.
class Preview
{
public:
    Preview(LogicalDay day, State state, const Rules &rules, Moment now, const Zone &zone)
        : m_day(day)
        , m_state(std::move(state))
        , m_rules(rules)
        , m_now(std::move(now))
        , m_zone(zone)
        , m_firstInputKnown(knowsFirstInput(m_state, day))
    {}

    std::vector<Upcoming> run()
    {
        const UtcTime end = beginOf(m_day + days{1}, m_rules.dayStart, m_zone);
        arrive();
        while (m_now.utc < end) {
            type(sits());
            if (const auto lull = m_typing ? awaitedLull(m_state, m_rules) : std::nullopt)
                pause(*lull);
            const auto asked = nextWake(m_state, m_rules, m_now, m_zone) - m_now.monotonic;
            pass(std::min<milliseconds>(asked, nextEdge() - m_now.utc));
            tell(WakeUpCame{});
        }
        return std::move(m_found);
    }

private:
    /// Whatever keeps reminders back or is owed is over: now, for all we know.
    void arrive()
    {
        if (isPresent(m_state, m_rules))
            m_staysUntil = workEnds();
        if (!m_state.presence.running)
            tell(AppStarted{});
        tell(WokeUp{});
        tell(ScreenUnlocked{});
        for (const Slot slot : kSlotsByRank) {
            if (findOpen(m_state, slot))
                tell(AlreadyDid{slot});
        }
    }

    [[nodiscard]] bool isDoneFor(LogicalDay day) const { return m_state.hours.doneForToday == day; }

    /// The end of today's work; now if there is none.
    [[nodiscard]] UtcTime workEnds() const
    {
        const LogicalDay today = logicalDayAt(m_now.utc, m_rules.dayStart, m_zone);
        UtcTime end = m_now.utc;
        if (isDoneFor(today) || !m_rules.workdays.contains(std::chrono::weekday{today}))
            return end;
        for (const WorkingSpan &span : spansOf(today, m_rules, m_zone))
            end = std::max(end, span.to);
        return end;
    }

    [[nodiscard]] bool sits() const
    {
        const auto span = workingSpanAt(m_now.utc, m_rules, m_zone);
        return m_now.utc < m_staysUntil || (span && !isDoneFor(span->day));
    }

    /// When sits() could change its answer.
    [[nodiscard]] UtcTime nextEdge() const
    {
        const LogicalDay today = logicalDayAt(m_now.utc, m_rules.dayStart, m_zone);
        UtcTime next = beginOf(today + days{1}, m_rules.dayStart, m_zone);
        const auto consider = [&](UtcTime edge) {
            if (edge > m_now.utc)
                next = std::min(next, edge);
        };
        for (const LogicalDay day : {today - days{1}, today, today + days{1}}) {
            for (const WorkingSpan &span : spansOf(day, m_rules, m_zone)) {
                consider(span.from);
                consider(span.to);
            }
        }
        return next;
    }

    void type(bool wanted)
    {
        if (std::exchange(m_typing, wanted) == wanted)
            return;
        if (wanted)
            tell(InputBegan{});
        else
            tell(InputStopped{m_now.monotonic});
    }

    void pause(milliseconds length)
    {
        tell(InputStopped{m_now.monotonic});
        pass(length);
        tell(WakeUpCame{});
        tell(InputBegan{});
    }

    void pass(milliseconds length)
    {
        m_now.utc += length;
        m_now.monotonic += length;
        m_now.boot += length;
    }

    void tell(const Event &event)
    {
        Step taken = step(std::move(m_state), event, m_rules, m_now, m_zone);
        m_state = std::move(taken.state);
        for (const Decision &decision : taken.decisions) {
            if (decision.what == What::Due)
                meet(decision);
        }
    }

    void meet(const Decision &due)
    {
        const Slot slot = due.occurrence.slot;
        const bool estimate =
            slot == Slot::DeskReset || (slot == Slot::Morning && !m_firstInputKnown);
        if (due.occurrence.day == m_day)
            m_found.push_back({slot, due.at, estimate});
        tell(AlreadyDid{slot});
    }

    LogicalDay m_day;
    State m_state;
    const Rules &m_rules;
    Moment m_now;
    const Zone &m_zone;
    bool m_firstInputKnown;
    bool m_typing{false};
    UtcTime m_staysUntil{UtcTime::min()};
    std::vector<Upcoming> m_found{};
};

bool morningCame(LogicalDay day, const State &state)
{
    const Occurrence *open = findOpen(state, Slot::Morning);
    return knowsFirstInput(state, day) || (open && open->key.day == day)
           || recordOf(state, day, Slot::Morning).count > 0;
}

std::optional<Upcoming> unknownMorning(LogicalDay day, const Situation &s)
{
    const auto window = windowOf(Slot::Morning, day, s.rules, s.zone);
    if (!s.rules.slots[Slot::Morning] || !window || window->closes <= s.now.utc
        || morningCame(day, s.state))
        return {};
    return Upcoming{Slot::Morning, std::max(window->opens, s.now.utc), true};
}

} // namespace

std::vector<Upcoming> planOf(LogicalDay day, const State &state, const Rules &rules,
                             const Moment &now, const Zone &zone)
{
    State present = state;
    passTime(present, rules, now);
    const Situation s{present, rules, now, zone};
    if (day < s.today())
        return {};
    std::vector<Upcoming> plan = Preview(day, present, rules, now, zone).run();
    const auto morning = unknownMorning(day, s);
    if (morning && std::ranges::find(plan, Slot::Morning, &Upcoming::slot) == plan.end())
        plan.push_back(*morning);
    std::ranges::stable_sort(plan, {}, &Upcoming::at);
    return plan;
}

} // namespace unhunch::core
