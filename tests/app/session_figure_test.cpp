#include "app/presentation/session_figure.h"
#include "tests/app/session_fixture.h"

namespace unhunch {

namespace {

using core::PhaseKind;
using enum core::FigureMotion;
using namespace std::chrono_literals;

core::FigureMoment momentOf(const core::SessionScript &script, const core::Glance &glance,
                            std::chrono::milliseconds elapsed)
{
    return figureMoment(script, glance, *catalogue().exercise(glance.step.exercise), elapsed);
}

core::FigureMoment momentAt(const std::string &routine, PhaseKind kind, double progress,
                            int nth = 0)
{
    const auto script = scriptOf(routine);
    return momentOf(script, glanceAt(script, kind, progress, nth), 5s);
}

} // namespace

TEST(SessionFigureTest, MovesInStepWithTheDose)
{
    const auto moment = momentAt("desk-reset", PhaseKind::Return, 0.25);
    EXPECT_EQ(moment.motion, Return);
    EXPECT_EQ(moment.progress, 0.25);
    EXPECT_EQ(moment.length, core::FigureMoment::Seconds(2));
    EXPECT_EQ(moment.alive, core::FigureMoment::Seconds(5));
}

TEST(SessionFigureTest, BreathesWithThePacer)
{
    EXPECT_EQ(momentAt("desk-reset", PhaseKind::BreathIn, 0.5).motion, BreathIn);
    EXPECT_EQ(momentAt("desk-reset", PhaseKind::BreathOut, 0.5).motion, BreathOut);
}

TEST(SessionFigureTest, ComesToTheOtherSideFromTheHoldOnTheFirst)
{
    const auto moment = momentAt("after-work-strength", PhaseKind::Switch, 0.3);
    EXPECT_EQ(moment.motion, Switch);
    ASSERT_TRUE(moment.before);
    EXPECT_NE(moment.before->side, moment.side);
}

TEST(SessionFigureTest, HoldsTheMiddleBetweenTwoSides)
{
    const auto script = scriptOf("evening");
    bool middle = false;
    bool sides = false;
    for (std::size_t i = 0; i < script.phases.size(); ++i)
        if (script.phases[i].kind == PhaseKind::Hold) {
            const auto moment = momentOf(script, glanceAt(script, i, 0.5), 0s);
            middle |= moment.motion == Middle;
            sides |= moment.motion == Hold;
        }
    EXPECT_TRUE(middle);
    EXPECT_TRUE(sides);
}

TEST(SessionFigureTest, TakesTheRollerOnFromPartToPart)
{
    EXPECT_EQ(momentAt("morning", PhaseKind::BreathIn, 0).segment, 0);
    const auto moving = momentAt("morning", PhaseKind::Move, 0.5);
    EXPECT_EQ(moving.motion, Move);
    EXPECT_GT(moving.segment, 0);
}

TEST(SessionFigureTest, BeginsAnotherExerciseAnew)
{
    const auto script = scriptOf("desk-reset");
    for (std::size_t i = 1; i < script.phases.size(); ++i) {
        const auto &phase = script.phases[i];
        if (script.steps[phase.step].exercise != script.steps[script.phases[i - 1].step].exercise) {
            EXPECT_FALSE(momentOf(script, glanceAt(script, i, 0), 0s).before);
        }
    }
}

TEST(SessionFigureTest, ShowsTheNextExerciseBeforeItBeginsAndStandsStillAtTheEnd)
{
    const auto shown = momentAt("evening", PhaseKind::Transition, 0.05);
    EXPECT_EQ(shown.motion, Work);
    EXPECT_EQ(shown.colouring, 0) << "nobody works yet";
    EXPECT_EQ(momentAt("evening", PhaseKind::Transition, 0.99).motion, Ready);
}

TEST(SessionFigureTest, RestsFirstAndShowsTheNextSetAtTheEndOfARest)
{
    auto script = scriptOf("desk-reset");
    script.phases.insert(script.phases.begin() + 2,
                         {PhaseKind::Rest, 45s, 0, core::Side::None, {2, 2}, {}});
    EXPECT_EQ(momentOf(script, glanceAt(script, 2, 0.2), 0s).motion, Rest);
    EXPECT_TRUE(core::isAtWork(momentOf(script, glanceAt(script, 2, 0.75), 0s).motion));
    EXPECT_EQ(momentOf(script, glanceAt(script, 2, 0.99), 0s).motion, Rest);
}

} // namespace unhunch
