#include "app/presentation/level_news.h"

#include <gtest/gtest.h>
#include <vector>

namespace unhunch {
namespace {

using core::LevelReason;

QString told(const std::vector<core::LevelChange> &changes)
{
    return levelNews(changes, QLocale(QLocale::English));
}

core::LevelChange moved(const char *exercise, int from, int to, LevelReason reason)
{
    return {{}, exercise, from, to, reason, 3, {}};
}

TEST(LevelNewsTest, WithoutAMoveThereIsNothingToTell)
{
    EXPECT_EQ(told({}), QString());
    EXPECT_EQ(told({moved("dead-hang", 1, 1, LevelReason::WorseAfter)}), QString());
}

TEST(LevelNewsTest, StepsUpAreNamedWithTheirLevels)
{
    EXPECT_EQ(told({moved("dead-hang", 1, 2, LevelReason::GoodSessions),
                    moved("scapular-wall-slide", 3, 4, LevelReason::GoodSessions)}),
              u"Your sessions went well. One step up: Dead hang (level 2) and Wall slides (level "
              u"4).");
}

TEST(LevelNewsTest, WhatWasFeltIsToldFirst)
{
    const QString news = told({moved("scapular-wall-slide", 1, 2, LevelReason::GoodSessions),
                               moved("dead-hang", 3, 2, LevelReason::WorseAfter)});
    EXPECT_EQ(news, u"You felt worse on the day after. One step lighter for a week: Dead hang "
                    u"(level 2). Your sessions went well. One step up: Wall slides (level 2).");
}

TEST(LevelNewsTest, EveryReasonOfThePlanHasWords)
{
    for (const LevelReason reason :
         {LevelReason::WorseTwice, LevelReason::DaysAway, LevelReason::ShortHangs})
        EXPECT_TRUE(told({moved("dead-hang", 3, 2, reason)}).contains(u"Dead hang (level 2)"));
}

} // namespace
} // namespace unhunch
