#include "core/progress/own_levels.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using std::chrono::days;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr LogicalDay kToday{days{20000}};

LevelChange moved(const std::string &exercise, int from, int to, LevelReason reason,
                  LogicalDay day = kToday)
{
    return {day, exercise, from, to, reason, 3, day};
}

TEST(OwnLevelsTest, WhatTheUserChoosesIsNotedAsHisOwn)
{
    EXPECT_THAT(ownLevels({{"hang", 3}, {"slide", 2}}, {{"slide", 2}}, kToday),
                ElementsAre(LevelChange{kToday, "hang", 1, 3, LevelReason::ByUser, 0, kToday}));
}

TEST(OwnLevelsTest, WhatThePlanDecidedTodayStandsUntilSomethingElseIs)
{
    const LevelChange up = moved("hang", 2, 3, LevelReason::GoodSessions);
    const LevelChange down = moved("slide", 3, 2, LevelReason::WorseAfter);
    EXPECT_THAT(standing(std::vector{up, down}, kToday), ElementsAre(up, down));
    EXPECT_THAT(standing(std::vector{up, down}, kToday + days{1}), IsEmpty());
    EXPECT_THAT(standing(std::vector{up, moved("hang", 3, 5, LevelReason::ByUser)}, kToday),
                IsEmpty());
    EXPECT_THAT(standing(std::vector{moved("hang", 1, 1, LevelReason::WorseAfter)}, kToday),
                IsEmpty());
}

TEST(OwnLevelsTest, TakenBackItIsWhatItWasAndStays)
{
    const std::vector decided{moved("hang", 2, 3, LevelReason::GoodSessions)};
    const auto back = takenBack(decided, {{"hang", 3}}, kToday);
    EXPECT_THAT(back,
                ElementsAre(LevelChange{kToday, "hang", 3, 2, LevelReason::ByUser, 0, kToday}));
    EXPECT_THAT(heldBack(std::vector{decided.front(), back.front()}, kToday),
                ElementsAre(back.front()));
}

TEST(OwnLevelsTest, AChoiceThatTookNothingBackIsNotHeldBack)
{
    EXPECT_THAT(heldBack(std::vector{moved("hang", 1, 4, LevelReason::ByUser)}, kToday), IsEmpty());
}

TEST(OwnLevelsTest, ThePlanMayDecideAgainFromTheLevelThatItIsAt)
{
    const std::vector<std::string> hang{"hang"};
    const auto free = letPlanDecide(hang, {{"hang", 2}}, kToday);
    EXPECT_THAT(free, ElementsAre(LevelChange{kToday, "hang", 2, 2, LevelReason::LetPlanDecide, 0,
                                              kToday}));
    std::vector changes{moved("hang", 2, 3, LevelReason::GoodSessions),
                        moved("hang", 3, 2, LevelReason::ByUser), free.front()};
    EXPECT_THAT(heldBack(changes, kToday), IsEmpty());
}

} // namespace
} // namespace unhunch::core
