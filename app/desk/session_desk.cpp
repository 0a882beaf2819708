#include "app/desk/session_desk.h"

#include "app/desk/session_choices.h"
#include "app/desk/session_end.h"
#include "app/presentation/exercise_name.h"
#include "app/widgets/theme/theme_manager.h"
#include "core/progress/questions.h"

#include <algorithm>
#include <utility>

namespace unhunch {

SessionDesk::SessionDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

SessionDesk::~SessionDesk() = default;

void SessionDesk::start(core::Slot slot, bool shortVersion)
{
    if (showRunning())
        return;
    const auto today = m_parts.service.status().day;
    auto recipe = shortVersion ? std::nullopt : m_parts.plan.restFor(slot, today);
    if (!recipe)
        recipe = m_parts.plan.recipeFor(slot, shortVersion, today);
    begin(std::move(recipe));
}

void SessionDesk::startExercise(const std::string &exercise)
{
    if (!showRunning())
        begin(m_parts.plan.recipeForExercise(exercise, m_parts.service.status().day));
}

bool SessionDesk::showRunning()
{
    if (!isRunning() || !m_window)
        return false;
    m_window->raise();
    m_window->activateWindow();
    return true;
}

void SessionDesk::begin(std::optional<core::Recipe> recipe)
{
    const auto script =
        recipe ? core::write(*recipe) : core::Error{tr("There is no such routine.").toStdString()};
    if (!script) {
        Q_EMIT failed(QString::fromStdString(script.error().message));
        return;
    }
    const auto occurrence = tellStarted(recipe->routine->slot);
    if (!occurrence)
        return;
    m_occurrence = *occurrence;
    delete m_window; // of a session that has ended: it waits for nobody
    preview(*std::move(recipe));
}

bool SessionDesk::isRunning() const
{
    return m_preview || (m_session && !m_ended);
}

void SessionDesk::interrupt()
{
    if (m_preview)
        m_preview->hold();
    else if (isRunning())
        m_session->pause();
}

void SessionDesk::catchUp()
{
    if (m_session && !m_ended)
        m_session->catchUp();
}

void SessionDesk::leave()
{
    close();
    delete m_window;
}

void SessionDesk::preview(core::Recipe recipe)
{
    m_session.reset();
    m_ended.reset();
    m_asksAbout.reset();
    m_previewedSince = m_parts.clock.now().monotonic;
    m_preview = std::make_unique<SessionPreview>(m_parts.clock, std::move(recipe));
    connect(m_preview.get(), &SessionPreview::changed, this, &SessionDesk::refreshWindow);
    connect(m_preview.get(), &SessionPreview::started, this, &SessionDesk::lead);
    openWindow();
    Q_EMIT runningChanged();
}

void SessionDesk::lead()
{
    // Looked at for half an hour, it was given up meanwhile.
    if (const auto again = tellStarted(m_occurrence.slot))
        m_occurrence = *again;
    const auto now = m_parts.clock.now().utc;
    core::SessionEntry entry;
    entry.occurrence = m_occurrence;
    entry.zone = m_parts.zone.id();
    entry.offset = m_parts.zone.offsetAt(now);
    m_recipe = m_preview->recipe();
    keep(keepPreviewed(m_parts.personal, *m_preview, m_occurrence.day));
    m_session = std::make_unique<GuidedSession>(m_parts.clock, m_parts.log, m_parts.cues,
                                                m_preview->script(), std::move(entry));
    m_preview.release()->deleteLater(); // it is telling us
    auto *const session = m_session.get();
    connect(session, &GuidedSession::stateChanged, this, &SessionDesk::refreshWindow);
    connect(session, &GuidedSession::phaseChanged, this, &SessionDesk::refreshWindow);
    connect(session, &GuidedSession::stepFinished, this,
            [this] { m_parts.service.handle(core::SessionStepFinished{}); });
    connect(session, &GuidedSession::eased, this, &SessionDesk::keepLevel);
    connect(session, &GuidedSession::finished, this, &SessionDesk::onFinished);
    connect(session, &GuidedSession::logFailed, this, &SessionDesk::unsaved);
    if (m_window)
        connectSession(*m_window);
    Q_EMIT leading(session);
    session->start();
}

void SessionDesk::openWindow()
{
    m_window = new SessionWindow(
        m_parts.themes, [this] { return view(); },
        [this](const std::string &pose) -> const core::PoseSet * {
            return m_parts.plan.poses().find(pose);
        });
    auto *const window = m_window.data();
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setMuted(m_muted);
    window->setStartsFull(m_fullScreen);
    connect(window, &SessionWindow::fullScreenToggled, this,
            [this](bool full) { m_fullScreen = full; });
    connectPreview(*window);
    connect(window, &SessionWindow::stopRequested, this, &SessionDesk::close);
    connect(window, &SessionWindow::yesterdayCompared, this,
            [this](core::NextDay compared, bool nightPain) {
                if (!m_asksAbout)
                    return;
                keep(m_parts.personal.checkIns.save({*m_asksAbout, compared, nightPain}));
            });
    connect(window, &SessionWindow::muteToggled, this, [this](bool muted) {
        m_muted = muted;
        Q_EMIT mutedChanged(muted);
    });
    window->show();
    window->raise();
    window->activateWindow();
}

void SessionDesk::connectPreview(SessionWindow &window)
{
    auto *const preview = m_preview.get();
    connect(&window, &SessionWindow::startRequested, preview, &SessionPreview::start);
    connect(&window, &SessionWindow::touched, preview, &SessionPreview::touch);
    connect(&window, &SessionWindow::held, preview, &SessionPreview::hold);
    connect(&window, &SessionWindow::levelChangeRequested, preview, &SessionPreview::changeLevel);
    connect(&window, &SessionWindow::swapRequested, preview, &SessionPreview::swap);
    connect(&window, &SessionWindow::gearChangeRequested, preview, &SessionPreview::changeGear);
    connect(&window, &SessionWindow::otherRequested, preview, &SessionPreview::takeOther);
}

void SessionDesk::connectSession(SessionWindow &window)
{
    auto *const session = m_session.get();
    connect(&window, &SessionWindow::pauseRequested, session, &GuidedSession::pause);
    connect(&window, &SessionWindow::resumeRequested, session, &GuidedSession::resume);
    connect(&window, &SessionWindow::startNowRequested, session, &GuidedSession::startNow);
    connect(&window, &SessionWindow::skipRequested, session, &GuidedSession::skip);
    connect(&window, &SessionWindow::backRequested, session, &GuidedSession::back);
    connect(&window, &SessionWindow::addTimeRequested, session, &GuidedSession::addTime);
    connect(&window, &SessionWindow::easierRequested, session,
            [this, session] { session->easier(m_recipe); });
    connect(&window, &SessionWindow::effortChosen, session, &GuidedSession::rate);
    connect(&window, &SessionWindow::somethingsWrongChosen, session,
            &GuidedSession::somethingsWrong);
}

/// What was done is saved; what was not begun leaves no trace.
void SessionDesk::close()
{
    if (m_preview) {
        m_preview.reset();
        m_parts.service.handle(
            core::SessionFinished{m_occurrence.slot, core::SessionEnd::NotBegun});
        Q_EMIT runningChanged();
    } else if (m_session && !m_ended) {
        m_session->stop();
    }
}

void SessionDesk::keepLevel(const std::string &exercise, int level)
{
    m_recipe.choices.levels[exercise] = level;
    keep(keepEased(m_parts.personal, exercise, level, m_occurrence.day));
}

void SessionDesk::keep(const core::Result<core::Success> &kept)
{
    if (!kept)
        Q_EMIT unsaved(QString::fromStdString(kept.error().message));
}

void SessionDesk::onFinished(const core::SessionEntry &entry)
{
    m_ended = entry;
    m_asksAbout = dayToAskAbout();
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
    SessionView view = m_preview
                           ? previewView()
                           : presentSession(m_session->script(), m_parts.plan.catalogue(),
                                            m_session->glance(), facts(), m_parts.plan.wording());
    const core::Recipe &recipe = m_preview ? m_preview->recipe() : m_recipe;
    if (m_parts.plan.catalogue().routine(recipe.routine->id) == nullptr) // an exercise alone
        view.routine = exerciseName(recipe.routine->id);
    return view;
}

SessionView SessionDesk::previewView() const
{
    SessionView view;
    view.state = SessionView::State::Preview;
    view.routine = slotName(m_occurrence.slot);
    view.preview = presentPreview({m_preview->recipe(), m_preview->script(), m_preview->items(),
                                   m_preview->otherLength(), m_preview->startsIn(),
                                   m_parts.clock.now().monotonic - m_previewedSince},
                                  m_parts.plan.wording());
    return view;
}

SessionFacts SessionDesk::facts() const
{
    SessionFacts facts;
    facts.reducedMotion = m_parts.themes.reducedMotion();
    facts.stopSign = m_session->entry().stopSign;
    facts.effort = m_session->entry().effort;
    facts.asksYesterday = m_asksAbout.has_value();
    facts.breathing = m_recipe.choices.accepted.contains(std::string(core::kBreathingStretches));
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

std::optional<core::LogicalDay> SessionDesk::dayToAskAbout() const
{
    const auto today = m_occurrence.day;
    const auto yesterday = today - std::chrono::days{1};
    return core::dayToAskAbout(today, m_parts.log.between(yesterday, yesterday),
                               m_parts.personal.checkIns.checkIns(yesterday, yesterday));
}

} // namespace unhunch
