#include "character.h"
#include "core/progress/week.h"
#include "tests/support/catalogue_files.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using std::chrono::days;
using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;

const LogicalDay kFirst = Character::dateOf(0);
const std::string kSlide{kWallSlide};
const std::string kPull = "band-pull-apart";
const std::string kHang = "dead-hang";

/// A log written by hand, exercise by exercise.
struct ProgressionTest : testing::Test {
    const Catalogue catalogue{builtInCatalogue()};
    std::vector<LoggedSession> log{};
    std::vector<CheckIn> answers{};
    std::vector<LevelChange> changes{};
    std::map<std::string, int> levels{};
    int due{7};
    int done{7};

    void did(const std::string &exercise, int day, double share = 1,
             Effort effort = Effort::AboutRight, Slot slot = Slot::AfterWork)
    {
        LoggedSession &one = log.emplace_back();
        one.session.occurrence = {kFirst + days{day}, slot, 1};
        one.session.effort = effort;
        StepEntry &step = one.steps.emplace_back();
        step.exercise = exercise;
        step.level = levels.contains(exercise) ? levels.at(exercise) : 1;
        step.target.reps = 20;
        step.actual.reps = static_cast<int>(20 * share);
    }
    void said(int aboutDay, NextDay how)
    {
        answers.push_back({kFirst + days{aboutDay}, how, false});
    }
    [[nodiscard]] std::vector<LevelChange> decide(int day) const
    {
        return decideLevels(
            {catalogue, log, answers, changes, levels, kFirst, kFirst + days{day}, due, done});
    }
    /// What was decided that day is from now on so.
    std::vector<LevelChange> live(int day)
    {
        const auto decided = decide(day);
        for (const LevelChange &one : decided)
            levels[one.exercise] = one.to;
        changes.insert(changes.end(), decided.begin(), decided.end());
        return decided;
    }
};

auto moved(const std::string &exercise, int from, int to, LevelReason reason)
{
    return AllOf(Field(&LevelChange::exercise, exercise), Field(&LevelChange::from, from),
                 Field(&LevelChange::to, to), Field(&LevelChange::reason, reason));
}

TEST_F(ProgressionTest, ThreeGoodSessionsInAWeekAreAStepUp)
{
    for (const int day : {4, 5})
        did(kSlide, day);
    EXPECT_THAT(decide(8), IsEmpty());
    did(kSlide, 6);
    EXPECT_THAT(decide(8), ElementsAre(moved(kSlide, 1, 2, LevelReason::GoodSessions)));
}

TEST_F(ProgressionTest, NothingGrowsInTheFirstSevenDays)
{
    for (const int day : {0, 1, 2, 3, 4, 5})
        did(kSlide, day);
    EXPECT_THAT(decide(6), IsEmpty());
    EXPECT_THAT(decide(7), SizeIs(1));
}

TEST_F(ProgressionTest, OfStrengthTwoSessionsAreEnough)
{
    did(kPull, 4);
    EXPECT_THAT(decide(8), IsEmpty());
    did(kPull, 6);
    EXPECT_THAT(decide(8), ElementsAre(moved(kPull, 1, 2, LevelReason::GoodSessions)));
}

TEST_F(ProgressionTest, ASessionUnderNineTenthsOfTheDoseDoesNotCount)
{
    did(kPull, 4, 0.85);
    did(kPull, 6, 0.9);
    EXPECT_THAT(decide(8), IsEmpty());
}

TEST_F(ProgressionTest, SessionsOfMoreThanAWeekAgoDoNotCount)
{
    did(kPull, 4);
    did(kPull, 6);
    EXPECT_THAT(decide(12), IsEmpty());
}

TEST_F(ProgressionTest, NothingGrowsAfterASessionThatWasTooHard)
{
    did(kSlide, 5);
    did(kSlide, 6);
    did(kSlide, 7);
    did(kPull, 7, 1, Effort::TooHard);
    EXPECT_THAT(decide(8), IsEmpty());
    did("doorway-pec-stretch", 8);
    EXPECT_THAT(decide(9), ElementsAre(moved(kSlide, 1, 2, LevelReason::GoodSessions)));
}

TEST_F(ProgressionTest, AnExerciseThatWasTooHardInItsLastTwoSessionsStays)
{
    did(kSlide, 4);
    did(kSlide, 5);
    did(kSlide, 6, 1, Effort::TooHard);
    did(kSlide, 7);
    EXPECT_THAT(decide(8), IsEmpty());
    did(kSlide, 8);
    EXPECT_THAT(decide(9), SizeIs(1));
}

TEST_F(ProgressionTest, NothingGrowsWhileFewerThanHalfAreDone)
{
    for (const int day : {4, 5, 6})
        did(kSlide, day);
    due = 10;
    done = 4;
    EXPECT_THAT(decide(8), IsEmpty());
    done = 5;
    EXPECT_THAT(decide(8), SizeIs(1));
}

TEST_F(ProgressionTest, TwoStepsInSevenDaysAreTheMost)
{
    for (const int day : {5, 6, 7})
        for (const std::string &one : {kSlide, kPull, kHang})
            did(one, day);
    EXPECT_THAT(live(8), SizeIs(2));
    for (const int day : {12, 13, 14})
        for (const std::string &one : {kSlide, kPull, kHang})
            did(one, day);
    EXPECT_THAT(live(14), IsEmpty());
    EXPECT_THAT(live(15), SizeIs(2));
}

TEST_F(ProgressionTest, TheHighestLevelIsTheOneTheArticleAsksFor)
{
    levels[kHang] = 8; // the ninth is by choice only
    for (const int day : {5, 6, 7})
        did(kHang, day);
    EXPECT_THAT(decide(8), IsEmpty());
}

TEST_F(ProgressionTest, WorseOnTheDayAfterIsOneStepDownForAllThatWasDone)
{
    levels = {{kSlide, 3}, {kPull, 2}, {kHang, 4}};
    did(kSlide, 9);
    did(kPull, 9);
    said(9, NextDay::Worse);
    EXPECT_THAT(live(11), ElementsAre(moved(kSlide, 3, 2, LevelReason::WorseAfter),
                                      moved(kPull, 2, 1, LevelReason::WorseAfter)));
    EXPECT_THAT(live(12), IsEmpty());
}

TEST_F(ProgressionTest, WhatWasFeltStaysForSevenDaysEvenAtLevelOne)
{
    did(kPull, 9);
    said(9, NextDay::Worse);
    live(11);
    for (const int day : {12, 14, 15, 16})
        did(kPull, day);
    EXPECT_THAT(live(17), IsEmpty());
    EXPECT_THAT(live(18), ElementsAre(moved(kPull, 1, 2, LevelReason::GoodSessions)));
}

TEST_F(ProgressionTest, WorseTwiceInSevenDaysBeginsStrengthAndHangingAnew)
{
    levels = {{kSlide, 3}, {kPull, 5}, {kHang, 4}};
    did(kPull, 9);
    said(9, NextDay::Worse);
    live(11);
    did(kSlide, 12);
    said(12, NextDay::Worse);
    live(14);
    EXPECT_EQ(levels[kPull], 1);
    EXPECT_EQ(levels[kHang], 1);
    EXPECT_EQ(levels[kSlide], 2);
}

TEST_F(ProgressionTest, TwoHangsThatEndedEarlyAreOneStepDown)
{
    levels[kHang] = 4;
    did(kHang, 9, 0.6);
    EXPECT_THAT(decide(10), IsEmpty());
    did(kHang, 10, 0.65);
    EXPECT_THAT(live(11), ElementsAre(moved(kHang, 4, 3, LevelReason::ShortHangs)));
    EXPECT_THAT(live(12), IsEmpty());
}

TEST_F(ProgressionTest, DaysAwayAreOneStepDownThenTwoThenAllOfThem)
{
    levels = {{kSlide, 3}, {kPull, 5}};
    did(kPull, 9);
    EXPECT_THAT(live(12), IsEmpty());
    EXPECT_THAT(live(13), ElementsAre(moved(kPull, 5, 4, LevelReason::DaysAway)));
    EXPECT_THAT(live(14), IsEmpty());
    EXPECT_THAT(live(17), ElementsAre(moved(kPull, 4, 3, LevelReason::DaysAway)));
    EXPECT_THAT(live(30), IsEmpty());
    EXPECT_THAT(live(31), ElementsAre(moved(kSlide, 3, 1, LevelReason::DaysAway),
                                      moved(kPull, 3, 1, LevelReason::DaysAway)));
}

TEST_F(ProgressionTest, AWeekAwayUnseenIsTwoStepsAtOnce)
{
    levels[kPull] = 5;
    did(kPull, 9);
    EXPECT_THAT(live(18), ElementsAre(AllOf(moved(kPull, 5, 3, LevelReason::DaysAway),
                                            Field(&LevelChange::count, 8))));
}

TEST_F(ProgressionTest, ALevelThatTheUserChoseStaysUntilThePlanMayDecideAgain)
{
    levels[kSlide] = 2;
    changes = {{kFirst + days{1}, kSlide, 1, 2, LevelReason::ByUser, 0, kFirst}};
    for (const int day : {5, 6, 7})
        did(kSlide, day);
    EXPECT_THAT(decide(8), IsEmpty());
    changes.push_back({kFirst + days{2}, kSlide, 2, 2, LevelReason::LetPlanDecide, 0, kFirst});
    EXPECT_THAT(decide(8), ElementsAre(moved(kSlide, 2, 3, LevelReason::GoodSessions)));
}

TEST_F(ProgressionTest, WhatWasFeltGoesBeforeTheUsersOwnLevel)
{
    levels[kSlide] = 4;
    changes = {{kFirst + days{1}, kSlide, 1, 4, LevelReason::ByUser, 0, kFirst}};
    did(kSlide, 9);
    said(9, NextDay::Worse);
    EXPECT_THAT(decide(11), ElementsAre(moved(kSlide, 4, 3, LevelReason::WorseAfter)));
}

TEST_F(ProgressionTest, WhatIsOfferedAtAPlateauNeverGrowsByItself)
{
    for (const int day : {5, 6, 7})
        did("eccentric-row", day);
    EXPECT_THAT(decide(8), IsEmpty());
}

TEST_F(ProgressionTest, TheSideThatDidLessSaysHowMuchWasDone)
{
    did(kPull, 5);
    did(kPull, 6);
    log.back().steps.push_back(log.back().steps.front());
    log.back().steps.back().actual.reps = 10;
    EXPECT_THAT(decide(8), IsEmpty());
}

} // namespace
} // namespace unhunch::core
