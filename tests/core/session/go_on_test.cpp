#include "core/session/go_on.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::SizeIs;

constexpr UtcTime kStart{std::chrono::hours{24 * 20000}};

StepEntry step(const std::string &exercise, StepOutcome outcome, std::chrono::minutes end,
               Amount actual = {1, 0, 0, 0ms}, Side side = Side::None)
{
    StepEntry entry;
    entry.exercise = exercise;
    entry.side = side;
    entry.outcome = outcome;
    entry.actual = actual;
    entry.finishedAt = kStart + end;
    return entry;
}

LoggedSession session(SessionOutcome outcome, std::chrono::minutes begin,
                      std::vector<StepEntry> steps)
{
    LoggedSession logged;
    logged.session.routine = "after-work-strength";
    logged.session.startedAt = kStart + begin;
    logged.session.outcome = outcome;
    logged.steps = std::move(steps);
    return logged;
}

std::optional<LoggedSession> at(std::chrono::minutes now, const std::vector<LoggedSession> &today)
{
    return unfinished(today, "after-work-strength", kStart + now);
}

const std::vector kCut{step("doorway-pec-stretch", StepOutcome::Done, 2min)};

TEST(GoOnTest, ASessionThatWasLeftIsKeptForThirtyMinutes)
{
    for (const auto outcome : {SessionOutcome::PartDone, SessionOutcome::Interrupted}) {
        const std::vector today{session(outcome, 0min, kCut)};
        EXPECT_EQ(at(3min, today), today.front());
        EXPECT_EQ(at(32min, today), today.front());
        EXPECT_EQ(at(33min, today), std::nullopt);
        EXPECT_EQ(at(1min, today), std::nullopt) << "the clock was set back";
        EXPECT_EQ(unfinished(today, "evening", kStart + 3min), std::nullopt);
    }
}

TEST(GoOnTest, WhatIsDoneOrNotBegunOrRunsIsNotGoneOnWith)
{
    for (const auto outcome :
         {SessionOutcome::Done, SessionOutcome::NotBegun, SessionOutcome::Running})
        EXPECT_EQ(at(3min, {session(outcome, 0min, kCut)}), std::nullopt);
    EXPECT_EQ(at(3min, {session(SessionOutcome::PartDone, 0min, {})}), std::nullopt);
}

TEST(GoOnTest, WhoeverStoppedBecauseOfAStopSignIsNotAskedToGoOn)
{
    auto stopped = session(SessionOutcome::PartDone, 0min, kCut);
    stopped.session.stopSign = "sharp-stabbing-pain";
    EXPECT_EQ(at(3min, {stopped}), std::nullopt);
}

TEST(GoOnTest, AFullSessionAfterwardsEndsIt)
{
    EXPECT_EQ(at(20min, {session(SessionOutcome::PartDone, 0min, kCut),
                         session(SessionOutcome::Done, 5min,
                                 {step("band-pull-apart", StepOutcome::Done, 15min)})}),
              std::nullopt);
}

TEST(GoOnTest, ASessionCutTwiceIsOneWithTheStepThatWasCutCountedTogether)
{
    const Amount oneSet{1, 8, 0, 0ms};
    const auto whole =
        at(12min, {session(SessionOutcome::PartDone, 0min,
                           {step("doorway-pec-stretch", StepOutcome::Done, 2min),
                            step("band-pull-apart", StepOutcome::PartDone, 4min, oneSet)}),
                   session(SessionOutcome::PartDone, 8min,
                           {step("band-pull-apart", StepOutcome::PartDone, 10min, oneSet)})});
    ASSERT_TRUE(whole);
    ASSERT_THAT(whole->steps, SizeIs(2));
    EXPECT_EQ(whole->steps[1].actual, (Amount{2, 16, 0, 0ms}));
}

TEST(GoOnTest, SessionsFarApartAreTwo)
{
    const auto later = session(SessionOutcome::PartDone, 60min,
                               {step("band-pull-apart", StepOutcome::Done, 62min)});
    EXPECT_EQ(at(63min, {session(SessionOutcome::PartDone, 0min, kCut), later}), later);
}

class GoingOnTest : public testing::Test
{
protected:
    Recipe recipe(const std::string &routine, std::vector<StepEntry> steps) const
    {
        Recipe plain{&catalogue, catalogue.routine(routine), {}, {}};
        plain.choices.gear = {"wall", "doorway", "towel", "band", "roller", "mat", "bar"};
        return goingOn(plain, session(SessionOutcome::PartDone, 0min, std::move(steps)));
    }

    const Catalogue catalogue{builtInCatalogue()};
};

TEST_F(GoingOnTest, TheRestIsWrittenAsItWasBegun)
{
    const auto rest = recipe("desk-reset", {step("band-pull-apart", StepOutcome::Done, 2min)});
    EXPECT_THAT(rest.choices.swapped, ElementsAre("scapular-wall-slide"));
    const auto script = write(rest);
    ASSERT_TRUE(script);
    ASSERT_THAT(script->steps, SizeIs(1));
    EXPECT_EQ(script->steps[0].exercise, "belly-breathing");
}

TEST_F(GoingOnTest, APlannedExerciseIsNoSwappedOne)
{
    const auto pose = step("childs-pose-reach", StepOutcome::Done, 2min);
    EXPECT_TRUE(recipe("evening", {pose}).choices.swapped.empty());
    EXPECT_THAT(recipe("evening", {pose, pose}).choices.swapped, ElementsAre("dead-hang"));
}

} // namespace
} // namespace unhunch::core
