#include "tests/support/timeline.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

/// A desk reset on the screen at 10:33, the user typing.
class AnswersTest : public testing::Test
{
protected:
    AnswersTest()
    {
        m_day.typeFor(8h);
        m_day.pass(93min);
        m_day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
        m_day.expect("10:33:00", Slot::DeskReset, What::Shown, Reason::Latest);
    }

    void snooze(std::chrono::minutes length)
    {
        m_day.user(ReminderSnoozed{Slot::DeskReset, length});
    }

    Timeline m_day{"2026-03-02T09:00:00+01:00", only({Slot::DeskReset})};
};

} // namespace

TEST_F(AnswersTest, ASnoozeIsUpAndShownLikeADueOne)
{
    snooze(5min);
    m_day.expect("10:33:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day.pass(8min);
    m_day.expect("10:41:00", Slot::DeskReset, What::Shown, Reason::Snooze);
}

TEST_F(AnswersTest, SnoozesEndWithTheirBudget)
{
    snooze(15min);
    m_day.expect("10:33:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day.pass(18min);
    m_day.expect("10:51:00", Slot::DeskReset, What::Shown, Reason::Snooze);
    snooze(15min);
    m_day.expect("10:51:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day.pass(18min);
    m_day.expect("11:09:00", Slot::DeskReset, What::Shown, Reason::Snooze);
    snooze(20min);
    m_day.expect("11:09:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day.pass(18min);
    m_day.expect("11:27:00", Slot::DeskReset, What::Shown, Reason::Snooze);
    snooze(2min);
    m_day.expectNothing();
}

TEST_F(AnswersTest, AnAnswerStartsTheUnansweredCountAnew)
{
    snooze(15min);
    m_day.expect("10:33:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day.pass(19min);
    m_day.expect("10:51:00", Slot::DeskReset, What::Shown, Reason::Snooze);
    m_day.expect("10:52:00", Slot::DeskReset, What::Folded, Reason::Unanswered);
    m_day.happen(trace::Hold{HoldKind::DoNotDisturb, {}});
    m_day.passUntil("2026-03-02T12:21:00+01:00");
    m_day.expect("11:02:00", Slot::DeskReset, What::Held, Reason::DoNotDisturb);
    m_day.expect("12:21:00", Slot::DeskReset, What::Expired, Reason::Unanswered);
    m_day.expect("12:21:00", Slot::DeskReset, What::Due, Reason::Seated);
    m_day.expect("12:21:00", Slot::DeskReset, What::Held, Reason::DoNotDisturb);
}

TEST_F(AnswersTest, SkippingResetsSeatedTime)
{
    m_day.user(ReminderSkipped{Slot::DeskReset, Reason::InFlow});
    m_day.expect("10:33:00", Slot::DeskReset, What::Skipped, Reason::InFlow);
    m_day.pass(90min);
    m_day.expect("12:03:00", Slot::DeskReset, What::Due, Reason::Seated);
}

TEST_F(AnswersTest, AnAnswerToNothingIsIgnored)
{
    m_day.user(ReminderSkipped{Slot::Bedtime, Reason::NotNow});
    m_day.user(ReminderSnoozed{Slot::AfterWork, 5min});
    m_day.user(SessionFinished{Slot::DeskReset, SessionEnd::Done});
    m_day.expectNothing();
}

TEST_F(AnswersTest, ASessionThatWasNotBegunIsOwedAgain)
{
    m_day.user(SessionStarted{Slot::DeskReset});
    m_day.expect("10:33:00", Slot::DeskReset, What::Started, Reason::User);
    m_day.user(SessionFinished{Slot::DeskReset, SessionEnd::NotBegun});
    m_day.pass(10min);
    m_day.expect("10:43:00", Slot::DeskReset, What::Shown, Reason::Latest);
}

TEST_F(AnswersTest, ASessionLeftAfterAStepIsDoneInPart)
{
    m_day.user(SessionStarted{Slot::DeskReset});
    m_day.expect("10:33:00", Slot::DeskReset, What::Started, Reason::User);
    m_day.pass(1min);
    m_day.user(SessionStepFinished{});
    m_day.pass(30min);
    m_day.expect("11:04:00", Slot::DeskReset, What::PartDone, Reason::User);
}

TEST_F(AnswersTest, WhatWasBegunUnaskedAndLeftUnbegunVanishes)
{
    m_day.user(AlreadyDid{Slot::DeskReset});
    m_day.expect("10:33:00", Slot::DeskReset, What::SelfReported, Reason::User);
    m_day.user(SessionStarted{Slot::Morning});
    m_day.expect("10:33:00", Slot::Morning, What::Started, Reason::User);
    m_day.pass(31min);
    m_day.user(SessionStarted{Slot::Morning});
    m_day.expect("11:04:00", Slot::Morning, What::Started, Reason::User);
    EXPECT_EQ(m_day.last().occurrence.n, 1);
}

TEST_F(AnswersTest, ALullSnoozeReturnsWhenTheTypingStops)
{
    m_day.user(ReminderSnoozed{Slot::DeskReset, {}});
    m_day.expect("10:33:00", Slot::DeskReset, What::Snoozed, Reason::User);
    m_day.happen(trace::Lock{});
    m_day.happen(trace::Unlock{});
    m_day.pass(65s);
    m_day.expect("10:34:00", Slot::DeskReset, What::Shown, Reason::Snooze);
}

TEST(SnoozeTest, SleepThatLiesOverItsEndUsesUpNoneOfTheBudget)
{
    const auto snooze = [](Timeline &day) { day.user(ReminderSnoozed{Slot::Bedtime, 15min}); };
    Timeline day("2026-03-02T21:00:00+01:00", only({Slot::Bedtime}));
    day.workFor(33min);
    day.expect("21:30:00", Slot::Bedtime, What::Due, Reason::Window);
    day.expect("21:33:00", Slot::Bedtime, What::Shown, Reason::Latest);
    snooze(day);
    day.happen(trace::Sleep{});
    day.pass(40min);
    day.happen(trace::Wake{});
    day.workFor(5min);
    day.ignoreSoFar();
    snooze(day);
    day.expect("22:18:00", Slot::Bedtime, What::Snoozed, Reason::User);
    day.workFor(18min);
    day.expect("22:36:00", Slot::Bedtime, What::Shown, Reason::Snooze);
    snooze(day);
    day.expect("22:36:00", Slot::Bedtime, What::Snoozed, Reason::User);
}

} // namespace unhunch::test
