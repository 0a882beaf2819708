#include "app/widgets/session/session_window.h"

#include "app/widgets/caution/caution_page.h"
#include "app/widgets/session/finished_page.h"
#include "app/widgets/session/guide_page.h"
#include "app/widgets/session/preview_page.h"
#include "app/widgets/session/session_controls.h"
#include "app/widgets/session/session_header.h"
#include "app/widgets/session/session_keys.h"
#include "app/widgets/session/stop_sign_page.h"
#include "app/widgets/session/stopped_page.h"
#include "app/widgets/theme/theme_manager.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QStackedLayout>

#include <utility>

namespace unhunch {
namespace {

constexpr QSize kFirstSize{1120, 720};
constexpr QSize kSmallestSize{480, 320};
constexpr int kRate = 30;       // frames a second
constexpr int kReducedRate = 4; // ring and count are information: they go on

} // namespace

SessionWindow::SessionWindow(ThemeManager &themes, FrameProvider frames, PoseFinder poses,
                             QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_themes(themes)
    , m_frames(std::move(frames))
    , m_pages(new QStackedLayout(this))
    , m_preview(new PreviewPage(themes, poses, this))
    , m_guide(new GuidePage(themes, std::move(poses), this))
    , m_finished(new FinishedPage(themes, this))
    , m_stopped(new StoppedPage(themes, this))
    , m_signs(new StopSignPage(themes, this))
    , m_caution(new CautionPage(themes, this))
{
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);
    setFocusPolicy(Qt::StrongFocus);
    m_pages->setSizeConstraint(QLayout::SetNoConstraint);
    for (QWidget *const one : std::initializer_list<QWidget *>{m_preview, m_guide, m_finished,
                                                               m_stopped, m_signs, m_caution})
        m_pages->addWidget(one);
    connectPreview();
    connectGuide();
    connectOthers();
    bindSessionKeys(this, [this](Qt::Key key) { onKey(key); });
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

SessionPage *SessionWindow::page() const
{
    switch (m_view.state) {
    case SessionView::State::Preview:
        return m_preview;
    case SessionView::State::Running:
    case SessionView::State::Paused:
        return m_guide;
    case SessionView::State::Finished:
        return m_finished;
    case SessionView::State::Stopped:
        break;
    }
    return m_stopped;
}

void SessionWindow::connectPreview()
{
    connect(m_preview, &PreviewPage::startRequested, this, &SessionWindow::startRequested);
    connect(m_preview, &PreviewPage::dismissed, this, &QWidget::close);
    connect(m_preview, &PreviewPage::touched, this, &SessionWindow::touched);
    connect(m_preview, &PreviewPage::levelChangeRequested, this,
            &SessionWindow::levelChangeRequested);
    connect(m_preview, &PreviewPage::swapRequested, this, &SessionWindow::swapRequested);
    connect(m_preview, &PreviewPage::gearChangeRequested, this,
            &SessionWindow::gearChangeRequested);
    connect(m_preview, &PreviewPage::otherRequested, this, &SessionWindow::otherRequested);
}

void SessionWindow::connectGuide()
{
    const auto &controls = m_guide->controls();
    connect(&controls, &SessionControls::pauseRequested, this, &SessionWindow::pauseRequested);
    connect(&controls, &SessionControls::resumeRequested, this, &SessionWindow::resumeRequested);
    connect(&controls, &SessionControls::backRequested, this, &SessionWindow::backRequested);
    connect(&controls, &SessionControls::skipRequested, this, &SessionWindow::skipRequested);
    connect(&controls, &SessionControls::addTimeRequested, this, &SessionWindow::addTimeRequested);
    connect(&controls, &SessionControls::startNowRequested, this,
            &SessionWindow::startNowRequested);
    connect(&controls, &SessionControls::easierRequested, this, &SessionWindow::easierRequested);
    connect(&controls, &SessionControls::somethingsWrongRequested, this,
            [this] { turnTo(Aside::Signs); });
    const auto &header = m_guide->header();
    connect(&header, &SessionHeader::muteRequested, this, &SessionWindow::toggleMute);
    connect(&header, &SessionHeader::fullScreenRequested, this, &SessionWindow::toggleFullScreen);
    connect(&header, &SessionHeader::closeRequested, this, &QWidget::close);
}

void SessionWindow::connectOthers()
{
    connect(m_finished, &FinishedPage::effortChosen, this, &SessionWindow::effortChosen);
    connect(m_finished, &FinishedPage::yesterdayCompared, this, &SessionWindow::yesterdayCompared);
    connect(m_finished, &FinishedPage::anythingWrongRequested, this,
            [this] { turnTo(Aside::Signs); });
    connect(m_finished, &FinishedPage::closeRequested, this, &QWidget::close);
    connect(m_stopped, &StoppedPage::closeRequested, this, &QWidget::close);
    connect(m_signs, &StopSignPage::signChosen, this, &SessionWindow::somethingsWrongChosen);
    connect(m_signs, &StopSignPage::leaveRequested, this, &QWidget::close);
    connect(m_signs, &StopSignPage::backRequested, this, &SessionWindow::carryOn);
    connect(m_caution, &CautionPage::closeRequested, this, &SessionWindow::carryOn);
}

void SessionWindow::onKey(Qt::Key key)
{
    m_guide->wake();
    const bool presses = key == Qt::Key_Space || key == Qt::Key_Return;
    if (presses && pressFocused())
        return;
    if (key == Qt::Key_Escape)
        escape();
    else if (key == Qt::Key_M)
        toggleMute();
    else if (key == Qt::Key_F || key == Qt::Key_F11)
        toggleFullScreen();
    else if (key == Qt::Key_F1)
        turnTo(Aside::Caution);
    else if (key == Qt::Key_S && m_aside == Aside::None)
        turnTo(Aside::Signs);
    else if (m_aside == Aside::Signs)
        m_signs->press(key);
    else if (m_aside == Aside::None)
        page()->press(key);
}

void SessionWindow::setView(const SessionView &view)
{
    const auto before = std::exchange(m_view, view).state;
    const bool changed = view.state != before;
    if (view.state == SessionView::State::Stopped)
        m_aside = Aside::None;
    setWindowTitle(view.routine);
    page()->setView(view);
    if (changed) {
        showPage();
        follow();
    }
    if (changed && m_startsFull && before == SessionView::State::Preview && isLive())
        setWindowState(windowState() | Qt::WindowFullScreen);
}

void SessionWindow::setMuted(bool muted)
{
    m_muted = muted;
    m_guide->header().setMuted(muted);
}

void SessionWindow::setStartsFull(bool full)
{
    m_startsFull = full;
}

/// Frames come only while there is something to follow.
void SessionWindow::follow()
{
    FrameClock &clock = m_themes.clock();
    const bool moves =
        m_view.state == SessionView::State::Running || m_view.state == SessionView::State::Preview;
    if (!moves || !m_frames) {
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
    if (m_aside == Aside::Signs)
        m_pages->setCurrentWidget(m_signs);
    else if (m_aside == Aside::Caution)
        m_pages->setCurrentWidget(m_caution);
    else
        m_pages->setCurrentWidget(page());
}

bool SessionWindow::pressFocused()
{
    auto *const button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button == nullptr || !button->isVisible() || button->isChecked())
        return false;
    button->click();
    return true;
}

void SessionWindow::toggleMute()
{
    setMuted(!m_muted);
    Q_EMIT muteToggled(m_muted);
}

void SessionWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
    Q_EMIT fullScreenToggled(isFullScreen());
}

/// Out of what lies over the session, out of the full screen, and out of the session last: that
/// takes a second press, for which it waits.
void SessionWindow::escape()
{
    if (m_aside != Aside::None) {
        carryOn();
        return;
    }
    const bool wasFull = isFullScreen();
    if (wasFull)
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    if (m_view.state == SessionView::State::Running)
        Q_EMIT pauseRequested();
    else if (!wasFull)
        close();
}

void SessionWindow::turnTo(Aside aside)
{
    if (aside == Aside::Signs && m_view.state == SessionView::State::Preview)
        aside = Aside::Caution; // there is nothing to stop yet
    if (m_aside == aside || m_view.state == SessionView::State::Stopped)
        return;
    m_pausedAside = m_pausedAside || m_view.state == SessionView::State::Running;
    m_aside = aside;
    m_signs->setView(m_view);
    m_finished->keepOpen();
    showPage();
    if (m_view.state == SessionView::State::Running)
        Q_EMIT pauseRequested();
    else if (m_view.state == SessionView::State::Preview)
        Q_EMIT held();
}

void SessionWindow::carryOn()
{
    m_aside = Aside::None;
    showPage();
    if (std::exchange(m_pausedAside, false) && m_view.state == SessionView::State::Paused)
        Q_EMIT resumeRequested();
    else if (m_view.state == SessionView::State::Preview)
        Q_EMIT touched();
}

void SessionWindow::closeEvent(QCloseEvent *event)
{
    m_themes.clock().unsubscribe(this);
    if (isLive() || m_view.state == SessionView::State::Preview)
        Q_EMIT stopRequested();
    Q_EMIT closed();
    event->accept();
}

void SessionWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_guide->setFullScreen(isFullScreen());
    QWidget::changeEvent(event);
}

bool SessionWindow::focusNextPrevChild(bool next)
{
    m_finished->keepOpen();
    m_guide->wake();
    if (m_view.state == SessionView::State::Preview)
        Q_EMIT touched();
    return QWidget::focusNextPrevChild(next);
}

} // namespace unhunch
