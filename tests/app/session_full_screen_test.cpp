#include "app/widgets/session/attention.h"
#include "tests/app/session_window_fixture.h"

namespace unhunch {
namespace {

using core::PhaseKind;

class SessionFullScreenTest : public SessionWindowTest
{
protected:
    SessionFullScreenTest() { m_themes.setReducedMotion(true); }

    static SessionView preview()
    {
        SessionView view;
        view.state = SessionView::State::Preview;
        return view;
    }
    /// Four seconds without a sign of life.
    void goAway()
    {
        for (auto *const timer : m_window.findChildren<QTimer *>())
            if (timer->intervalAsDuration() == Attention::kGoneAfter) {
                timer->stop();
                QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection,
                                          QGenericArgument(nullptr));
            }
        QCoreApplication::processEvents();
    }
};

TEST_F(SessionFullScreenTest, ASessionThatBeginsTakesTheScreenIfTheUserWantsThat)
{
    for (const bool wanted : {false, true}) {
        m_window.setStartsFull(wanted);
        showView(preview());
        EXPECT_FALSE(m_window.isFullScreen());
        showView(viewAt(PhaseKind::Posture));
        EXPECT_EQ(m_window.isFullScreen(), wanted);
    }
}

TEST_F(SessionFullScreenTest, TheUsersLastWordIsTold)
{
    std::vector<bool> told;
    QObject::connect(&m_window, &SessionWindow::fullScreenToggled, &m_window,
                     [&](bool full) { told.push_back(full); });
    press(Qt::Key_F);
    press(Qt::Key_F11);
    EXPECT_EQ(told, (std::vector{true, false}));
}

TEST_F(SessionFullScreenTest, TheButtonsGoWithTheUserAndComeBackWithAnyKey)
{
    press(Qt::Key_F);
    auto *const pause = button("Pause");
    ASSERT_NE(pause, nullptr);
    EXPECT_TRUE(pause->isVisible());
    goAway();
    EXPECT_FALSE(pause->isVisible());
    press(Qt::Key_M);
    EXPECT_TRUE(pause->isVisible());
}

TEST_F(SessionFullScreenTest, InAWindowTheyStay)
{
    auto *const pause = button("Pause");
    goAway();
    EXPECT_TRUE(pause->isVisible());
}

TEST_F(SessionFullScreenTest, APauseBringsThemBack)
{
    press(Qt::Key_F);
    goAway();
    showView(paused());
    ASSERT_NE(button("Resume"), nullptr);
    EXPECT_TRUE(button("Resume")->isVisible());
}

} // namespace
} // namespace unhunch
