#include "core/progress/trend.h"
#include "tests/support/week_story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

constexpr LogicalDay kMonday = WeekStory::kMonday;
constexpr days kWeek{7};
constexpr std::size_t kThisWeek = kTrendWeeks - 1;

OccurrenceKey key(Slot slot, LogicalDay day, int n = 1)
{
    return {.day = day, .slot = slot, .n = n};
}

Trend trendOf(const WeekStory &story, std::optional<LogicalDay> since = kMonday - 20 * kWeek)
{
    return trendOf(kMonday, story.sessions, story.decisions, story.today, story.plan, since);
}

} // namespace

TEST(TrendTest, HasThirteenWeeksOfWhichTheLastHoldsToday)
{
    const Trend trend = trendOf(WeekStory{});
    EXPECT_EQ(trend.weeks[kThisWeek].first, kMonday);
    EXPECT_EQ(trend.first(), kMonday - 12 * kWeek);
    EXPECT_EQ(trend.first(), firstOfTrend(kMonday));
}

TEST(TrendTest, SumsUpEachWeekAsTheWeekItselfDoes)
{
    WeekStory story;
    const LogicalDay before = kMonday - 3 * kWeek;
    story.session(key(Slot::AfterWork, before), 17h, 13min)
        .ended(key(Slot::AfterWork, before), What::Done, 17h + 15min)
        .session(key(Slot::Morning, before + days{6}), 7h, 4min)
        .session(key(Slot::DeskReset, kMonday), 11h, 2min);
    const Trend trend = trendOf(story);

    const Week week = story.week(before);
    EXPECT_EQ(trend.weeks[kThisWeek - 3],
              (TrendWeek{before, true, 17min, week.strengthDays, week.activeDays, 0}));
    EXPECT_EQ(week.strengthDays, 1);
    EXPECT_EQ(week.activeDays, 1);
    EXPECT_EQ(trend.weeks[kThisWeek].active, 2min);
    EXPECT_EQ(trend.weeks[kThisWeek - 1].active, 0min);
}

TEST(TrendTest, CountsLongSittingsInTheirWeek)
{
    WeekStory story;
    const LogicalDay sunday = kMonday - days{1};
    story.ended(key(Slot::DeskReset, sunday), What::Done, 12h)
        .ended(key(Slot::DeskReset, kMonday), What::Natural, 12h);
    story.decisions[0].seated = 2h;
    story.decisions[1].seated = 94min;
    const Trend trend = trendOf(story);
    EXPECT_EQ(trend.weeks[kThisWeek - 1].longSittings, 1);
    EXPECT_EQ(trend.weeks[kThisWeek].longSittings, 0);
}

TEST(TrendTest, KnowsNothingOfWeeksBeforeTheFirstUse)
{
    const Trend trend = trendOf(WeekStory{}, kMonday - days{1});
    EXPECT_FALSE(trend.weeks[kThisWeek - 2].isKnown);
    EXPECT_TRUE(trend.weeks[kThisWeek - 1].isKnown);
    EXPECT_TRUE(trend.weeks[kThisWeek].isKnown);
    EXPECT_FALSE(trendOf(WeekStory{}, std::nullopt).weeks[kThisWeek].isKnown);
}

TEST(TrendTest, IgnoresOtherDays)
{
    WeekStory story;
    story.session(key(Slot::Morning, firstOfTrend(kMonday) - days{1}), 7h, 4min)
        .session(key(Slot::Morning, kMonday + kWeek), 7h, 4min)
        .ended(key(Slot::DeskReset, kMonday + kWeek), What::Done, 12h);
    story.decisions[0].seated = 3h;
    for (const TrendWeek &week : trendOf(story).weeks) {
        EXPECT_EQ(week.active, 0min);
        EXPECT_EQ(week.longSittings, 0);
    }
}

} // namespace unhunch::core
