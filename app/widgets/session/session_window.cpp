#include "app/widgets/session/session_window.h"

#include "app/widgets/session/finished_page.h"
#include "app/widgets/session/session_controls.h"
#include "app/widgets/session/session_header.h"
#include "app/widgets/session/stop_sign_page.h"
#include "app/widgets/session/stopped_page.h"
#include "app/widgets/theme/theme_manager.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedLayout>

namespace unhunch {
namespace {

constexpr QSize kFirstSize{1120, 720};
constexpr QSize kSmallestSize{880, 600};
constexpr int kRate = 30;       // frames a second
constexpr int kReducedRate = 4; // ring and count are information: they go on

} // namespace

SessionWindow::SessionWindow(ThemeManager &themes, FrameProvider frames, PoseFinder poses,
                             QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_themes(themes)
    , m_frames(std::move(frames))
    , m_pages(new QStackedLayout(this))
    , m_guide(new GuidePage(themes, std::move(poses), this))
    , m_signs(new StopSignPage(themes, this))
    , m_finished(new FinishedPage(themes, this))
    , m_stopped(new StoppedPage(themes, this))
{
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);
    setFocusPolicy(Qt::StrongFocus);
    for (QWidget *const page :
         {static_cast<QWidget *>(m_guide), static_cast<QWidget *>(m_signs),
          static_cast<QWidget *>(m_finished), static_cast<QWidget *>(m_stopped)})
        m_pages->addWidget(page);
    connectPages();
    bindKeys();
    connect(&m_themes, &ThemeManager::changed, this, &SessionWindow::follow);
    if (m_frames)
        setView(m_frames());
    showPage();
    follow();
}

bool SessionWindow::isLive() const
{
    return m_view.state == SessionView::State::Running
           || m_view.state == SessionView::State::Paused;
}

void SessionWindow::connectPages()
{
    const auto &controls = m_guide->controls();
    connect(&controls, &SessionControls::primaryRequested, this, &SessionWindow::primary);
    connect(&controls, &SessionControls::backRequested, this, &SessionWindow::back);
    connect(&controls, &SessionControls::skipRequested, this, &SessionWindow::skip);
    connect(&controls, &SessionControls::addTimeRequested, this, &SessionWindow::addTime);
    connect(&controls, &SessionControls::startNowRequested, this,
            &SessionWindow::startNowRequested);
    connect(&controls, &SessionControls::somethingsWrongRequested, this,
            &SessionWindow::askWhatIsWrong);
    const auto &header = m_guide->header();
    connect(&header, &SessionHeader::muteRequested, this, &SessionWindow::toggleMute);
    connect(&header, &SessionHeader::fullScreenRequested, this, &SessionWindow::toggleFullScreen);
    connect(&header, &SessionHeader::closeRequested, this, &SessionWindow::leave);

    connect(m_signs, &StopSignPage::signChosen, this, &SessionWindow::somethingsWrongChosen);
    connect(m_signs, &StopSignPage::leaveRequested, this, &SessionWindow::leave);
    connect(m_signs, &StopSignPage::backRequested, this, &SessionWindow::carryOn);
    connect(m_finished, &FinishedPage::effortChosen, this, &SessionWindow::effortChosen);
    connect(m_finished, &FinishedPage::anythingWrongRequested, this,
            &SessionWindow::askWhatIsWrong);
    connect(m_finished, &FinishedPage::closeRequested, this, &SessionWindow::leave);
    connect(m_stopped, &StoppedPage::closeRequested, this, &SessionWindow::leave);
}

void SessionWindow::bind(const QList<Qt::Key> &keys, void (SessionWindow::*action)())
{
    for (const Qt::Key key : keys) {
        auto *const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, action);
    }
}

void SessionWindow::bindKeys()
{
    bind({Qt::Key_Space}, &SessionWindow::space);
    bind({Qt::Key_Return, Qt::Key_Enter}, &SessionWindow::enter);
    bind({Qt::Key_Right, Qt::Key_N}, &SessionWindow::skip);
    bind({Qt::Key_Left, Qt::Key_P}, &SessionWindow::back);
    bind({Qt::Key_Up, Qt::Key_E, Qt::Key_R}, &SessionWindow::addTime);
    bind({Qt::Key_M}, &SessionWindow::toggleMute);
    bind({Qt::Key_F, Qt::Key_F11}, &SessionWindow::toggleFullScreen);
    bind({Qt::Key_S}, &SessionWindow::askWhatIsWrong);
    bind({Qt::Key_Escape}, &SessionWindow::escape);
    const auto rate = [this](Qt::Key key, core::Effort effort) {
        auto *const shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, [this, effort] { choose(effort); });
    };
    rate(Qt::Key_1, core::Effort::TooEasy);
    rate(Qt::Key_2, core::Effort::AboutRight);
    rate(Qt::Key_3, core::Effort::TooHard);
}

void SessionWindow::setView(const SessionView &view)
{
    const bool changed = view.state != m_view.state;
    m_view = view;
    if (view.state == SessionView::State::Stopped)
        m_asking = false;
    setWindowTitle(view.routine);
    switch (view.state) {
    case SessionView::State::Running:
    case SessionView::State::Paused:
        m_guide->setView(view);
        break;
    case SessionView::State::Finished:
        m_finished->setEnd(view.end);
        break;
    case SessionView::State::Stopped:
        m_stopped->setEnd(view.end);
        break;
    }
    if (changed) {
        showPage();
        follow();
    }
}

void SessionWindow::setMuted(bool muted)
{
    m_muted = muted;
    m_guide->header().setMuted(muted);
}

/// Frames come only while there is something to follow.
void SessionWindow::follow()
{
    FrameClock &clock = m_themes.clock();
    if (m_view.state != SessionView::State::Running || !m_frames) {
        clock.unsubscribe(this);
        return;
    }
    clock.subscribe(this, this, m_themes.reducedMotion() ? kReducedRate : kRate,
                    [this](std::chrono::milliseconds) { setView(m_frames()); });
}

void SessionWindow::showPage()
{
    // The keys are the window's own until Tab goes to a button.
    setFocus();
    if (m_asking)
        m_pages->setCurrentWidget(m_signs);
    else if (isLive())
        m_pages->setCurrentWidget(m_guide);
    else if (m_view.state == SessionView::State::Finished)
        m_pages->setCurrentWidget(m_finished);
    else
        m_pages->setCurrentWidget(m_stopped);
}

bool SessionWindow::isGuiding() const
{
    return isLive() && !m_asking;
}

bool SessionWindow::pressFocused()
{
    auto *const button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button == nullptr || !button->isVisible() || button->isChecked())
        return false;
    button->click();
    return true;
}

void SessionWindow::space()
{
    if (!pressFocused() && isGuiding())
        primary();
}

void SessionWindow::enter()
{
    if (pressFocused() || m_asking)
        return;
    if (!isLive())
        leave();
    else if (m_view.canStartNow)
        Q_EMIT startNowRequested();
}

void SessionWindow::primary()
{
    switch (m_view.primary) {
    case SessionView::Primary::Pause:
        Q_EMIT pauseRequested();
        break;
    case SessionView::Primary::Resume:
        Q_EMIT resumeRequested();
        break;
    case SessionView::Primary::StartNow:
        Q_EMIT startNowRequested();
        break;
    }
}

void SessionWindow::back()
{
    if (isGuiding())
        Q_EMIT backRequested();
}

void SessionWindow::skip()
{
    if (isGuiding() && m_view.canSkip)
        Q_EMIT skipRequested();
}

void SessionWindow::addTime()
{
    if (isGuiding() && m_view.canAddTime)
        Q_EMIT addTimeRequested();
}

void SessionWindow::toggleMute()
{
    setMuted(!m_muted);
    Q_EMIT muteToggled(m_muted);
}

void SessionWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void SessionWindow::escape()
{
    if (m_asking)
        carryOn();
    else if (isFullScreen())
        toggleFullScreen();
    else
        leave();
}

void SessionWindow::choose(core::Effort effort)
{
    if (m_pages->currentWidget() == m_finished)
        m_finished->choose(effort);
}

void SessionWindow::askWhatIsWrong()
{
    if (m_asking || m_view.state == SessionView::State::Stopped)
        return;
    m_asking = true;
    m_pausedToAsk = m_view.state == SessionView::State::Running;
    m_signs->setLive(isLive());
    showPage();
    if (m_pausedToAsk)
        Q_EMIT pauseRequested();
}

void SessionWindow::carryOn()
{
    m_asking = false;
    showPage();
    if (m_pausedToAsk && m_view.state == SessionView::State::Paused)
        Q_EMIT resumeRequested();
}

void SessionWindow::leave()
{
    close();
}

void SessionWindow::closeEvent(QCloseEvent *event)
{
    m_themes.clock().unsubscribe(this);
    if (isLive())
        Q_EMIT stopRequested();
    Q_EMIT closed();
    event->accept();
}

void SessionWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_guide->header().setFullScreen(isFullScreen());
    QWidget::changeEvent(event);
}

bool SessionWindow::focusNextPrevChild(bool next)
{
    m_finished->keepOpen();
    return QWidget::focusNextPrevChild(next);
}

} // namespace unhunch
