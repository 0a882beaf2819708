#include "core/progress/progression.h"
#include "desk_day.h"

#include <QPointer>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::SessionOutcome;
using core::Slot;
using testing::SizeIs;

struct SessionDeskTest : testing::Test {
    test::DeskDay day;

    void start(Slot slot = Slot::DeskReset) { day.desk.start(slot, false); }
    void begin(Slot slot = Slot::DeskReset)
    {
        start(slot);
        day.press(Qt::Key_Return);
    }
    [[nodiscard]] core::LoggedSession session() const
    {
        const auto sessions = day.logged();
        EXPECT_FALSE(sessions.empty());
        return sessions.empty() ? core::LoggedSession{} : sessions.back();
    }
    /// What the program offers to go on with.
    [[nodiscard]] std::optional<Slot> leftOpen() const
    {
        return day.plan.leftOpen(day.service.status().day);
    }
    [[nodiscard]] std::vector<core::What> decided() const
    {
        std::vector<core::What> all;
        const auto today = day.service.status().day;
        for (const core::Decision &decision : day.store.decisionsBetween(today, today))
            all.push_back(decision.what);
        return all;
    }
};

TEST_F(SessionDeskTest, NothingIsLoggedBeforeItBegins)
{
    start();
    EXPECT_TRUE(day.desk.isRunning());
    EXPECT_THAT(day.logged(), SizeIs(0));
    day.press(Qt::Key_Return);
    ASSERT_THAT(day.logged(), SizeIs(1));
    EXPECT_EQ(session().session.outcome, SessionOutcome::Running);
}

TEST_F(SessionDeskTest, NotNowLeavesNoTrace)
{
    start();
    day.press(Qt::Key_Escape);
    EXPECT_FALSE(day.desk.isRunning());
    EXPECT_THAT(day.logged(), SizeIs(0));
    EXPECT_THAT(decided(), testing::Not(testing::Contains(core::What::PartDone)));
}

TEST_F(SessionDeskTest, FromTheStartToTheLastAnswerNothingNeedsTheMouse)
{
    begin();
    day.pass(2min + 15s);
    EXPECT_FALSE(day.desk.isRunning());
    day.press(Qt::Key_2);
    const QPointer<SessionWindow> window = day.window();
    day.press(Qt::Key_Return);
    EXPECT_TRUE(!window || !window->isVisible());
    EXPECT_EQ(session().session.outcome, SessionOutcome::Done);
    EXPECT_EQ(session().session.active, 2min + 15s);
    EXPECT_EQ(session().session.effort, core::Effort::AboutRight);
    EXPECT_EQ(decided().back(), core::What::Done);
}

TEST_F(SessionDeskTest, ASecondStartBringsTheSessionToTheFront)
{
    begin();
    const auto *const window = day.window();
    start(Slot::Morning);
    EXPECT_EQ(day.window(), window);
    EXPECT_THAT(day.logged(), SizeIs(1));
}

TEST_F(SessionDeskTest, TimeInWhichTheMachineIsAwayDoesNotCount)
{
    begin();
    day.pass(30s);
    day.desk.interrupt();
    day.pass(4min);
    EXPECT_NE(day.button(QStringLiteral("Resume")), nullptr);
    day.press(Qt::Key_Space);
    day.pass(1min + 45s);
    EXPECT_EQ(session().session.outcome, SessionOutcome::Done);
    EXPECT_EQ(session().session.active, 2min + 15s);
}

TEST_F(SessionDeskTest, APreviewWaitsWhileTheMachineIsAway)
{
    start();
    day.desk.interrupt();
    day.pass(1min);
    EXPECT_THAT(day.logged(), SizeIs(0));
    EXPECT_TRUE(day.desk.isRunning());
}

TEST_F(SessionDeskTest, WhatIsMadeEasierInASessionStaysSo)
{
    auto gear = day.personal.choices().gear;
    (void)day.personal.save({{{"band-pull-apart", 2}}, gear});
    begin(Slot::PreWorkout);
    for (int i = 0; i < 300 && !day.button(QStringLiteral("Make it easier")); ++i)
        day.pass(1s);
    day.press(Qt::Key_Down);
    EXPECT_EQ(day.personal.choices().levels.at("band-pull-apart"), 1);
    EXPECT_EQ(day.personal.choices().gear, gear);
    ASSERT_THAT(day.personal.levelChanges(), SizeIs(1));
    EXPECT_EQ(day.personal.levelChanges().front().reason, core::LevelReason::MadeEasier);
}

TEST_F(SessionDeskTest, WhatIsChosenInThePreviewStaysSoOnceItBegins)
{
    start(Slot::AfterWork);
    day.press(Qt::Key_Plus);
    EXPECT_TRUE(day.personal.choices().levels.empty());
    day.press(Qt::Key_Return);
    EXPECT_EQ(day.personal.choices().levels.at("doorway-pec-stretch"), 2);
    EXPECT_TRUE(core::isUsersOwn("doorway-pec-stretch", day.personal.levelChanges()));
}

TEST_F(SessionDeskTest, SomethingsWrongSavesTheSignAndStops)
{
    begin();
    day.pass(1min + 20s);
    day.press(Qt::Key_S);
    day.press(Qt::Key_2);
    EXPECT_EQ(session().session.stopSign, "numbness-tingling-arms");
    EXPECT_EQ(session().session.outcome, SessionOutcome::PartDone);
    EXPECT_NE(day.button(QStringLiteral("Close")), nullptr);
}

TEST_F(SessionDeskTest, TheDayAfterStrengthIsAskedAboutOnce)
{
    begin(Slot::AfterWork);
    day.pass(10min);
    day.press(Qt::Key_Return);
    day.clock.run(24h);
    day.service.handle(core::WakeUpCame{});
    const auto yesterday = day.service.status().day - std::chrono::days{1};

    begin();
    day.pass(3min);
    ASSERT_NE(day.button(QStringLiteral("Worse")), nullptr);
    day.press(Qt::Key_6);
    day.press(Qt::Key_7);
    EXPECT_EQ(day.personal.checkIns(yesterday, yesterday),
              (std::vector<core::CheckIn>{{yesterday, core::NextDay::Worse, true}}));

    day.press(Qt::Key_Return);
    begin();
    day.pass(3min);
    EXPECT_EQ(day.button(QStringLiteral("Worse")), nullptr);
}

TEST_F(SessionDeskTest, ASessionThatWasLeftGoesOnWithItsRest)
{
    begin();
    day.pass(1min + 20s);
    day.press(Qt::Key_Escape);
    day.press(Qt::Key_Escape);
    ASSERT_EQ(session().session.outcome, SessionOutcome::PartDone);
    day.pass(5min);
    EXPECT_EQ(leftOpen(), Slot::DeskReset);
    begin();
    EXPECT_EQ(leftOpen(), std::nullopt) << "it goes on";
    day.pass(1min + 5s);
    ASSERT_THAT(day.logged(), SizeIs(2));
    EXPECT_EQ(session().session.outcome, SessionOutcome::Done);
    ASSERT_THAT(session().steps, SizeIs(1));
    EXPECT_EQ(session().steps[0].exercise, "belly-breathing");
    EXPECT_EQ(leftOpen(), std::nullopt);
}

TEST_F(SessionDeskTest, AfterHalfAnHourASessionBeginsAnew)
{
    begin();
    day.pass(1min + 20s);
    day.press(Qt::Key_Escape);
    day.press(Qt::Key_Escape);
    day.pass(31min);
    EXPECT_EQ(leftOpen(), std::nullopt);
    begin();
    day.pass(2min + 15s);
    EXPECT_THAT(session().steps, SizeIs(2));
}

TEST_F(SessionDeskTest, ARefusedAnswerIsToldOnce)
{
    QSignalSpy unsaved(&day.desk, &SessionDesk::unsaved);
    start(Slot::AfterWork);
    day.press(Qt::Key_Plus);
    day.personal.failure = core::Error{"The disk is full."};
    day.press(Qt::Key_Return);
    ASSERT_EQ(unsaved.count(), 1);
    EXPECT_EQ(unsaved[0][0].toString(), "The disk is full.");
    EXPECT_THAT(day.logged(), SizeIs(1));
}

} // namespace
} // namespace unhunch
