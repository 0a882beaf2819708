#include "core/progress/ninety_days.h"
#include "tests/support/week_story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using testing::IsEmpty;

constexpr LogicalDay kFirst = WeekStory::kMonday - days{35};

/// The journey on its day with that number.
NinetyDays journeyOn(int dayNumber, WeekStory story = {})
{
    story.today.day = kFirst + days{dayNumber - 1};
    return ninetyDaysOf(kFirst, story.sessions, story.decisions, story.today, story.plan, 2);
}

void exercised(WeekStory &story, int dayNumber, std::chrono::seconds length = 12min)
{
    story.session({kFirst + days{dayNumber - 1}, Slot::Morning, 1}, 7h, length);
}

StepEntry hang(std::chrono::seconds held, int sets)
{
    StepEntry step;
    step.exercise = "dead-hang";
    step.actual = {.sets = sets, .held = held};
    return step;
}

} // namespace

TEST(NinetyDaysTest, BeginsOnDayOneAndGoesOnAfterTheNinetieth)
{
    EXPECT_EQ(journeyOn(1).dayNumber, 1);
    EXPECT_EQ(journeyOn(1).first(), kFirst);
    EXPECT_FALSE(journeyOn(90).isOver());
    EXPECT_TRUE(journeyOn(91).isOver());
    EXPECT_EQ(journeyOn(134).dayNumber, 134);
}

TEST(NinetyDaysTest, EachStageEndsWithItsMilestone)
{
    EXPECT_EQ(journeyOn(7).stage, 0U);
    EXPECT_EQ(journeyOn(8).stage, 1U);
    EXPECT_EQ(journeyOn(21).stage, 1U);
    EXPECT_EQ(journeyOn(30).stage, 2U);
    EXPECT_EQ(journeyOn(60).stage, 3U);
    EXPECT_EQ(journeyOn(61).stage, 4U);
    EXPECT_EQ(journeyOn(200).stage, 4U);
}

TEST(NinetyDaysTest, TellsTheMinutesOfEachDay)
{
    WeekStory story;
    exercised(story, 1, 4min);
    exercised(story, 90);
    exercised(story, 91);
    const NinetyDays journey = journeyOn(91, story);
    EXPECT_EQ(journey.days[0], (JourneyDay{kFirst, 4min, false}));
    EXPECT_EQ(journey.days[89], (JourneyDay{kFirst + days{89}, 12min, true}));
}

TEST(NinetyDaysTest, MeasuresTheBestHangOfEachWeek)
{
    WeekStory story;
    exercised(story, 2);
    story.sessions.back().steps = {hang(20s, 2), hang(12s, 1)};
    exercised(story, 9);
    story.sessions.back().steps = {hang(45s, 0)};
    const NinetyDays journey = journeyOn(10, story);

    ASSERT_EQ(journey.measures.size(), 1U);
    EXPECT_EQ(journey.measures[0].measure, Measure::Hang);
    EXPECT_EQ(journey.measures[0].weeks[0], 12);
    EXPECT_EQ(journey.measures[0].weeks[1], 45);
    EXPECT_EQ(journey.measures[0].weeks[2], std::nullopt);
}

TEST(NinetyDaysTest, MeasuresTheBestDayOfWallSlides)
{
    WeekStory story;
    for (const int day : {1, 1, 1, 2}) {
        exercised(story, day, 1min);
        story.step(std::string{kWallSlide}, 12, 1min);
    }
    const NinetyDays journey = journeyOn(3, story);
    ASSERT_EQ(journey.measures.size(), 1U);
    EXPECT_EQ(journey.measures[0].measure, Measure::WallSlides);
    EXPECT_EQ(journey.measures[0].weeks[0], 36);
}

TEST(NinetyDaysTest, MeasuresNothingThatWasNotDone)
{
    WeekStory story;
    exercised(story, 1);
    story.step("band-pull-apart", 0, 1min).step("belly-breathing", 0, 1min);
    EXPECT_THAT(journeyOn(1, story).measures, IsEmpty());
}

} // namespace unhunch::core
