#include "core/session/outline.h"
#include "core/session/single_exercise.h"
#include "core/session/stand_in.h"
#include "core/session/within_budget.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

const UtcTime kNoon{12h};

struct StandInTest : testing::Test {
    const Catalogue catalogue{builtInCatalogue()};
    SessionChoices choices{};
    std::vector<LoggedSession> today{};

    StandInTest()
    {
        choices.gear = householdGear(catalogue);
        choices.gear.insert({"band", "bar", "ball"});
        choices.gearTold = true;
    }
    [[nodiscard]] std::set<std::string> swapped(const std::string &routine) const
    {
        return swappedByPlan(*catalogue.routine(routine), catalogue, choices, today, kNoon);
    }
    [[nodiscard]] std::vector<std::string> exercises(const Routine &routine)
    {
        choices.swapped = swappedByPlan(routine, catalogue, choices, today, kNoon);
        const auto script = compile(routine, catalogue, choices);
        std::vector<std::string> ids;
        for (const SessionStep &step : script->steps)
            if (ids.empty() || ids.back() != step.exercise)
                ids.push_back(step.exercise);
        return ids;
    }
    [[nodiscard]] std::vector<std::string> exercises(const std::string &routine)
    {
        return exercises(*catalogue.routine(routine));
    }
    void didPullAparts(UtcTime at)
    {
        StepEntry &step = today.emplace_back().steps.emplace_back();
        step.exercise = "band-pull-apart";
        step.finishedAt = at;
    }
};

TEST_F(StandInTest, WithAllAtHandNothingIsReplaced)
{
    EXPECT_THAT(swapped("morning"), IsEmpty());
    EXPECT_THAT(swapped("evening"), IsEmpty());
}

TEST_F(StandInTest, WithoutABarTheChildsPoseTakesItsTime)
{
    choices.gear.erase("bar");
    EXPECT_THAT(swapped("evening"), ElementsAre("dead-hang"));
    EXPECT_THAT(exercises("evening"), ElementsAre("childs-pose-reach"));
}

TEST_F(StandInTest, WhatTheUserLeavesOutIsReplaced)
{
    choices.excluded = {Exclusion::Floor};
    EXPECT_THAT(swapped("morning"), ElementsAre("thoracic-extension"));
    choices.excluded.clear();
    choices.leftOut = {"thoracic-extension"};
    EXPECT_THAT(exercises("morning"), ElementsAre("scapular-wall-slide", "band-pull-apart"));
}

TEST_F(StandInTest, WithoutAWallAResetIsPullAparts)
{
    choices.gear.erase("wall");
    EXPECT_THAT(exercises("desk-reset"), ElementsAre("band-pull-apart", "belly-breathing"));
}

TEST_F(StandInTest, WhatRestsIsNotReplacedBySomethingElse)
{
    choices.resting = {"dead-hang"};
    EXPECT_THAT(swapped("evening"), IsEmpty());
}

TEST_F(StandInTest, EverySecondDeskResetHasPullApartsWhereTheBandIsThere)
{
    EXPECT_THAT(exercises("desk-reset"), ElementsAre("scapular-wall-slide", "band-pull-apart"));
    didPullAparts(kNoon - 119min);
    EXPECT_THAT(exercises("desk-reset"), ElementsAre("scapular-wall-slide", "belly-breathing"));
    today.clear();
    didPullAparts(kNoon - 120min);
    EXPECT_THAT(exercises("desk-reset"), ElementsAre("scapular-wall-slide", "band-pull-apart"));
}

TEST_F(StandInTest, ThePullApartsOfAResetAreTenLightOnesWithinItsTime)
{
    choices.levels["band-pull-apart"] = 6;
    choices.swapped = swapped("desk-reset");
    const Routine &reset = *catalogue.routine("desk-reset");
    const auto script = compile(reset, catalogue, choices);
    EXPECT_EQ(script->steps[1].target.reps, 10);
    EXPECT_EQ(script->steps[1].load, Load::Lightest);
    EXPECT_EQ(script->steps[1].level, 1) << "so that it never speaks for a next level";
    EXPECT_LE(script->length(), reset.budget.value);
}

TEST_F(StandInTest, WithoutTheBandItselfAResetKeepsItsBreaths)
{
    choices.gear.erase("band");
    EXPECT_THAT(swapped("desk-reset"), IsEmpty());
    choices.gear.insert("band");
    choices.gearTold = false;
    EXPECT_THAT(swapped("desk-reset"), IsEmpty());
    choices.gearTold = true;
    choices.resting = {"band-pull-apart"};
    EXPECT_THAT(swapped("desk-reset"), IsEmpty());
}

TEST_F(StandInTest, WhatIsOfferedAtAPlateauComesOnlyWhenItIsAccepted)
{
    EXPECT_THAT(exercises("after-work-strength"), Not(Contains("eccentric-row")));
    EXPECT_THAT(exercises("pre-workout"), Not(Contains("prone-hand-lift")));
    choices.accepted = {"eccentric-row", "prone-hand-lift"};
    EXPECT_THAT(exercises("after-work-strength"), Contains("eccentric-row"));
    EXPECT_THAT(exercises("after-work-strength"), Contains("prone-hand-lift"));
    EXPECT_THAT(exercises("pre-workout"), Contains("prone-hand-lift"));
}

TEST_F(StandInTest, WhatIsNotAcceptedCannotBeSwappedForAnything)
{
    Recipe recipe{&catalogue, catalogue.routine("after-work-strength"), choices, {}};
    EXPECT_FALSE(outline(recipe).back().canSwap);
    recipe.choices.accepted = {"eccentric-row"};
    EXPECT_TRUE(outline(recipe).back().canSwap);
}

TEST_F(StandInTest, AStrengthDoseWithoutAReleaseGetsOneOfHalfAMinute)
{
    const Routine pull = singleExercise(*catalogue.exercise("band-pull-apart"), catalogue);
    EXPECT_THAT(exercises(pull), ElementsAre("thoracic-foam-roll", "band-pull-apart"));
    const auto script = compile(pull, catalogue, choices);
    EXPECT_EQ(script->steps.front().target.held, 30s);
}

TEST_F(StandInTest, TheReleaseIsOneThatThisUserCanDo)
{
    const Routine pull = singleExercise(*catalogue.exercise("band-pull-apart"), catalogue);
    choices.excluded = {Exclusion::Floor};
    EXPECT_THAT(exercises(pull), ElementsAre("doorway-pec-stretch", "band-pull-apart"));
    choices.gear = {"band"};
    EXPECT_THAT(exercises(pull), ElementsAre("band-pull-apart"));
}

TEST_F(StandInTest, ALightPrimerNeedsNoRelease)
{
    EXPECT_THAT(exercises("morning"), ElementsAre("thoracic-extension", "band-pull-apart"));
    choices.leftOut = {"thoracic-extension", "scapular-wall-slide"};
    EXPECT_THAT(exercises("morning"), ElementsAre("band-pull-apart"));
}

TEST_F(StandInTest, AReleaseThatTheRoutineHasIsEnough)
{
    choices.leftOut = {"doorway-pec-stretch", "thoracic-foam-roll"};
    EXPECT_THAT(exercises("after-work-strength"),
                ElementsAre("upper-trap-ball", "scapular-wall-slide", "band-pull-apart"));
}

TEST_F(StandInTest, EveryRoutineStaysWithinItsBudgetAtEveryLevelWhateverStandsIn)
{
    choices.accepted = {"eccentric-row", "prone-hand-lift"};
    const Gear all = choices.gear;
    for (const char *const missing : {"", "bar", "wall", "band", "rolled-towel"})
        for (const auto &excluded : {std::set<Exclusion>{},
                                     {Exclusion::Floor},
                                     {Exclusion::Overhead},
                                     {Exclusion::Hanging}})
            for (int level = 1; level <= 8; ++level) {
                choices.gear = all;
                choices.gear.erase(missing);
                choices.excluded = excluded;
                for (const Exercise &one : catalogue.exercises)
                    choices.levels[one.id] = std::min(level, one.levels());
                for (const Routine &routine : catalogue.routines) {
                    choices.swapped = swapped(routine.id);
                    const auto script =
                        compile(routine, catalogue, withinBudget(routine, catalogue, choices));
                    ASSERT_TRUE(script) << routine.id;
                    EXPECT_LE(script->length(), routine.budget.value)
                        << routine.id << " without " << missing << " at level " << level;
                }
            }
}

TEST_F(StandInTest, WhereTwoHangsTakeLongerTheChildsPoseGivesWayForToday)
{
    choices.levels = {{"childs-pose-reach", 3}, {"dead-hang", 5}};
    const auto levels = withinBudget(*catalogue.routine("evening"), catalogue, choices).levels;
    EXPECT_EQ(levels.at("childs-pose-reach"), 2);
    EXPECT_EQ(levels.at("dead-hang"), 5);
    choices.levels["dead-hang"] = 8;
    EXPECT_EQ(withinBudget(*catalogue.routine("evening"), catalogue, choices), choices);
}

TEST_F(StandInTest, EveryExerciseCanBeDoneAlone)
{
    for (const Exercise &one : catalogue.exercises) {
        choices.accepted = {one.id};
        EXPECT_THAT(exercises(singleExercise(one, catalogue)), Contains(one.id));
    }
}

} // namespace
} // namespace unhunch::core
