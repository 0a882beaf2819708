#include "app/widgets/session/session_window.h"
#include "app/widgets/theme/theme_manager.h"
#include "tests/app/session_fixture.h"
#include "tests/support/find_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::PhaseKind;

class SessionWindowTest : public testing::Test
{
protected:
    SessionWindowTest() { showView(viewAt(PhaseKind::Work)); }

    static SessionView viewAt(PhaseKind kind)
    {
        static const auto script = scriptOf("desk-reset");
        return presentSession(script, catalogue(), glanceAt(script, kind, 0.5), {}, {});
    }

    static SessionView paused()
    {
        auto view = viewAt(PhaseKind::Work);
        view.state = SessionView::State::Paused;
        view.primary = SessionView::Primary::Resume;
        return view;
    }

    static SessionView over(SessionView::State state)
    {
        SessionView view;
        view.state = state;
        view.end = {"Desk reset done", {"2 minutes."}, false, true, {}, false, true};
        return view;
    }

    void showView(const SessionView &view)
    {
        m_view = view;
        m_window.setView(view);
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key) { QTest::keyClick(&m_window, key); }

    QAbstractButton *button(const QString &name)
    {
        auto *const found = test::findButton(m_window, name);
        if (!found)
            ADD_FAILURE() << "no button " << name.toStdString();
        return found;
    }

    /// What the frame clock does at 30 frames a second, for one second.
    int framesInASecond()
    {
        const int before = m_frames;
        m_later += 1h; // each second lies after the one before
        const auto start = m_themes.clock().now() + m_later;
        for (auto now = start; now < start + 1000ms; now += 5ms)
            m_themes.clock().beat(now);
        return m_frames - before;
    }

    ThemeManager m_themes;
    SessionView m_view{};
    int m_frames{0};
    std::chrono::milliseconds m_later{0};
    SessionWindow m_window{m_themes,
                           [this] {
                               ++m_frames;
                               return m_view;
                           },
                           {}};
};

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

TEST_F(SessionWindowTest, SomethingsWrongPausesAndAFalseAlarmGoesOn)
{
    const QSignalSpy pause(&m_window, &SessionWindow::pauseRequested);
    const QSignalSpy resume(&m_window, &SessionWindow::resumeRequested);
    button("Something's wrong")->click();
    EXPECT_EQ(pause.count(), 1);
    showView(paused());
    press(Qt::Key_Right); // keys of the session rest while the question is open
    press(Qt::Key_Escape);
    EXPECT_EQ(resume.count(), 1);
    EXPECT_TRUE(m_window.isVisible());
    EXPECT_NE(button("Resume"), nullptr);
}

TEST_F(SessionWindowTest, AStopSignIsToldByItsIdAndTheAdviceStays)
{
    QString chosen;
    QObject::connect(&m_window, &SessionWindow::somethingsWrongChosen, &m_window,
                     [&](const QString &id) { chosen = id; });
    press(Qt::Key_S);
    button("Trouble breathing or chest pain")->click();
    EXPECT_EQ(chosen, "trouble-breathing");
    auto stopped = over(SessionView::State::Stopped);
    stopped.end.closesItself = false;
    showView(stopped);
    EXPECT_NE(button("Close"), nullptr);
    for (const auto *const timer : m_window.findChildren<QTimer *>())
        EXPECT_FALSE(timer->isActive());
}

TEST_F(SessionWindowTest, ClosingALiveSessionLeavesItWithoutAsking)
{
    const QSignalSpy stop(&m_window, &SessionWindow::stopRequested);
    const QSignalSpy closed(&m_window, &SessionWindow::closed);
    m_window.close();
    EXPECT_EQ(stop.count(), 1);
    EXPECT_EQ(closed.count(), 1);
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

TEST_F(SessionWindowTest, WhenNotToExerciseLiesOverTheSessionAndPausesIt)
{
    const QSignalSpy pause(&m_window, &SessionWindow::pauseRequested);
    const QSignalSpy resume(&m_window, &SessionWindow::resumeRequested);
    press(Qt::Key_F1);
    EXPECT_EQ(pause.count(), 1);
    showView(paused());
    EXPECT_NE(button("Go back"), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(resume.count(), 1);
    EXPECT_NE(button("Resume"), nullptr);
}

TEST_F(SessionWindowTest, AKeyHeldDownIsOneWish)
{
    const QSignalSpy skip(&m_window, &SessionWindow::skipRequested);
    press(Qt::Key_Right);
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(&m_window, &again);
    EXPECT_EQ(skip.count(), 1);
}

TEST_F(SessionWindowTest, TheEffortIsOneKeyAwayAndEnterCloses)
{
    std::vector<core::Effort> efforts;
    QObject::connect(&m_window, &SessionWindow::effortChosen, &m_window,
                     [&](core::Effort effort) { efforts.push_back(effort); });
    const QSignalSpy stop(&m_window, &SessionWindow::stopRequested);
    const QSignalSpy closed(&m_window, &SessionWindow::closed);
    press(Qt::Key_2); // nothing to rate yet
    showView(over(SessionView::State::Finished));
    press(Qt::Key_3);
    button("Too easy")->click();
    press(Qt::Key_Return);
    EXPECT_EQ(efforts, (std::vector{core::Effort::TooHard, core::Effort::TooEasy}));
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(stop.count(), 0);
}

TEST_F(SessionWindowTest, AFinishedDeskResetClosesItselfUnlessTouched)
{
    const QSignalSpy closed(&m_window, &SessionWindow::closed);
    const auto closing = [this]() -> QTimer * {
        for (auto *const timer : m_window.findChildren<QTimer *>())
            if (timer->isActive() && timer->intervalAsDuration() == 8s)
                return timer;
        return nullptr;
    };
    showView(over(SessionView::State::Finished));
    ASSERT_NE(closing(), nullptr);
    press(Qt::Key_2);
    EXPECT_EQ(closing(), nullptr);
    EXPECT_EQ(closed.count(), 0);
}

TEST_F(SessionWindowTest, TheFinishedPageClosesWhenItsTimeIsOver)
{
    const QSignalSpy closed(&m_window, &SessionWindow::closed);
    showView(over(SessionView::State::Finished));
    for (auto *const timer : m_window.findChildren<QTimer *>())
        if (timer->intervalAsDuration() == 8s)
            QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection,
                                      QGenericArgument(nullptr));
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(SessionWindowTest, FramesComeOnlyWhileItRunsAndCanBeSeen)
{
    EXPECT_NEAR(framesInASecond(), 30, 4);
    showView(paused());
    EXPECT_EQ(framesInASecond(), 0);
    showView(viewAt(PhaseKind::Work));
    m_window.hide();
    EXPECT_EQ(framesInASecond(), 0);
}

TEST_F(SessionWindowTest, ReducedMotionShowsFourFramesASecond)
{
    m_themes.setReducedMotion(true);
    EXPECT_NEAR(framesInASecond(), 4, 1);
}

TEST_F(SessionWindowTest, EveryControlHasAName)
{
    for (const auto &view :
         {viewAt(PhaseKind::Ready), paused(), over(SessionView::State::Finished)}) {
        showView(view);
        for (const auto *const one : m_window.findChildren<QAbstractButton *>())
            EXPECT_FALSE(one->text().isEmpty() && one->accessibleName().isEmpty());
    }
}

TEST_F(SessionWindowTest, TheRingSaysItsRepetition)
{
    bool found = false;
    for (const auto *const widget : m_window.findChildren<QWidget *>())
        found |= widget->accessibleName() == "Rep 1 of 12, Wall slides";
    EXPECT_TRUE(found);
}

} // namespace
} // namespace unhunch
