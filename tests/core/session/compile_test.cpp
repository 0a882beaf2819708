#include "core/session/compile.h"
#include "tests/support/catalogue_files.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

class CompileTest : public testing::Test
{
protected:
    CompileTest()
    {
        choices.gear = {"wall", "doorway", "towel", "band", "roller", "mat", "ball", "bar"};
    }

    SessionScript script(const std::string &routine) const
    {
        const auto compiled = compile(*catalogue.routine(routine), catalogue, choices);
        EXPECT_TRUE(compiled) << routine;
        return compiled ? *compiled : SessionScript{};
    }

    std::chrono::milliseconds length(const std::string &routine) const
    {
        return script(routine).length();
    }

    /// The dose at which the article arrives.
    void useTheArticlesDose(const std::string &routine)
    {
        for (const auto &step : catalogue.routine(routine)->steps)
            choices.levels[step.exercise] = step.targetLevel;
    }

    static std::vector<std::string> exercises(const SessionScript &script)
    {
        std::vector<std::string> ids;
        std::ranges::transform(script.steps, std::back_inserter(ids), &SessionStep::exercise);
        return ids;
    }

    const Catalogue catalogue{builtInCatalogue()};
    SessionChoices choices{};
};

TEST_F(CompileTest, LevelOneTakesWhatThePlanSays)
{
    EXPECT_EQ(length("morning"), 1min + 40s);
    EXPECT_EQ(length("desk-reset"), 2min + 15s);
    EXPECT_EQ(length("after-work-strength"), 4min + 3s);
    EXPECT_EQ(length("evening"), 3min + 25s);
    choices.accepted = {"prone-hand-lift"};
    EXPECT_EQ(length("pre-workout"), 2min + 8s);
}

TEST_F(CompileTest, TheArticlesDoseTakesWhatThePlanSays)
{
    const auto atTarget = [this](const std::string &routine) {
        useTheArticlesDose(routine);
        return length(routine);
    };
    EXPECT_EQ(atTarget("morning"), 4min + 34s);
    EXPECT_EQ(atTarget("desk-reset"), 2min + 15s);
    EXPECT_EQ(atTarget("evening"), 7min + 50s);
    EXPECT_EQ(atTarget("after-work-strength"), 13min + 11s);
    choices.accepted = {"prone-hand-lift"};
    EXPECT_EQ(atTarget("pre-workout"), 5min + 15s);
}

TEST_F(CompileTest, EveryRoutineStaysWithinItsBudget)
{
    for (const auto &routine : catalogue.routines) {
        useTheArticlesDose(routine.id);
        EXPECT_LE(length(routine.id), routine.budget.value) << routine.id;
    }
}

TEST_F(CompileTest, ADeskResetIsAMinuteOfWallSlidesAndFiveBreaths)
{
    const auto reset = script("desk-reset");

    EXPECT_THAT(exercises(reset), ElementsAre("scapular-wall-slide", "belly-breathing"));
    EXPECT_EQ(reset.steps[0].target, (Amount{1, 12, 0, 0ms}));
    EXPECT_EQ(reset.steps[1].target, (Amount{1, 0, 5, 0ms}));
    EXPECT_EQ(reset.phases[0], (SessionPhase{PhaseKind::Posture, 8s, 0, Side::None, {}, {}}));
    EXPECT_EQ(reset.phases[1], (SessionPhase{PhaseKind::Ready, 7s, 0, Side::None, {}, {}}));
    EXPECT_EQ(reset.phases[2], (SessionPhase{PhaseKind::Work, 2s, 0, Side::None, {1, 1}, {1, 12}}));
    EXPECT_EQ(reset.phases[3].kind, PhaseKind::RepHold);
    EXPECT_EQ(reset.phases[4],
              (SessionPhase{PhaseKind::Return, 2s, 0, Side::None, {1, 1}, {1, 12}}));
    EXPECT_EQ(reset.phases[38], (SessionPhase{PhaseKind::Transition, 10s, 1, Side::None, {}, {}}));
    EXPECT_EQ(reset.phases[39],
              (SessionPhase{PhaseKind::BreathIn, 4s, 1, Side::None, {1, 1}, {1, 5}}));
    EXPECT_EQ(reset.phases.back(),
              (SessionPhase{PhaseKind::BreathOut, 6s, 1, Side::None, {1, 1}, {5, 5}}));
}

TEST_F(CompileTest, TheShortDeskResetIsWallSlidesOnly)
{
    choices.shortVersion = true;
    const auto reset = script("desk-reset");

    EXPECT_TRUE(reset.shortVersion);
    EXPECT_THAT(exercises(reset), ElementsAre("scapular-wall-slide"));
    EXPECT_EQ(reset.length(), 1min + 15s);
}

TEST_F(CompileTest, WithoutAWallADeskResetIsBreathing)
{
    choices.gear.erase("wall");
    for (const bool shortVersion : {false, true}) {
        choices.shortVersion = shortVersion;
        const auto reset = script("desk-reset");
        EXPECT_THAT(exercises(reset), ElementsAre("belly-breathing"));
        EXPECT_THAT(reset.leftOut,
                    ElementsAre(LeftOut{"scapular-wall-slide", LeftOutReason::NoGear, "wall"}));
        EXPECT_EQ(reset.phases.front().kind, PhaseKind::Posture);
    }
}

TEST_F(CompileTest, HouseholdThingsDoInsteadOfGear)
{
    choices.gear = householdGear(catalogue);
    const auto morning = script("morning");

    EXPECT_THAT(morning.steps[0].gear,
                ElementsAre(GearUse{"roller", "rolled-towel"}, GearUse{"mat", "carpet"}));
    EXPECT_THAT(morning.steps[1].gear, ElementsAre(GearUse{"band", "tights"}));
    EXPECT_THAT(script("evening").leftOut,
                ElementsAre(LeftOut{"dead-hang", LeftOutReason::NoGear, "bar"}));
}

TEST_F(CompileTest, NothingLeftToDoIsSaidSo)
{
    choices.gear.clear();
    choices.leftOut = {"belly-breathing"};
    EXPECT_FALSE(compile(*catalogue.routine("morning"), catalogue, choices));
}

TEST_F(CompileTest, WhereNothingElseIsPossibleThereIsBreathing)
{
    choices.gear.clear();
    EXPECT_THAT(exercises(script("morning")), ElementsAre("belly-breathing"));
}

TEST_F(CompileTest, WhatTheUserExcludedIsLeftOut)
{
    choices.excluded = {Exclusion::Hanging};
    EXPECT_THAT(script("evening").leftOut,
                ElementsAre(LeftOut{"dead-hang", LeftOutReason::Excluded, ""}));
}

TEST_F(CompileTest, AShortLeadInKeepsTheCountdown)
{
    const auto morning = script("morning");
    EXPECT_EQ(morning.phases[0].kind, PhaseKind::Posture);
    EXPECT_EQ(morning.phases[0].length, 6s);
    EXPECT_EQ(morning.phases[1].kind, PhaseKind::Ready);
    EXPECT_EQ(morning.phases[1].length, 4s);
}

TEST_F(CompileTest, EachSideGetsItsFullDose)
{
    const auto strength = script("after-work-strength");

    EXPECT_EQ(strength.steps[0].side, Side::Right);
    EXPECT_EQ(strength.steps[1].side, Side::Left);
    EXPECT_EQ(strength.steps[1].exercise, "doorway-pec-stretch");
    EXPECT_EQ(strength.steps[1].item, 0u);
    EXPECT_EQ(strength.steps[2].item, 1u);
    EXPECT_EQ(strength.phases[3], (SessionPhase{PhaseKind::Switch, 8s, 1, Side::Left, {}, {}}));
    EXPECT_EQ(strength.phases[4], (SessionPhase{PhaseKind::Hold, 20s, 1, Side::Left, {1, 1}, {}}));
}

TEST_F(CompileTest, ARoundGoesToTheCentreAndToBothSides)
{
    const auto evening = script("evening");

    EXPECT_EQ(evening.steps[0].target, (Amount{1, 0, 0, 90s}));
    EXPECT_EQ(evening.phases[2], (SessionPhase{PhaseKind::Hold, 30s, 0, Side::None, {1, 1}, {}}));
    EXPECT_EQ(evening.phases[3], (SessionPhase{PhaseKind::Switch, 5s, 0, Side::Right, {1, 1}, {}}));
    EXPECT_EQ(evening.phases[6], (SessionPhase{PhaseKind::Hold, 30s, 0, Side::Left, {1, 1}, {}}));
    EXPECT_EQ(evening.phases[7], (SessionPhase{PhaseKind::Transition, 25s, 1, Side::None, {}, {}}));
}

TEST_F(CompileTest, TheRollerMovesBetweenSegments)
{
    const auto morning = script("morning");
    EXPECT_EQ(morning.phases[6], (SessionPhase{PhaseKind::Move, 8s, 0, Side::None, {2, 2}, {}}));
}

TEST_F(CompileTest, AfterWorkAsksForTheRestOfTheDailySlidesOnly)
{
    useTheArticlesDose("after-work-strength");
    const auto slides = [this](int done) {
        choices.repsToday = {{"scapular-wall-slide", done}};
        return script("after-work-strength");
    };
    EXPECT_EQ(slides(0).steps[5].target.sets, 3);
    EXPECT_EQ(slides(12).steps[5].target.sets, 2);
    EXPECT_EQ(slides(13).steps[5].target.sets, 2);
    EXPECT_EQ(slides(24).steps[5].target.sets, 1);
    EXPECT_EQ(slides(36).length(), 9min + 1s);
    EXPECT_THAT(slides(48).leftOut,
                ElementsAre(LeftOut{"scapular-wall-slide", LeftOutReason::DailyTargetMet, ""}));
}

TEST_F(CompileTest, ALevelAboveTheRoutinesStaysBelowItUnlessItIsAChoice)
{
    choices.levels = {{"band-pull-apart", 6}, {"dead-hang", 9}};
    EXPECT_EQ(script("morning").steps[1].level, 3);
    EXPECT_EQ(script("morning").steps[1].load, Load::Lightest);
    EXPECT_EQ(script("evening").steps[1].target.held, 120s);
}

TEST_F(CompileTest, AStarterBreathsFaster)
{
    choices.breath = catalogue.breathPatterns[1];
    EXPECT_EQ(length("desk-reset"), 2min + 5s);
}

} // namespace
} // namespace unhunch::core
