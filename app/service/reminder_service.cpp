#include "app/service/reminder_service.h"

#include "core/record/event_words.h"
#include "core/record/to_trace.h"
#include "core/reminder/state_text.h"
#include "core/time/logical_day.h"

#include <utility>

namespace unhunch {

ReminderService::ReminderService(Ports ports, core::Rules rules, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_rules(std::move(rules))
    , m_wake(ports.clock)
{
    connect(&m_wake, &WakeTimer::reached, this, [this] { handle(core::WakeUpCame{}); });
}

void ReminderService::start()
{
    if (const auto text = m_ports.store.state()) {
        if (auto state = core::stateFromText(*text))
            m_state = *std::move(state);
        else
            Q_EMIT storeFailed(QString::fromStdString(state.error().message));
    }
    m_running = true;
    handle(core::AppStarted{});
    m_ports.presence.start([this](const core::Event &event) { handle(event); });
}

void ReminderService::stop()
{
    handle(core::AppStopped{});
    m_running = false;
    m_wake.cancel();
}

void ReminderService::handle(const core::Event &event)
{
    if (!m_running)
        return;
    Q_EMIT aboutToHandle();
    handle(event, m_ports.clock.now());
}

void ReminderService::handle(const core::Event &event, const core::Moment &at)
{
    if (!m_running)
        return;
    take(event, at);
    rearm();
    Q_EMIT changed();
}

void ReminderService::rearm()
{
    const auto now = m_ports.clock.now();
    m_wake.wakeAt(core::nextWake(m_state, m_rules, now, m_ports.zone));
    const std::pair watch{core::idleWatch(m_state, m_rules, now), m_ports.clock.pace()};
    if (std::exchange(m_watched, watch) != watch)
        m_ports.presence.watchIdle(watch.first);
}

void ReminderService::changeRules(core::Rules rules)
{
    if (rules == m_rules)
        return;
    m_rules = std::move(rules);
    handle(core::RulesChanged{});
}

void ReminderService::save()
{
    if (m_running)
        commit({});
}

core::Status ReminderService::status() const
{
    return core::describe(m_state, m_rules, m_ports.clock.now(), m_ports.zone);
}

core::LogicalDay ReminderService::dayAt(core::UtcTime at) const
{
    return core::logicalDayAt(at, m_rules.dayStart, m_ports.zone);
}

void ReminderService::pauseFor(std::optional<std::chrono::minutes> length)
{
    std::optional<core::UtcTime> until;
    if (length)
        until = m_ports.clock.now().utc + *length;
    handle(core::RemindersPaused{until});
}

void ReminderService::pauseUntilTomorrow()
{
    const auto tomorrow = status().day + std::chrono::days{1};
    handle(core::RemindersPaused{core::beginOf(tomorrow, m_rules.dayStart, m_ports.zone)});
}

std::string ReminderService::startLine(const core::ZoneSource &zones) const
{
    const core::KnownBefore known{m_ports.zone.id(), m_ports.clock.now().bootId,
                                  core::toLine(m_rules), core::toText(m_state)};
    return core::toStartLine(known, m_running, zones);
}

void ReminderService::take(const core::Event &event, const core::Moment &at)
{
    m_recorder.note(m_state, event, m_rules, at, m_ports.zone);
    auto [state, decisions, save] =
        core::step(std::move(m_state), event, m_rules, at, m_ports.zone);
    m_state = std::move(state);
    if (save)
        commit(decisions);
    for (const auto &decision : decisions)
        Q_EMIT decided(decision);
}

void ReminderService::commit(std::span<const core::Decision> decisions)
{
    const auto written = m_ports.store.commit(core::toText(m_state), decisions, m_recorder.take());
    if (written)
        Q_EMIT stored();
    else
        Q_EMIT storeFailed(QString::fromStdString(written.error().message));
}

} // namespace unhunch
