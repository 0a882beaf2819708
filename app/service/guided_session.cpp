#include "app/service/guided_session.h"

#include "core/session/ease.h"

#include <QUuid>

#include <variant>

namespace unhunch {

GuidedSession::GuidedSession(const core::Clock &clock, core::SessionLog &log, core::CuePlayer &cues,
                             core::SessionScript script, core::SessionEntry entry, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_log(log)
    , m_cues(cues)
    , m_script(std::move(script))
    , m_entry(std::move(entry))
    , m_wake(clock)
    , m_longPause(clock)
{
    m_entry.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_entry.routine = m_script.routine;
    m_entry.shortVersion = m_script.shortVersion;
    connect(&m_wake, &WakeTimer::reached, this, &GuidedSession::catchUp);
    connect(&m_longPause, &WakeTimer::reached, this, &GuidedSession::stateChanged);
}

core::Glance GuidedSession::glance() const
{
    return core::look(m_script, m_state, m_clock.now().monotonic);
}

void GuidedSession::start()
{
    if (m_state.status != core::PlayerStatus::Idle)
        return;
    m_entry.startedAt = m_clock.now().utc;
    m_entry.outcome = core::SessionOutcome::Running;
    begin();
    tell(core::Command::Start);
}

void GuidedSession::pause()
{
    tell(core::Command::Pause);
}

void GuidedSession::resume()
{
    tell(core::Command::Resume);
}

void GuidedSession::skip()
{
    tell(core::Command::Skip);
}

void GuidedSession::startNow()
{
    tell(core::Command::StartNow);
}

void GuidedSession::back()
{
    tell(core::Command::Back);
}

void GuidedSession::addTime()
{
    tell(core::Command::AddTime);
}

void GuidedSession::easier(const core::Recipe &recipe)
{
    auto easier = core::ease(m_script, m_state, recipe, m_clock.now().monotonic);
    if (!easier)
        return;
    m_script = std::move(easier->script);
    m_entry.effort = core::Effort::TooHard; // until the user says how it was
    Q_EMIT eased(easier->exercise, easier->level);
    take(std::move(easier->played));
    Q_EMIT stateChanged();
}

void GuidedSession::stop()
{
    tell(core::Command::Stop);
}

void GuidedSession::somethingsWrong(const QString &sign)
{
    m_entry.stopSign = sign.toStdString();
    if (m_state.status == core::PlayerStatus::Finished)
        writeEnd();
    else
        stop();
}

void GuidedSession::rate(core::Effort effort)
{
    if (m_state.status != core::PlayerStatus::Finished)
        return;
    m_entry.effort = effort;
    writeEnd();
}

void GuidedSession::catchUp()
{
    take(core::advance(m_script, m_state, m_clock.now().monotonic));
}

void GuidedSession::tell(core::Command command)
{
    take(core::command(m_script, m_state, command, m_clock.now().monotonic));
    Q_EMIT stateChanged();
}

void GuidedSession::take(core::Played played)
{
    m_state = std::move(played.state);
    if (const auto next = core::nextWake(m_script, m_state))
        m_wake.wakeAt(*next);
    else
        m_wake.cancel();
    if (m_state.status == core::PlayerStatus::Paused)
        m_longPause.wakeAt(m_state.since + core::kLongPause);
    else
        m_longPause.cancel();
    for (const auto &event : played.events)
        std::visit([this](const auto &what) { on(what); }, event);
}

void GuidedSession::on(const core::PhaseEntered &)
{
    Q_EMIT phaseChanged();
}

void GuidedSession::on(const core::CueDue &due)
{
    m_cues.play(due.cue);
    Q_EMIT cueGiven(due.cue);
}

void GuidedSession::on(const core::StepFinished &step)
{
    const auto &asked = m_script.steps[step.step];
    m_unsaved.push_back({m_steps++, asked.exercise, asked.side, asked.level, asked.target,
                         step.actual, step.outcome, step.active, m_clock.now().utc});
    writeSteps();
    Q_EMIT stepFinished();
}

void GuidedSession::on(const core::PlayFinished &end)
{
    m_entry.outcome = end.outcome;
    m_entry.active = m_state.active;
    writeEnd();
    Q_EMIT stateChanged();
    Q_EMIT finished(m_entry);
}

void GuidedSession::begin()
{
    m_begun = accepted(m_log.begin(m_entry));
}

/// What the log refused before comes first, in order.
bool GuidedSession::writeSteps()
{
    if (!m_begun)
        begin();
    while (m_begun && !m_unsaved.empty()) {
        if (!accepted(m_log.addStep(m_entry.uuid, m_unsaved.front())))
            return false;
        m_unsaved.erase(m_unsaved.begin());
    }
    return m_begun;
}

void GuidedSession::writeEnd()
{
    const bool wasStarted = m_entry.startedAt != core::UtcTime{};
    if (wasStarted && writeSteps())
        accepted(m_log.finish(m_entry));
}

bool GuidedSession::accepted(const core::Result<core::Success> &written)
{
    if (!written)
        Q_EMIT logFailed(QString::fromStdString(written.error().message));
    return static_cast<bool>(written);
}

} // namespace unhunch
