#include "app/desk/session_desk.h"

#include "app/widgets/theme/theme_manager.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

core::SessionEnd endOf(core::SessionOutcome outcome)
{
    using enum core::SessionOutcome;
    switch (outcome) {
    case Done:
        return core::SessionEnd::Done;
    case PartDone:
    case Interrupted:
        return core::SessionEnd::PartDone;
    case Running:
    case NotBegun:
        return core::SessionEnd::NotBegun;
    }
    return core::SessionEnd::NotBegun;
}

} // namespace

SessionDesk::SessionDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

SessionDesk::~SessionDesk() = default;

void SessionDesk::start(core::Slot slot, bool shortVersion)
{
    if (isRunning() && m_window) {
        m_window->raise();
        m_window->activateWindow();
        return;
    }
    const auto script = m_parts.plan.scriptFor(slot, shortVersion, m_parts.service.status().day);
    if (!script) {
        Q_EMIT failed(QString::fromStdString(script.error().message));
        return;
    }
    const auto occurrence = tellStarted(slot);
    if (!occurrence)
        return;
    delete m_window; // of a session that has ended: it waits for nobody
    lead(*script, *occurrence);
}

bool SessionDesk::isRunning() const
{
    return m_session && !m_ended;
}

void SessionDesk::interrupt()
{
    if (isRunning())
        m_session->pause();
}

void SessionDesk::catchUp()
{
    if (isRunning())
        m_session->catchUp();
}

void SessionDesk::leave()
{
    if (isRunning())
        m_session->stop();
    delete m_window;
}

void SessionDesk::lead(const core::SessionScript &script, const core::OccurrenceKey &occurrence)
{
    const auto now = m_parts.clock.now().utc;
    core::SessionEntry entry;
    entry.occurrence = occurrence;
    entry.zone = m_parts.zone.id();
    entry.offset = m_parts.zone.offsetAt(now);
    m_ended.reset();
    m_session = std::make_unique<GuidedSession>(m_parts.clock, m_parts.log, m_parts.cues, script,
                                                std::move(entry));
    connect(m_session.get(), &GuidedSession::stateChanged, this, &SessionDesk::refreshWindow);
    connect(m_session.get(), &GuidedSession::stepFinished, this,
            [this] { m_parts.service.handle(core::SessionStepFinished{}); });
    connect(m_session.get(), &GuidedSession::finished, this, &SessionDesk::onFinished);
    connect(m_session.get(), &GuidedSession::logFailed, this, &SessionDesk::unsaved);
    openWindow();
    Q_EMIT leading(m_session.get());
    Q_EMIT runningChanged();
    m_session->start();
}

void SessionDesk::openWindow()
{
    m_window = new SessionWindow(
        m_parts.themes, [this] { return view(); },
        [this](const std::string &pose) -> const core::PoseSet * {
            const auto found = m_parts.plan.poses().find(pose);
            return found == m_parts.plan.poses().end() ? nullptr : &found->second;
        });
    auto *session = m_session.get();
    auto *window = m_window.data();
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setMuted(m_muted);
    connect(window, &SessionWindow::pauseRequested, session, &GuidedSession::pause);
    connect(window, &SessionWindow::resumeRequested, session, &GuidedSession::resume);
    connect(window, &SessionWindow::startNowRequested, session, &GuidedSession::startNow);
    connect(window, &SessionWindow::skipRequested, session, &GuidedSession::skip);
    connect(window, &SessionWindow::backRequested, session, &GuidedSession::back);
    connect(window, &SessionWindow::addTimeRequested, session, &GuidedSession::addTime);
    connect(window, &SessionWindow::stopRequested, session, &GuidedSession::stop);
    connect(window, &SessionWindow::effortChosen, session, &GuidedSession::rate);
    connect(window, &SessionWindow::somethingsWrongChosen, session,
            &GuidedSession::somethingsWrong);
    connect(window, &SessionWindow::muteToggled, this, [this](bool muted) {
        m_muted = muted;
        Q_EMIT mutedChanged(muted);
    });
    connect(session, &GuidedSession::phaseChanged, this, &SessionDesk::refreshWindow);
    window->show();
    window->raise();
    window->activateWindow();
}

void SessionDesk::onFinished(const core::SessionEntry &entry)
{
    m_ended = entry;
    m_parts.service.handle(core::SessionFinished{entry.occurrence.slot, endOf(entry.outcome)});
    refreshWindow();
    Q_EMIT runningChanged();
}

void SessionDesk::refreshWindow()
{
    if (m_window)
        m_window->setView(view());
}

std::optional<core::OccurrenceKey> SessionDesk::tellStarted(core::Slot slot)
{
    std::optional<core::OccurrenceKey> started;
    const auto listening = connect(&m_parts.service, &ReminderService::decided, this,
                                   [&started](const core::Decision &decision) {
                                       if (decision.what == core::What::Started)
                                           started = decision.occurrence;
                                   });
    m_parts.service.handle(core::SessionStarted{slot});
    disconnect(listening);
    return started;
}

SessionView SessionDesk::view() const
{
    return presentSession(m_session->script(), m_parts.plan.catalogue(), m_session->glance(),
                          facts(), m_parts.plan.wording());
}

SessionFacts SessionDesk::facts() const
{
    SessionFacts facts;
    facts.reducedMotion = m_parts.themes.reducedMotion();
    facts.stopSign = m_session->entry().stopSign;
    if (!m_ended)
        return facts;
    facts.outcome = m_ended->outcome;
    facts.active = m_ended->active;
    const auto upcoming = m_parts.service.status().upcoming;
    const auto reset = std::ranges::find(upcoming, core::Slot::DeskReset, &core::Upcoming::slot);
    if (reset != upcoming.end())
        facts.nextReset = reset->at;
    return facts;
}

} // namespace unhunch
