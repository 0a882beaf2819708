#include "core/simulate/machine.h"

#include "core/reminder/deciding.h"

#include <algorithm>
#include <utility>

namespace unhunch::core::trace {

Machine::Machine(Rules rules, const ZoneSource &zones, const Listener &listener)
    : m_zones(zones)
    , m_listener(listener)
    , m_rules(std::move(rules))
{
    m_state.holds.firstRunFinished = true;
}

void Machine::passUntil(UtcTime wall)
{
    if (!m_begun) {
        m_wallAtZero = wall;
        return;
    }
    const TrueTime until{wall - m_wallAtZero};
    while (true) {
        const TrueTime timer = hears() ? nextTimer() : TrueTime::max();
        const TrueTime inputEnds = m_inputUntil.value_or(TrueTime::max());
        const TrueTime next = std::min(timer, inputEnds);
        if (next > until)
            break;
        m_slept += m_asleep ? next - m_now : std::chrono::milliseconds{0};
        m_now = next;
        if (timer <= inputEnds)
            tell(WakeUpCame{});
        else
            stopInput();
    }
    m_slept += m_asleep ? until - m_now : std::chrono::milliseconds{0};
    m_now = until;
}

void Machine::happen(const Happening &happening)
{
    std::visit([this](const auto &event) { on(event); }, happening);
}

void Machine::on(const Start &start)
{
    if (m_running)
        on(Crash{});
    m_zone = m_zones.find(start.zone);
    if (start.beginning)
        m_rules = start.beginning->rules;
    if (!std::exchange(m_begun, true) && start.beginning) {
        begin(*start.beginning);
        if (start.beginning->running)
            return;
    }
    m_asleep = false;
    m_running = true;
    m_told = {};
    tell(AppStarted{});
    if (m_locked)
        tell(ScreenLocked{});
    tellHolds();
}

/// Takes up a life that others began. Nothing is known of the clocks since they were last read but
/// what the wall clock shows.
void Machine::begin(const Beginning &beginning)
{
    m_state = beginning.state;
    if (!m_state.last)
        return;
    const Moment &last = *m_state.last;
    const UtcTime wall = m_wallAtZero + m_now.time_since_epoch();
    m_bootId = last.bootId;
    m_slept = last.boot.time_since_epoch() - last.monotonic.time_since_epoch();
    m_now = last.boot + std::max(wall - last.utc, std::chrono::milliseconds{0});
    m_wallAtZero = wall - m_now.time_since_epoch();
    if (!beginning.running)
        return;
    m_running = true;
    m_asleep = m_state.presence.asleep;
    m_locked = m_state.presence.locked;
    for (std::size_t i = 0; i < m_inUse.size(); ++i) {
        const HoldSource &source = m_state.holds.sources[i];
        m_told[i] = source.inUse;
        if (source.inUse)
            m_inUse[i] = source.by;
    }
}

void Machine::on(const Quit &)
{
    stopInput();
    if (m_running)
        tell(AppStopped{});
    m_running = false;
}

void Machine::on(const Crash &)
{
    stopInput();
    if (hears())
        tell(WakeUpCame{});
    m_running = false;
}

void Machine::on(const Input &input)
{
    if (!hears() || m_locked)
        return;
    if (!m_inputUntil)
        tell(InputBegan{});
    m_inputUntil = std::max(m_inputUntil.value_or(m_now), m_now + input.length);
    if (*m_inputUntil == m_now)
        stopInput();
}

void Machine::on(const Lock &)
{
    stopInput();
    m_locked = true;
    if (hears())
        tell(ScreenLocked{});
}

void Machine::on(const Unlock &)
{
    m_locked = false;
    if (hears())
        tell(ScreenUnlocked{});
}

void Machine::on(const Sleep &)
{
    stopInput();
    if (hears())
        tell(FellAsleep{});
    m_asleep = true;
}

void Machine::on(const Wake &)
{
    if (!std::exchange(m_asleep, false) || !m_running)
        return;
    tell(WokeUp{});
    if (m_rulesOnWaking) {
        m_rules = *std::exchange(m_rulesOnWaking, {});
        tell(RulesChanged{});
    }
    tellHolds();
}

void Machine::on(const Hold &hold)
{
    m_inUse[static_cast<std::size_t>(hold.kind)] = hold.by;
    if (hears())
        tellHolds();
}

void Machine::on(const Release &release)
{
    m_inUse[static_cast<std::size_t>(release.kind)].reset();
    if (hears())
        tellHolds();
}

void Machine::on(const SetClock &clock)
{
    m_wallAtZero = clock.to - m_now.time_since_epoch();
    if (hears())
        tell(ClockStepped{});
}

void Machine::on(const SetZone &zone)
{
    m_zone = m_zones.find(zone.zone);
    if (hears())
        tell(ZoneChanged{});
}

void Machine::on(const User &user)
{
    if (!hears())
        return;
    Event event = user.event;
    if (user.anySlot) {
        std::visit(
            [slot = slotAtHand(event)](auto &happened) {
                if constexpr (requires { happened.slot; })
                    happened.slot = slot;
            },
            event);
    }
    tell(event);
}

void Machine::on(const PauseUntilTomorrow &)
{
    if (!hears())
        return;
    const LogicalDay today = logicalDayAt(now().utc, m_rules.dayStart, *m_zone);
    tell(RemindersPaused{beginOf(today + std::chrono::days{1}, m_rules.dayStart, *m_zone)});
}

void Machine::on(const SetRules &rules)
{
    if (m_running && m_asleep) {
        m_rulesOnWaking = rules.rules;
        return;
    }
    m_rules = rules.rules;
    if (m_running)
        tell(RulesChanged{});
}

void Machine::on(const End &) {}

void Machine::on(const Idle &) {}

void Machine::on(const Timer &) {}

Moment Machine::now() const
{
    const auto elapsed = m_now.time_since_epoch();
    return {m_wallAtZero + elapsed, MonotonicTime{elapsed - m_slept}, m_now, m_bootId};
}

Machine::TrueTime Machine::nextTimer() const
{
    const Moment moment = now();
    return m_now + (nextWake(m_state, m_rules, moment, *m_zone) - moment.monotonic);
}

void Machine::tell(const Event &event)
{
    Step taken = step(std::move(m_state), event, m_rules, now(), *m_zone);
    m_state = std::move(taken.state);
    for (const Decision &decision : taken.decisions)
        m_listener(decision, *m_zone);
}

void Machine::tellHolds()
{
    for (std::size_t i = 0; i < m_inUse.size(); ++i) {
        const auto kind = static_cast<HoldKind>(i);
        if (m_inUse[i].has_value() == m_told[i])
            continue;
        m_told[i] = m_inUse[i].has_value();
        if (m_inUse[i])
            tell(HoldBegan{kind, *m_inUse[i]});
        else
            tell(HoldEnded{kind});
    }
}

void Machine::stopInput()
{
    if (!std::exchange(m_inputUntil, {}))
        return;
    tell(InputStopped{now().monotonic});
}

Slot Machine::slotAtHand(const Event &event) const
{
    if (std::holds_alternative<SessionFinished>(event) && m_state.session)
        return m_state.session->occurrence.slot;
    for (const Occurrence &open : m_state.open) {
        if (open.phase == Phase::Shown)
            return open.key.slot;
    }
    for (const Slot slot : kSlotsByRank) {
        if (findOpen(m_state, slot))
            return slot;
    }
    return Slot::DeskReset;
}

} // namespace unhunch::core::trace
