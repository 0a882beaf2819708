#include "app/presentation/trend_view.h"
#include "sample_quarter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using core::CellState;
using core::WeekStory;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

TrendView trend(const WeekStory &story, std::optional<core::LogicalDay> since)
{
    return presentTrend(core::trendOf(WeekStory::kMonday, story.sessions, story.decisions,
                                      story.today, story.plan, since),
                        kBritish);
}

} // namespace

TEST(TrendViewTest, SumsUpAQuarterInOneSentence)
{
    const TrendView view = trend(sampleDays(84), WeekStory::kFriday - std::chrono::days{83});
    EXPECT_EQ(view.title, "Trend");
    EXPECT_EQ(view.range, "29 June – 27 September");
    EXPECT_TRUE(view.summary.startsWith("In 13 weeks: ")) << view.summary.toStdString();
    EXPECT_TRUE(view.summary.contains(" minutes, strength ")) << view.summary.toStdString();
    EXPECT_EQ(view.goalLabel, "50 a week");
    EXPECT_EQ(view.weeks.front().label, "29 Jun");
    EXPECT_TRUE(view.weeks.back().isCurrent);
}

TEST(TrendViewTest, AWeekTellsItsNumbersAloud)
{
    WeekStory story;
    const core::LogicalDay monday = WeekStory::kMonday;
    const core::OccurrenceKey strength{monday, core::Slot::AfterWork, 1};
    story.session(strength, std::chrono::hours{17}, std::chrono::minutes{13})
        .ended(strength, core::What::Done, std::chrono::hours{18})
        .ended({monday, core::Slot::DeskReset, 1}, core::What::Natural, std::chrono::hours{19});
    story.decisions.back().seated = std::chrono::hours{2};
    const TrendWeekView week = trend(story, monday).weeks.back();
    EXPECT_EQ(week.sentence,
              "21 – 27 September: 13 minutes, strength once, sat over 90 minutes once.");
    EXPECT_EQ(week.minutesLabel, "13");
    EXPECT_FALSE(week.reachesGoal);
    EXPECT_THAT(week.strength, ElementsAre(CellState::Done, CellState::ToCome, CellState::ToCome));
    EXPECT_EQ(week.sittingsLabel, "1");
}

TEST(TrendViewTest, AnEmptyQuarterSaysWhatItIsFor)
{
    const TrendView view = trend(WeekStory{}, std::nullopt);
    EXPECT_EQ(view.summary, "A quarter of a year fills up here, week by week.");
    for (const TrendWeekView &week : view.weeks) {
        EXPECT_THAT(week.strength, IsEmpty());
        EXPECT_EQ(week.sittingsLabel, "");
        EXPECT_TRUE(week.sentence.endsWith(": nothing recorded.")) << week.sentence.toStdString();
    }
}

TEST(TrendViewTest, ByGoneWeeksNeverSayWhatIsMissing)
{
    const TrendView view = trend(WeekStory{}, WeekStory::kMonday - std::chrono::days{70});
    EXPECT_THAT(view.weeks.at(11).strength, Each(CellState::NoRecord));
    EXPECT_EQ(view.weeks.at(11).sentence, "14 – 20 September: 0 minutes.");
}

} // namespace unhunch
