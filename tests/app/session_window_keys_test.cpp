#include "tests/app/session_window_fixture.h"

namespace unhunch {
namespace {

using core::PhaseKind;

struct Intent {
    const char *name;
    Qt::Key key;
    PhaseKind phase;
    void (SessionWindow::*signal)();
};

class SessionKeyTest : public SessionWindowTest, public testing::WithParamInterface<Intent>
{};

TEST_P(SessionKeyTest, AKeySaysWhatTheUserWants)
{
    const Intent &intent = GetParam();
    showView(viewAt(intent.phase));
    const QSignalSpy spy(&m_window, intent.signal);
    press(intent.key);
    EXPECT_EQ(spy.count(), 1);
}

INSTANTIATE_TEST_SUITE_P(
    Keys, SessionKeyTest,
    testing::Values(Intent{"Space", Qt::Key_Space, PhaseKind::Work, &SessionWindow::pauseRequested},
                    Intent{"Right", Qt::Key_Right, PhaseKind::Work, &SessionWindow::skipRequested},
                    Intent{"N", Qt::Key_N, PhaseKind::Work, &SessionWindow::skipRequested},
                    Intent{"Left", Qt::Key_Left, PhaseKind::Work, &SessionWindow::backRequested},
                    Intent{"P", Qt::Key_P, PhaseKind::Work, &SessionWindow::backRequested},
                    Intent{"Enter", Qt::Key_Return, PhaseKind::Ready,
                           &SessionWindow::startNowRequested}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST_F(SessionWindowTest, SpaceResumesAPausedSession)
{
    showView(paused());
    const QSignalSpy spy(&m_window, &SessionWindow::resumeRequested);
    press(Qt::Key_Space);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(SessionWindowTest, TimeIsAddedOnlyWhereTimeCanBeAdded)
{
    const QSignalSpy spy(&m_window, &SessionWindow::addTimeRequested);
    press(Qt::Key_E);
    EXPECT_EQ(spy.count(), 0);
    auto rest = viewAt(PhaseKind::Work);
    rest.canAddTime = true;
    showView(rest);
    for (const auto key : {Qt::Key_E, Qt::Key_R, Qt::Key_Up})
        press(key);
    button("Add 15 seconds")->click();
    EXPECT_EQ(spy.count(), 4);
}

TEST_F(SessionWindowTest, EveryButtonSaysWhatTheUserWants)
{
    const QSignalSpy pause(&m_window, &SessionWindow::pauseRequested);
    const QSignalSpy skip(&m_window, &SessionWindow::skipRequested);
    const QSignalSpy back(&m_window, &SessionWindow::backRequested);
    const QSignalSpy mute(&m_window, &SessionWindow::muteToggled);
    button("Pause")->click();
    button("Skip")->click();
    button("Back")->click();
    button("Mute")->click();
    button("Sound on")->click();
    EXPECT_EQ(pause.count(), 1);
    EXPECT_EQ(skip.count(), 1);
    EXPECT_EQ(back.count(), 1);
    ASSERT_EQ(mute.count(), 2);
    EXPECT_TRUE(mute[0][0].toBool());
    EXPECT_FALSE(mute[1][0].toBool());
}

TEST_F(SessionWindowTest, SpacePressesTheButtonThatTabWentTo)
{
    const QSignalSpy pause(&m_window, &SessionWindow::pauseRequested);
    const QSignalSpy back(&m_window, &SessionWindow::backRequested);
    button("Back")->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    EXPECT_EQ(back.count(), 1);
    EXPECT_EQ(pause.count(), 0);
}

TEST_F(SessionWindowTest, EscapePausesAndASecondOneLeaves)
{
    const QSignalSpy pause(&m_window, &SessionWindow::pauseRequested);
    const QSignalSpy stop(&m_window, &SessionWindow::stopRequested);
    press(Qt::Key_Escape);
    EXPECT_EQ(pause.count(), 1);
    EXPECT_TRUE(m_window.isVisible());
    showView(paused());
    press(Qt::Key_Escape);
    EXPECT_EQ(stop.count(), 1);
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(SessionWindowTest, EscapeLeavesFullScreenFirst)
{
    showView(paused());
    press(Qt::Key_F);
    EXPECT_TRUE(m_window.isFullScreen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window.isFullScreen());
    EXPECT_TRUE(m_window.isVisible());
}

TEST_F(SessionWindowTest, MakingItEasierIsOneKeyAwayWhereThereIsALevelBelow)
{
    const QSignalSpy easier(&m_window, &SessionWindow::easierRequested);
    press(Qt::Key_Down);
    EXPECT_EQ(easier.count(), 0);
    auto view = viewAt(PhaseKind::Work);
    view.canEase = true;
    showView(view);
    press(Qt::Key_Down);
    button("Make it easier")->click();
    EXPECT_EQ(easier.count(), 2);
}

TEST_F(SessionWindowTest, AKeyHeldDownIsOneWish)
{
    const QSignalSpy skip(&m_window, &SessionWindow::skipRequested);
    press(Qt::Key_Right);
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(&m_window, &again);
    EXPECT_EQ(skip.count(), 1);
}

} // namespace
} // namespace unhunch
