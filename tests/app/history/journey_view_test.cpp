#include "app/presentation/journey_view.h"
#include "sample_quarter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using core::WeekStory;
using testing::IsEmpty;
using testing::SizeIs;
using State = JourneyDayView::State;

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

JourneyView journey(const WeekStory &story, int dayNumber, int steadyWeeks = 0)
{
    const auto first = WeekStory::kFriday - std::chrono::days{dayNumber - 1};
    return presentJourney(core::ninetyDaysOf(first, story.sessions, story.decisions, story.today,
                                             story.plan, steadyWeeks),
                          kBritish);
}

} // namespace

TEST(JourneyViewTest, TellsTheDayAndTheStage)
{
    const JourneyView view = journey(sampleDays(38), 38, 5);
    EXPECT_EQ(view.range, "Day 38 of 90");
    EXPECT_EQ(view.stages[2].state, JourneyStageView::State::Past);
    EXPECT_EQ(view.stages[3].state, JourneyStageView::State::Current);
    EXPECT_EQ(view.stages[3].name, "Month 2");
    EXPECT_EQ(view.stages[3].days, "31–60");
    EXPECT_EQ(view.stages[4].state, JourneyStageView::State::Ahead);
    EXPECT_EQ(view.summary, "5 steady weeks so far. Weeks without change are part of it.");
}

TEST(JourneyViewTest, TheStagesLieOverTheThirteenWeeks)
{
    std::size_t week = 0;
    for (const JourneyStageView &stage : journey(WeekStory{}, 1).stages) {
        EXPECT_EQ(stage.firstWeek, week);
        week += stage.weeks;
    }
    EXPECT_EQ(week, core::kJourneyWeeks);
}

TEST(JourneyViewTest, ADayIsAheadEmptySomeOrActive)
{
    WeekStory story;
    const core::LogicalDay first = WeekStory::kFriday - std::chrono::days{2};
    story.session({first, core::Slot::Morning, 1}, std::chrono::hours{7}, std::chrono::minutes{12})
        .session({first + std::chrono::days{1}, core::Slot::Morning, 1}, std::chrono::hours{7},
                 std::chrono::minutes{1});
    const JourneyView view = journey(story, 3);
    EXPECT_EQ(view.rowLabels[0], "Wed");
    EXPECT_EQ(view.days[0].state, State::Active);
    EXPECT_EQ(view.days[0].number, "12");
    EXPECT_EQ(view.days[0].sentence, "Wednesday, 23 September: 12 minutes, an active day.");
    EXPECT_EQ(view.days[1].state, State::Some);
    EXPECT_EQ(view.days[1].sentence, "Thursday, 24 September: 1 minute.");
    EXPECT_EQ(view.days[2].state, State::Empty);
    EXPECT_TRUE(view.days[2].isToday);
    EXPECT_EQ(view.days[3].state, State::Ahead);
}

TEST(JourneyViewTest, TheFirstDayHasAHintInPlaceOfLines)
{
    const JourneyView view = journey(WeekStory{}, 1);
    EXPECT_EQ(view.range, "Day 1 of 90");
    EXPECT_THAT(view.measures, IsEmpty());
    EXPECT_FALSE(view.hint.isEmpty());
    EXPECT_EQ(view.summary, "This week, coming back counts more than effort.");
}

TEST(JourneyViewTest, AMeasureTellsWhereItStandsAndWhereItBegan)
{
    const JourneyView view = journey(sampleDays(84), 84);
    ASSERT_THAT(view.measures, SizeIs(2));
    EXPECT_EQ(view.measures[0].title, "Dead hang, best of the week");
    EXPECT_EQ(view.measures[0].started, "Started at 10 s");
    EXPECT_EQ(view.measures[0].sentence,
              "Dead hang, best of the week: " + view.measures[0].value + ". Started at 10 s.");
    EXPECT_EQ(view.measures[0].weeks.size(), view.measures[0].labels.size());
    EXPECT_TRUE(view.hint.isEmpty());
}

TEST(JourneyViewTest, AfterTheNinetiethDayItSaysSoAndGoesOnCounting)
{
    const JourneyView view = journey(WeekStory{}, 134);
    EXPECT_EQ(view.range, "Day 134");
    EXPECT_EQ(view.summary, "The ninety days are over. What does you good goes on.");
    EXPECT_EQ(view.stages[4].state, JourneyStageView::State::Past);
}

} // namespace unhunch
