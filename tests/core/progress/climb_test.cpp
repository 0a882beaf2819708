#include "core/progress/climb.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

constexpr LogicalDay kToday{std::chrono::days{20717}};

LevelChange change(std::string exercise, int from, int to,
                   LevelReason reason = LevelReason::GoodSessions)
{
    return {
        .day = kToday, .exercise = std::move(exercise), .from = from, .to = to, .reason = reason};
}

} // namespace

class ClimbTest : public testing::Test
{
protected:
    [[nodiscard]] std::optional<Climb> climb(const std::string &exercise) const
    {
        for (const Climb &one : climbsOf(m_catalogue, m_levels, m_changes))
            if (one.exercise->id == exercise)
                return one;
        return std::nullopt;
    }

    Catalogue m_catalogue{builtInCatalogue()};
    std::map<std::string, int> m_levels{};
    std::vector<LevelChange> m_changes{};
};

TEST_F(ClimbTest, EveryExerciseOfThePlanBeginsAtLevelOne)
{
    ASSERT_TRUE(climb("dead-hang"));
    EXPECT_EQ(climb("dead-hang")->level, 1);
    EXPECT_EQ(climb("dead-hang")->highest, 8);
    EXPECT_EQ(climb("dead-hang")->exercise->levels(), 9);
    EXPECT_THAT(climb("dead-hang")->changes, IsEmpty());
}

TEST_F(ClimbTest, WhatNoRoutineAsksForIsLeftOutUntilItMoves)
{
    EXPECT_FALSE(climb("eccentric-row"));
    m_levels["eccentric-row"] = 2;
    EXPECT_TRUE(climb("eccentric-row"));
}

TEST_F(ClimbTest, TellsWhatMovedItTheLatestFirst)
{
    m_levels["dead-hang"] = 2;
    m_changes = {change("dead-hang", 1, 2), change("band-pull-apart", 1, 2),
                 change("dead-hang", 2, 2, LevelReason::WorseAfter), change("dead-hang", 2, 3),
                 change("dead-hang", 3, 2, LevelReason::ShortHangs)};
    EXPECT_EQ(climb("dead-hang")->level, 2);
    EXPECT_THAT(climb("dead-hang")->changes, ElementsAre(m_changes[4], m_changes[3], m_changes[0]));
}

TEST_F(ClimbTest, KnowsTheUsersOwnChoice)
{
    m_changes = {change("dead-hang", 1, 9, LevelReason::ByUser)};
    m_levels["dead-hang"] = 9;
    EXPECT_TRUE(climb("dead-hang")->isUsersOwn);
    EXPECT_FALSE(climb("band-pull-apart")->isUsersOwn);
    EXPECT_EQ(climb("dead-hang")->level, 9);
}

TEST_F(ClimbTest, ALevelThatTheLadderDoesNotHaveIsItsNearest)
{
    m_levels["dead-hang"] = 99;
    EXPECT_EQ(climb("dead-hang")->level, 9);
}

} // namespace unhunch::core
