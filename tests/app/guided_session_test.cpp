#include "app/service/guided_session.h"
#include "core/session/compile.h"
#include "tests/support/catalogue_files.h"
#include "tests/support/fast_clock.h"
#include "tests/support/in_memory_session_log.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recording_cues.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::Amount;
using core::Cue;
using core::SessionOutcome;
using core::StepOutcome;
using testing::Each;
using testing::ElementsAre;
using testing::SizeIs;

constexpr core::LogicalDay kToday{std::chrono::days{20000}};

core::SessionScript deskReset()
{
    const auto catalogue = core::builtInCatalogue();
    core::SessionChoices choices;
    choices.gear = core::householdGear(catalogue);
    return *core::compile(*catalogue.routine("desk-reset"), catalogue, choices);
}

core::SessionEntry occasion()
{
    core::SessionEntry entry;
    entry.occurrence = {kToday, core::Slot::DeskReset, 3};
    entry.zone = "Europe/Berlin";
    entry.offset = 1h;
    return entry;
}

class GuidedSessionTest : public testing::Test
{
protected:
    GuidedSessionTest() { session.start(); }

    /// Time passes and the session wakes whenever it wants to (every 100 ms is often enough).
    void run(std::chrono::milliseconds length)
    {
        for (auto left = length; left > 0ms; left -= 100ms) {
            clock.run(std::min(left, 100ms));
            session.catchUp();
        }
    }

    core::LoggedSession logged() const
    {
        const auto sessions = log.between(kToday, kToday);
        EXPECT_THAT(sessions, SizeIs(1));
        return sessions.empty() ? core::LoggedSession{} : sessions.front();
    }

    test::ManualClock clock{};
    core::InMemorySessionLog log{};
    test::RecordingCues cues{};
    GuidedSession session{clock, log, cues, deskReset(), occasion()};
};

TEST_F(GuidedSessionTest, IsLoggedFromItsStart)
{
    const auto entry = logged().session;
    EXPECT_EQ(entry.uuid.size(), 36u);
    EXPECT_EQ(entry.routine, "desk-reset");
    EXPECT_EQ(entry.occurrence, occasion().occurrence);
    EXPECT_EQ(entry.zone, "Europe/Berlin");
    EXPECT_EQ(entry.startedAt, clock.moment.utc);
    EXPECT_EQ(entry.outcome, SessionOutcome::Running);
}

TEST_F(GuidedSessionTest, LogsEachStepWhenItEnds)
{
    const auto begin = clock.moment.utc;
    run(75s - 1ms);
    EXPECT_THAT(logged().steps, SizeIs(0));
    run(1ms);
    const core::StepEntry slides{0,
                                 "scapular-wall-slide",
                                 core::Side::None,
                                 1,
                                 Amount{1, 12, 0, 0ms},
                                 Amount{1, 12, 0, 0ms},
                                 StepOutcome::Done,
                                 75s,
                                 begin + 75s};
    EXPECT_THAT(logged().steps, ElementsAre(slides));
}

TEST_F(GuidedSessionTest, EndsDoneByItself)
{
    const QSignalSpy finished(&session, &GuidedSession::finished);
    const QSignalSpy steps(&session, &GuidedSession::stepFinished);
    run(135s);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(steps.count(), 2);
    EXPECT_EQ(logged().session.outcome, SessionOutcome::Done);
    EXPECT_EQ(logged().session.active, 135s);
    EXPECT_EQ(logged().session, session.entry());
    EXPECT_EQ(session.status(), core::PlayerStatus::Finished);
}

TEST_F(GuidedSessionTest, TakesTheEffortAfterTheEndOnly)
{
    session.rate(core::Effort::TooHard);
    EXPECT_EQ(logged().session.outcome, SessionOutcome::Running);
    run(135s);
    session.rate(core::Effort::AboutRight);
    EXPECT_EQ(logged().session.effort, core::Effort::AboutRight);
    EXPECT_EQ(logged().session.outcome, SessionOutcome::Done);
    EXPECT_THAT(logged().steps, SizeIs(2));
}

TEST_F(GuidedSessionTest, SomethingsWrongStopsItWithTheSign)
{
    run(80s);
    session.somethingsWrong(QStringLiteral("sharp-stabbing-pain"));
    EXPECT_EQ(logged().session.outcome, SessionOutcome::PartDone);
    EXPECT_EQ(logged().session.stopSign, "sharp-stabbing-pain");
    EXPECT_EQ(session.status(), core::PlayerStatus::Finished);
}

TEST_F(GuidedSessionTest, LeftBeforeAStepIsFinishedItIsNotBegun)
{
    run(30s);
    session.stop();
    EXPECT_EQ(logged().session.outcome, SessionOutcome::NotBegun);
    EXPECT_THAT(logged().steps, SizeIs(0));
}

TEST_F(GuidedSessionTest, PausedTimeIsNotCounted)
{
    run(20s);
    session.pause();
    run(3min);
    session.resume();
    run(55s);
    EXPECT_EQ(logged().steps.at(0).active, 75s);
}

TEST_F(GuidedSessionTest, AStepDoneAgainIsAnotherLine)
{
    run(80s);
    session.back();
    run(75s);
    EXPECT_THAT(logged().steps, SizeIs(2));
    EXPECT_EQ(logged().steps.at(1).position, 1);
    EXPECT_EQ(logged().steps.at(1).exercise, "scapular-wall-slide");
}

TEST_F(GuidedSessionTest, SoundsCountDownPaceTheRepetitionsAndEnd)
{
    run(20s);
    EXPECT_THAT(cues.played, ElementsAre(Cue::ReadyBeep, Cue::ReadyBeep, Cue::ReadyBeep, Cue::Go,
                                         Cue::RepDown, Cue::RepUp));
    run(115s);
    EXPECT_EQ(cues.played.back(), Cue::SessionDone);
}

TEST_F(GuidedSessionTest, TellsItsWindowWhatChanges)
{
    const QSignalSpy phases(&session, &GuidedSession::phaseChanged);
    const QSignalSpy states(&session, &GuidedSession::stateChanged);
    run(17s);
    EXPECT_EQ(phases.count(), 3);
    EXPECT_EQ(states.count(), 0);
    session.pause();
    EXPECT_EQ(states.count(), 1);
    EXPECT_EQ(session.glance().phase.kind, core::PhaseKind::RepHold);
    EXPECT_EQ(session.glance().status, core::PlayerStatus::Paused);
}

TEST_F(GuidedSessionTest, AfterALongPauseItsWindowIsToldOnceMore)
{
    session.pause();
    QSignalSpy states(&session, &GuidedSession::stateChanged);
    clock.run(4min);
    session.catchUp();
    QCoreApplication::processEvents();
    EXPECT_EQ(states.count(), 0);
    clock.run(1min);
    session.catchUp();
    EXPECT_TRUE(states.count() == 1 || states.wait());
    EXPECT_EQ(session.glance().pausedFor, 5min);
}

TEST_F(GuidedSessionTest, WhatTheLogRefusesIsOfferedAgain)
{
    const QSignalSpy failures(&session, &GuidedSession::logFailed);
    log.failure = core::Error{"The disk is full."};
    run(76s);
    EXPECT_EQ(failures.count(), 1);
    EXPECT_EQ(failures.at(0).at(0).toString(), "The disk is full.");
    log.failure.reset();
    run(60s);
    EXPECT_THAT(logged().steps, SizeIs(2));
    EXPECT_EQ(logged().session.outcome, SessionOutcome::Done);
}

TEST_F(GuidedSessionTest, ALogThatFailsAtTheStartLosesNothing)
{
    core::InMemorySessionLog other;
    other.failure = core::Error{"The disk is full."};
    GuidedSession late(clock, other, cues, deskReset(), occasion());
    late.start();
    other.failure.reset();
    clock.run(135s);
    late.catchUp();
    const auto sessions = other.between(kToday, kToday);
    ASSERT_THAT(sessions, SizeIs(1));
    EXPECT_EQ(sessions[0].session.outcome, SessionOutcome::Done);
    EXPECT_THAT(sessions[0].steps, SizeIs(2));
}

TEST_F(GuidedSessionTest, NeverStartedItLeavesNoTrace)
{
    core::InMemorySessionLog other;
    GuidedSession idle(clock, other, cues, deskReset(), occasion());
    idle.stop();
    EXPECT_THAT(other.between(kToday, kToday), SizeIs(0));
}

TEST(GuidedSessionWakeTest, WakesByItselfFromTheFirstPhaseToTheLast)
{
    const test::FastClock clock;
    core::InMemorySessionLog log;
    test::RecordingCues cues;
    GuidedSession session(clock, log, cues, deskReset(), occasion());
    QSignalSpy finished(&session, &GuidedSession::finished);
    const QSignalSpy phases(&session, &GuidedSession::phaseChanged);
    session.start();
    ASSERT_TRUE(finished.wait(20'000));
    EXPECT_EQ(phases.count(), static_cast<int>(session.script().phases.size()));
    EXPECT_EQ(session.entry().outcome, SessionOutcome::Done);
}

} // namespace
} // namespace unhunch
