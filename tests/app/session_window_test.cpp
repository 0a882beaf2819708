#include "tests/app/session_window_fixture.h"

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::PhaseKind;

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
    EXPECT_EQ(closing(), nullptr);
}

TEST_F(SessionWindowTest, ClosingALiveSessionLeavesItWithoutAsking)
{
    const QSignalSpy stop(&m_window, &SessionWindow::stopRequested);
    const QSignalSpy closed(&m_window, &SessionWindow::closed);
    m_window.close();
    EXPECT_EQ(stop.count(), 1);
    EXPECT_EQ(closed.count(), 1);
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

} // namespace
} // namespace unhunch
