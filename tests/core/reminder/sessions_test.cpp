#include "tests/support/timeline.h"

#include <memory>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

/// A desk reset on the screen at 10:33, the user typing.
class SessionsTest : public testing::Test
{
protected:
    SessionsTest()
    {
        Rules rules = only({Slot::DeskReset});
        rules.snoozeBudget = 10min;
        m_day = std::make_unique<Timeline>("2026-03-02T09:00:00+01:00", rules);
        m_day->typeFor(8h);
        m_day->pass(93min);
        m_day->ignoreSoFar();
    }

    void start(Slot slot, const std::string &time)
    {
        m_day->user(SessionStarted{slot});
        m_day->expect(time, slot, What::Started, Reason::User);
    }

    std::unique_ptr<Timeline> m_day;
};

} // namespace

TEST_F(SessionsTest, OneRunsAtATime)
{
    start(Slot::DeskReset, "10:33:00");
    m_day->user(SessionStarted{Slot::Morning});
    m_day->user(ReminderSkipped{Slot::DeskReset, Reason::NotNow});
    m_day->expectNothing();
    m_day->user(SessionFinished{Slot::DeskReset, SessionEnd::Done});
    m_day->expect("10:33:00", Slot::DeskReset, What::Done, Reason::User);
}

TEST_F(SessionsTest, AStepOfNoneIsIgnored)
{
    m_day->user(SessionStepFinished{});
    start(Slot::DeskReset, "10:33:00");
    m_day->pass(33min);
    m_day->expect("11:06:00", Slot::DeskReset, What::Shown, Reason::Latest);
}

TEST_F(SessionsTest, StartedInASnoozeAndNotBegunTheRestOfTheBudgetIsLeft)
{
    m_day->user(ReminderSnoozed{Slot::DeskReset, 10min});
    m_day->expect("10:33:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day->pass(4min);
    start(Slot::DeskReset, "10:37:00");
    m_day->user(SessionFinished{Slot::DeskReset, SessionEnd::NotBegun});
    m_day->pass(6min);
    m_day->expect("10:43:00", Slot::DeskReset, What::Shown, Reason::Latest);
    m_day->user(ReminderSnoozed{Slot::DeskReset, 10min});
    m_day->expect("10:43:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day->pass(9min);
    m_day->expect("10:52:00", Slot::DeskReset, What::Shown, Reason::Snooze);
}

TEST_F(SessionsTest, ReportedWhileItRunsItIsOver)
{
    start(Slot::DeskReset, "10:33:00");
    m_day->user(AlreadyDid{Slot::DeskReset});
    m_day->expect("10:33:00", Slot::DeskReset, What::SelfReported, Reason::User);
    m_day->pass(90min);
    m_day->expect("12:03:00", Slot::DeskReset, What::Due, Reason::Seated);
}

TEST_F(SessionsTest, ADoneOneOfAnotherSlotAbsorbsTheDeskResetThatIsOwed)
{
    m_day->user(AlreadyDid{Slot::Morning});
    m_day->expect("10:33:00", Slot::Morning, What::SelfReported, Reason::User);
    m_day->expect("10:33:00", Slot::DeskReset, What::Absorbed, Reason::MorningSlot);
    m_day->pass(85min);
    start(Slot::Bedtime, "11:58:00");
    m_day->pass(5min);
    m_day->expect("12:03:00", Slot::DeskReset, What::Due, Reason::Seated);
    m_day->expect("12:03:00", Slot::DeskReset, What::Absorbed, Reason::BedtimeSlot);
}

TEST_F(SessionsTest, AReportOfAnotherSlotLeavesADeskResetThatRuns)
{
    start(Slot::DeskReset, "10:33:00");
    m_day->user(AlreadyDid{Slot::Morning});
    m_day->expect("10:33:00", Slot::Morning, What::SelfReported, Reason::User);
    m_day->user(AlreadyDid{Slot::Morning});
    m_day->expect("10:33:00", Slot::Morning, What::SelfReported, Reason::User);
    EXPECT_EQ(m_day->last().occurrence.n, 2);
    m_day->user(SessionFinished{Slot::DeskReset, SessionEnd::PartDone});
    m_day->expect("10:33:00", Slot::DeskReset, What::PartDone, Reason::User);
}

TEST_F(SessionsTest, SwitchedOffWhileItRunsItIsDoneAllTheSame)
{
    start(Slot::DeskReset, "10:33:00");
    m_day->change(only({}));
    m_day->expectNothing();
    m_day->user(SessionFinished{Slot::DeskReset, SessionEnd::Done});
    m_day->expect("10:33:00", Slot::DeskReset, What::Done, Reason::User);
}

TEST_F(SessionsTest, ASecondSnoozeReplacesTheFirst)
{
    m_day->user(ReminderSnoozed{Slot::DeskReset, 9min});
    m_day->expect("10:33:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day->pass(3min);
    m_day->user(ReminderSnoozed{Slot::DeskReset, 2min});
    m_day->expect("10:36:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day->pass(5min);
    m_day->expect("10:41:00", Slot::DeskReset, What::Shown, Reason::Snooze);
}

TEST(SessionPresenceTest, WhileOneRunsSilenceIsNoBreak)
{
    Timeline day("2026-03-02T09:00:00+01:00", only({Slot::DeskReset}));
    day.workFor(10min);
    day.user(SessionStarted{Slot::Morning});
    day.expect("09:10:00", Slot::Morning, What::Started, Reason::User);
    day.pass(6min);
    day.expectNothing();
    day.user(SessionFinished{Slot::Morning, SessionEnd::NotBegun});
    day.pass(5min);
    day.expect("09:21:00", Slot::DeskReset, What::Natural, Reason::Absence);
}

TEST(SessionPresenceTest, ADeskResetThatRunsInTheEveningIsNotEndedBySilence)
{
    Timeline day("2026-03-02T20:00:00+01:00", only({Slot::DeskReset}));
    day.user(SessionStarted{Slot::DeskReset});
    day.expect("20:00:00", Slot::DeskReset, What::Started, Reason::User);
    day.pass(6min);
    day.expectNothing();
    day.user(SessionFinished{Slot::DeskReset, SessionEnd::Done});
    day.expect("20:06:00", Slot::DeskReset, What::Done, Reason::User);
}

TEST(SessionPresenceTest, StrengthThatRunsDoesNotYieldToBedtime)
{
    Timeline day("2026-03-02T21:20:00+01:00", only({Slot::AfterWork, Slot::Bedtime}));
    day.ignoreSoFar();
    day.user(SessionStarted{Slot::AfterWork});
    day.expect("21:20:00", Slot::AfterWork, What::Started, Reason::User);
    day.workFor(10min);
    day.expect("21:30:00", Slot::Bedtime, What::Due, Reason::Window);
    day.expect("21:30:00", Slot::Bedtime, What::Held, Reason::Session);
    day.user(MassageToday{});
    day.expectNothing();
    day.user(SessionFinished{Slot::AfterWork, SessionEnd::Done});
    day.expect("21:30:00", Slot::AfterWork, What::Done, Reason::User);
    day.expect("21:30:00", Slot::Bedtime, What::Released, Reason::Session);
}

} // namespace unhunch::test
