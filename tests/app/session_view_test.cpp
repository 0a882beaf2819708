#include "app/presentation/session_view.h"
#include "tests/app/session_fixture.h"

#include <gtest/gtest.h>
#include <set>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::PhaseKind;

const core::SessionScript &deskReset()
{
    static const core::SessionScript script = scriptOf("desk-reset");
    return script;
}

SessionView show(const core::SessionScript &script, const core::Glance &glance,
                 const SessionFacts &facts = {})
{
    return presentSession(script, catalogue(), glance, facts,
                          {QLocale(QLocale::English, QLocale::UnitedKingdom), 1h});
}

SessionView deskResetAt(PhaseKind kind, double progress, int nth = 0)
{
    return show(deskReset(), glanceAt(deskReset(), kind, progress, nth));
}

TEST(SessionViewTest, GetReadyCountsDownToTheFirstExercise)
{
    const auto view = deskResetAt(PhaseKind::Ready, 0.2);
    EXPECT_EQ(view.routine, "Desk reset");
    EXPECT_EQ(view.title, "Wall slides");
    EXPECT_EQ(view.cue, "Get ready");
    EXPECT_EQ(view.subCue, "Back to the wall, heels a hand's length away");
    EXPECT_EQ(view.ring.form, RingView::Form::Drain);
    EXPECT_EQ(view.ring.label, "START IN");
    EXPECT_EQ(view.ring.number, "6");
    EXPECT_EQ(view.ring.foot, "12 reps");
    EXPECT_NEAR(view.ring.value, 0.8, 1e-9);
    EXPECT_EQ(view.next, "Next: Belly breathing");
    EXPECT_EQ(view.primary, SessionView::Primary::Pause);
    EXPECT_TRUE(view.canStartNow);
    EXPECT_EQ(view.timeLeft, "2:06 left");
}

TEST(SessionViewTest, ThePostureComesBeforeTheFirstExerciseLineByLine)
{
    const auto view = deskResetAt(PhaseKind::Posture, 0.0);
    EXPECT_EQ(view.cue, "Set your posture");
    EXPECT_EQ(view.ring.label, "POSTURE");
    EXPECT_EQ(view.pose, "posture-setup");
    EXPECT_EQ(view.subCue, "Shoulders away from your ears");
    EXPECT_EQ(deskResetAt(PhaseKind::Posture, 0.99).subCue,
              "Keep breathing, never hold your breath");
}

TEST(SessionViewTest, TheWorkingLimbsTakeTheirColourAsTheWorkBegins)
{
    EXPECT_NEAR(deskResetAt(PhaseKind::Work, 0.045).moment.colouring, 0.5, 1e-9); // 90 of 2000 ms
    EXPECT_EQ(deskResetAt(PhaseKind::Work, 0.5).moment.colouring, 1);
    EXPECT_EQ(deskResetAt(PhaseKind::RepHold, 0.01).moment.colouring, 1);
    EXPECT_EQ(deskResetAt(PhaseKind::Work, 0.01, 1).moment.colouring, 1);
    // Another exercise is another picture.
    EXPECT_EQ(deskResetAt(PhaseKind::Transition, 0.001).moment.colouring, 1);
}

TEST(SessionViewTest, ARepetitionFillsItsSegment)
{
    const auto view = deskResetAt(PhaseKind::Return, 0.5, 5);
    EXPECT_EQ(view.cue, "Slide back down");
    EXPECT_EQ(view.ring.form, RingView::Form::Segments);
    EXPECT_EQ(view.ring.segments, 12);
    EXPECT_EQ(view.ring.label, "REP");
    EXPECT_EQ(view.ring.number, "6");
    EXPECT_EQ(view.ring.foot, "of 12");
    EXPECT_NEAR(view.ring.value, (5 + 0.8) / 12, 1e-9);
    EXPECT_EQ(view.moment.motion, core::FigureMotion::Return);
    EXPECT_EQ(view.pose, "wall-slide");
    EXPECT_EQ(view.spoken, "Rep 6 of 12, Wall slides");
    const std::vector<TempoPill> tempo{{"Up 2", false}, {"Hold 1", false}, {"Down 2", true}};
    EXPECT_EQ(view.tempo, tempo);
}

TEST(SessionViewTest, ANewRepetitionSwellsOnce)
{
    const auto fresh = deskResetAt(PhaseKind::Work, 0.01, 1).ring;
    EXPECT_EQ(fresh.leaving, "1");
    EXPECT_GT(fresh.numberScale, 1.0);
    EXPECT_LT(fresh.numberOpacity, 1.0);
    const auto settled = deskResetAt(PhaseKind::Work, 0.5, 1).ring;
    EXPECT_EQ(settled.leaving, "");
    EXPECT_EQ(settled.numberScale, 1.0);
    EXPECT_EQ(settled.numberOpacity, 1.0);
}

TEST(SessionViewTest, TheBreathPacerGrowsInAndShrinksOut)
{
    const auto in = deskResetAt(PhaseKind::BreathIn, 0.5, 3);
    EXPECT_EQ(in.cue, "Breathe in");
    EXPECT_EQ(in.ring.form, RingView::Form::Disc);
    EXPECT_EQ(in.ring.tone, Tone::Breath);
    EXPECT_EQ(in.ring.label, "IN");
    EXPECT_EQ(in.ring.number, "2");
    EXPECT_EQ(in.ring.foot, "breath 4 of 5");
    EXPECT_NEAR(in.ring.breath, 0.5, 1e-9);
    EXPECT_EQ(in.next, "");
    const auto out = deskResetAt(PhaseKind::BreathOut, 1.0, 3);
    EXPECT_EQ(out.ring.label, "OUT");
    EXPECT_NE(out.subCue, in.subCue);
    EXPECT_EQ(out.subCue, deskResetAt(PhaseKind::BreathOut, 0.2, 0).subCue);
    EXPECT_NEAR(out.ring.breath, 0.0, 1e-9);
    EXPECT_NEAR(out.ring.value, 4.0 / 5, 1e-9);
}

TEST(SessionViewTest, ATransitionNamesTheExerciseThatComes)
{
    const auto view = deskResetAt(PhaseKind::Transition, 0.5);
    EXPECT_EQ(view.title, "Belly breathing");
    EXPECT_EQ(view.cue, "Next: Belly breathing");
    EXPECT_EQ(view.ring.label, "START IN");
    EXPECT_EQ(view.ring.foot, "5 breaths");
}

TEST(SessionViewTest, ARestCanBeCutShortOrDrawnOut)
{
    const auto script = scriptOf("morning");
    core::SessionScript rested = script;
    rested.phases.front().kind = PhaseKind::Rest;
    rested.phases.front().length = 30s;
    rested.phases.front().set = {2, 3};
    const auto view = show(rested, glanceAt(rested, 0, 0.2));
    EXPECT_EQ(view.cue, "Rest. Let your arms hang");
    EXPECT_EQ(view.subCue, "Next: set 2 of 3");
    EXPECT_EQ(view.ring.tone, Tone::Rest);
    EXPECT_EQ(view.ring.number, "0:24");
    EXPECT_EQ(view.ring.foot, "then set 2");
    EXPECT_EQ(view.primary, SessionView::Primary::StartNow);
    EXPECT_TRUE(view.canAddTime);
    EXPECT_FALSE(view.canSkip);
}

TEST(SessionViewTest, AHoldCountsSecondsAndRemindsToBreathe)
{
    const auto script = scriptOf("after-work-strength");
    const auto view = show(script, glanceAt(script, PhaseKind::Hold, 0.4));
    EXPECT_EQ(view.cue, "Lean gently forward");
    EXPECT_EQ(view.ring.tone, Tone::Hold);
    EXPECT_EQ(view.ring.label, "HOLD");
    EXPECT_EQ(view.ring.number, "12");
    EXPECT_EQ(view.ring.foot, "seconds");
    EXPECT_EQ(view.setText, "Right side");
    EXPECT_EQ(view.next, "Next: the left side");
    EXPECT_TRUE(view.canAddTime);

    bool breathes = false;
    for (double progress = 0; progress < 1; progress += 0.05)
        breathes |= show(script, glanceAt(script, PhaseKind::Hold, progress))
                        .subCue.startsWith("Keep breathing");
    EXPECT_TRUE(breathes);
}

TEST(SessionViewTest, SwitchingNamesTheSide)
{
    const auto script = scriptOf("after-work-strength");
    const auto view = show(script, glanceAt(script, PhaseKind::Switch, 0.0));
    EXPECT_EQ(view.cue, "Switch to the left");
    EXPECT_EQ(view.ring.label, "LEFT NEXT");
    EXPECT_EQ(view.ring.number, "8");
    EXPECT_EQ(view.moment.motion, core::FigureMotion::Switch);
}

TEST(SessionViewTest, FreeMovementGoesThereAndBack)
{
    const auto script = scriptOf("after-work-strength");
    std::set<core::FigureMotion> motions;
    for (double progress = 0; progress < 1; progress += 0.05)
        motions.insert(show(script, glanceAt(script, PhaseKind::Timed, progress)).moment.motion);
    EXPECT_EQ(motions, (std::set{core::FigureMotion::Work, core::FigureMotion::Return}));
}

TEST(SessionViewTest, MovingOnSaysWhichPartComes)
{
    const auto script = scriptOf("morning");
    const auto view = show(script, glanceAt(script, PhaseKind::Move, 0.5));
    EXPECT_EQ(view.cue, "Move the roller");
    EXPECT_EQ(view.setText, "Part 2 of 2");
    EXPECT_EQ(view.ring.label, "MOVE");
}

TEST(SessionViewTest, EachExerciseHasItsBar)
{
    auto glance = glanceAt(deskReset(), PhaseKind::BreathIn, 0.0);
    glance.itemProgress = 0.25;
    EXPECT_EQ(show(deskReset(), glance).progress, (std::vector{1.0, 0.25}));
}

TEST(SessionViewTest, AfterALongPauseItOffersToFinishLater)
{
    auto glance = glanceAt(deskReset(), PhaseKind::Return, 0.5, 5);
    glance.status = core::PlayerStatus::Paused;
    glance.pausedFor = 5min - 1s;
    EXPECT_EQ(show(deskReset(), glance).cue, "Paused");
    glance.pausedFor = 5min;
    EXPECT_EQ(show(deskReset(), glance).cue, "Finish later?");
}

TEST(SessionViewTest, PausedKeepsThePlaceAndSaysHowToGoOn)
{
    auto glance = glanceAt(deskReset(), PhaseKind::Return, 0.5, 5);
    const auto running = show(deskReset(), glance);
    glance.status = core::PlayerStatus::Paused;
    const auto view = show(deskReset(), glance);
    EXPECT_EQ(view.state, SessionView::State::Paused);
    EXPECT_EQ(view.primary, SessionView::Primary::Resume);
    EXPECT_EQ(view.cue, "Paused");
    EXPECT_EQ(view.subCue, "Space goes on, Esc finishes later");
    EXPECT_EQ(view.ring.tone, Tone::Quiet);
    EXPECT_EQ(view.ring.label, "PAUSED");
    EXPECT_EQ(view.ring.value, running.ring.value);
    EXPECT_EQ(view.moment, running.moment);
}

TEST(SessionViewTest, ReducedMotionKeepsTheCountsAndDropsTheSwelling)
{
    SessionFacts facts;
    facts.reducedMotion = true;
    const auto fresh =
        show(deskReset(), glanceAt(deskReset(), PhaseKind::Work, 0.01, 1), facts).ring;
    EXPECT_EQ(fresh.number, "2");
    EXPECT_EQ(fresh.numberScale, 1.0);
    EXPECT_EQ(fresh.leaving, "");
    std::set<double> fullness;
    for (double progress = 0; progress <= 1; progress += 0.01)
        fullness.insert(
            show(deskReset(), glanceAt(deskReset(), PhaseKind::BreathIn, progress), facts)
                .ring.breath);
    EXPECT_EQ(fullness.size(), 5u);
}

core::Glance finished()
{
    core::Glance glance;
    glance.status = core::PlayerStatus::Finished;
    return glance;
}

TEST(SessionViewTest, AFinishedDeskResetSaysWhenTheNextOneComesAndClosesItself)
{
    SessionFacts facts;
    facts.outcome = core::SessionOutcome::Done;
    facts.active = 135s;
    facts.nextReset = core::UtcTime{13h + 30min};
    const auto view = show(deskReset(), finished(), facts);
    EXPECT_EQ(view.state, SessionView::State::Finished);
    EXPECT_EQ(view.end.heading, "Desk reset done");
    EXPECT_EQ(view.end.lines,
              (std::vector<QString>{"2 minutes. Your next desk reset is at 14:30."}));
    EXPECT_TRUE(view.end.asksEffort);
    EXPECT_TRUE(view.end.closesItself);
}

TEST(SessionViewTest, OnlyADeskResetClosesItself)
{
    SessionFacts facts;
    facts.outcome = core::SessionOutcome::PartDone;
    const auto view = show(scriptOf("morning"), finished(), facts);
    EXPECT_EQ(view.end.heading, "Saved what you did");
    EXPECT_FALSE(view.end.closesItself);
}

TEST(SessionViewTest, NothingDoneIsNotAskedAbout)
{
    SessionFacts facts;
    facts.outcome = core::SessionOutcome::NotBegun;
    EXPECT_FALSE(show(deskReset(), finished(), facts).end.asksEffort);
}

TEST(SessionViewTest, AStopSignEndsNeutrallyAndOnlyTroubleBreathingIsUrgent)
{
    for (const auto &sign : catalogue().stopSigns) {
        SessionFacts facts;
        facts.stopSign = sign.id;
        const auto view = show(deskReset(), finished(), facts);
        EXPECT_EQ(view.state, SessionView::State::Stopped);
        EXPECT_EQ(view.end.heading, "Stopped. Saved up to here.");
        EXPECT_EQ(view.end.urgent, sign.emergency) << sign.id;
        EXPECT_FALSE(view.end.lines.empty());
        EXPECT_FALSE(view.end.closesItself);
    }
}

} // namespace
} // namespace unhunch
