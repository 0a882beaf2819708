#include "tests/support/week_story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

constexpr LogicalDay kMonday = WeekStory::kMonday;
constexpr LogicalDay kFriday = WeekStory::kFriday;

constexpr std::size_t kMorningRow = 0;
constexpr std::size_t kResetRow = 1;
constexpr std::size_t kAfterWorkRow = 2;
constexpr std::size_t kBedtimeRow = 3;

constexpr OccurrenceKey reset(LogicalDay day, int n)
{
    return {.day = day, .slot = Slot::DeskReset, .n = n};
}

constexpr OccurrenceKey slot(Slot which, LogicalDay day, int n = 1)
{
    return {.day = day, .slot = which, .n = n};
}

std::vector<CellState> marks(const WeekCell &cell)
{
    std::vector<CellState> states;
    for (const Occasion &occasion : cell.occasions)
        states.push_back(occasion.state);
    return states;
}

} // namespace

TEST(WeekTest, BeginsOnTheFirstWeekdayAtOrBeforeTheDay)
{
    EXPECT_EQ(startOfWeek(kFriday, std::chrono::Monday), kMonday);
    EXPECT_EQ(startOfWeek(kMonday, std::chrono::Monday), kMonday);
    EXPECT_EQ(startOfWeek(kMonday, std::chrono::Sunday), kMonday - std::chrono::days{1});
    EXPECT_EQ(startOfWeek(kFriday, std::chrono::Saturday), kMonday - std::chrono::days{2});
}

TEST(WeekTest, ANewWeekHoldsOnlyWhatIsToCome)
{
    WeekStory story;
    story.today = {.day = kMonday, .toCome = {Slot::DeskReset, Slot::AfterWork, Slot::Bedtime}};
    const Week week = story.week();

    EXPECT_EQ(week.days[0].cells[kMorningRow].state, CellState::NoRecord);
    EXPECT_EQ(week.days[0].cells[kResetRow].state, CellState::ToCome);
    EXPECT_EQ(week.days[0].cells[kBedtimeRow].state, CellState::ToCome);
    EXPECT_EQ(week.days[1].cells[kAfterWorkRow].state, CellState::NotPlanned);
    EXPECT_EQ(week.days[2].cells[kAfterWorkRow].state, CellState::ToCome);
    EXPECT_EQ(week.days[5].cells[kResetRow].state, CellState::NotPlanned);
    EXPECT_EQ(week.activeDays, 0);
    EXPECT_EQ(week.strengthDays, 0);
}

TEST(WeekTest, ADayTheAppDidNotRunOnShowsNoRecordRatherThanAMiss)
{
    const Week week = WeekStory{}.week();

    EXPECT_EQ(week.days[1].cells[kMorningRow].state, CellState::NoRecord);
    EXPECT_EQ(week.days[1].cells[kResetRow].state, CellState::NoRecord);
    EXPECT_EQ(week.days[1].resetsDue, 0);
}

TEST(WeekTest, TodayShowsWhatTheEngineStillExpectsWhateverThePlanSays)
{
    WeekStory story;
    story.today = {.day = kMonday + std::chrono::days{1}, .toCome = {Slot::AfterWork}};

    EXPECT_EQ(story.week().days[1].cells[kAfterWorkRow].state, CellState::ToCome);
}

TEST(WeekTest, EveryEndHasItsState)
{
    const std::vector<std::pair<What, CellState>> ends{
        {What::Done, CellState::Done},
        {What::PartDone, CellState::PartDone},
        {What::SelfReported, CellState::SelfReported},
        {What::Natural, CellState::Natural},
        {What::Skipped, CellState::Skipped},
        {What::Expired, CellState::Expired},
    };
    for (const auto &[end, state] : ends) {
        WeekStory story;
        story.ended(reset(kMonday, 1), end, 10h);
        EXPECT_EQ(story.week().days[0].cells[kResetRow].state, state);
    }
}

TEST(WeekTest, DeskResetsAreMarksInOrderOfTime)
{
    WeekStory story;
    story.ended(reset(kMonday, 3), What::Skipped, 15h, Reason::InFlow)
        .ended(reset(kMonday, 1), What::Done, 10h)
        .ended(reset(kMonday, 2), What::Natural, 12h);
    const WeekCell cell = story.week().days[0].cells[kResetRow];

    EXPECT_THAT(marks(cell), ElementsAre(CellState::Done, CellState::Natural, CellState::Skipped));
    EXPECT_EQ(cell.occasions.back().reason, Reason::InFlow);
}

TEST(WeekTest, ANaturalBreakOwesNothing)
{
    WeekStory story;
    story.ended(reset(kMonday, 1), What::Done, 10h)
        .ended(reset(kMonday, 2), What::Natural, 12h)
        .ended(reset(kMonday, 3), What::Expired, 15h);
    const WeekDay day = story.week().days[0];

    EXPECT_EQ(day.resetsDone, 1);
    EXPECT_EQ(day.resetsDue, 2);
}

TEST(WeekTest, ABreakWithNothingDueLeavesNoMark)
{
    WeekStory story;
    story.ended(reset(kMonday, 0), What::Natural, 12h);

    EXPECT_THAT(marks(story.week().days[0].cells[kResetRow]), ElementsAre());
}

TEST(WeekTest, AnAbsorbedResetIsNeitherDoneNorOwed)
{
    WeekStory story;
    story.ended(reset(kMonday, 1), What::Absorbed, 18h, Reason::AfterWorkSlot);
    const WeekDay day = story.week().days[0];

    EXPECT_EQ(day.resetsDone, 0);
    EXPECT_EQ(day.resetsDue, 0);
}

TEST(WeekTest, ResetsToComeCountOnlyToday)
{
    WeekStory story;
    story.today.toCome = {Slot::DeskReset, Slot::DeskReset};
    story.ended(reset(kFriday, 1), What::SelfReported, 10h);
    const Week week = story.week();

    EXPECT_EQ(week.days[4].resetsDone, 1);
    EXPECT_EQ(week.days[4].resetsDue, 3);
    EXPECT_EQ(week.days[4].cells[kResetRow].toCome, 2);
    EXPECT_EQ(week.days[3].resetsDue, 0);
}

TEST(WeekTest, TheBestOfSeveralEndsIsWhatTheDayShows)
{
    WeekStory story;
    story.ended(slot(Slot::Morning, kMonday), What::Expired, 11h, Reason::WindowClosed)
        .ended(slot(Slot::Morning, kMonday, 2), What::Done, 12h);

    EXPECT_EQ(story.week().days[0].cells[kMorningRow].state, CellState::Done);
}

TEST(WeekTest, AnOccasionTellsItsSession)
{
    WeekStory story;
    story.session(reset(kMonday, 1), 10h, 135s)
        .step(std::string{kWallSlide}, 12, 60s)
        .ended(reset(kMonday, 1), What::Done, 10h + 3min);
    const WeekCell cell = story.week().days[0].cells[kResetRow];

    ASSERT_EQ(cell.occasions.size(), 1U);
    EXPECT_EQ(cell.occasions[0].at, WeekStory::at(kMonday, 10h));
    ASSERT_TRUE(cell.occasions[0].session);
    EXPECT_EQ(cell.occasions[0].session->steps.size(), 1U);
}

TEST(WeekTest, ASessionCountsEvenIfItsEndWasNotStored)
{
    WeekStory story;
    story.session(slot(Slot::Bedtime, kMonday), 22h, 8min)
        .session(slot(Slot::Bedtime, kMonday + std::chrono::days{1}), 22h, 3min,
                 SessionOutcome::PartDone);
    const Week week = story.week();

    EXPECT_EQ(week.days[0].cells[kBedtimeRow].state, CellState::Done);
    EXPECT_EQ(week.days[1].cells[kBedtimeRow].state, CellState::PartDone);
}

TEST(WeekTest, ASessionCutByACrashCountsByItsFinishedSteps)
{
    WeekStory story;
    story.session(slot(Slot::Bedtime, kMonday), 22h, 0s, SessionOutcome::Interrupted)
        .step("childs-pose-reach", 0, 4min)
        .session(slot(Slot::Morning, kMonday), 8h, 0s, SessionOutcome::Interrupted);
    const Week week = story.week();

    EXPECT_EQ(week.days[0].cells[kBedtimeRow].state, CellState::PartDone);
    EXPECT_EQ(week.days[0].active, 4min);
    EXPECT_EQ(week.days[0].cells[kMorningRow].state, CellState::NoRecord);
}

TEST(WeekTest, ASessionThatWasNotBegunLeavesNoTrace)
{
    WeekStory story;
    story.session(reset(kMonday, 1), 10h, 20s, SessionOutcome::NotBegun);
    const Week week = story.week();

    EXPECT_THAT(marks(week.days[0].cells[kResetRow]), ElementsAre());
    EXPECT_EQ(week.days[0].active, 0min);
}

TEST(WeekTest, MinutesAreTheDaysTimeInSessionsRoundedOnce)
{
    WeekStory story;
    story.session(reset(kMonday, 1), 10h, 135s)
        .session(reset(kMonday, 2), 12h, 135s)
        .session(slot(Slot::PreWorkout, kMonday), 18h, 5min);

    EXPECT_EQ(story.week().days[0].active, 10min); // 9:30
}

TEST(WeekTest, TenMinutesMakeADayActive)
{
    WeekStory story;
    story.session(slot(Slot::PreWorkout, kMonday), 18h, 9min + 30s)
        .session(slot(Slot::PreWorkout, kMonday + std::chrono::days{1}), 18h, 9min + 29s);
    const Week week = story.week();

    EXPECT_TRUE(week.days[0].isActive);
    EXPECT_FALSE(week.days[1].isActive);
    EXPECT_EQ(week.activeDays, 1);
}

TEST(WeekTest, MorningOrBedtimeWithOneResetMakesADayActive)
{
    WeekStory story;
    const auto tuesday = kMonday + std::chrono::days{1};
    const auto wednesday = kMonday + std::chrono::days{2};
    const auto thursday = kMonday + std::chrono::days{3};
    story.ended(slot(Slot::Morning, kMonday), What::SelfReported, 8h)
        .ended(reset(kMonday, 1), What::PartDone, 10h)
        .ended(slot(Slot::Bedtime, tuesday), What::Done, 22h)
        .ended(reset(tuesday, 1), What::Done, 10h)
        .ended(slot(Slot::Morning, wednesday), What::Done, 8h)
        .ended(reset(wednesday, 1), What::Natural, 10h)
        .ended(reset(thursday, 1), What::Done, 10h);
    const Week week = story.week();

    EXPECT_TRUE(week.days[0].isActive);
    EXPECT_TRUE(week.days[1].isActive);
    EXPECT_FALSE(week.days[2].isActive);
    EXPECT_FALSE(week.days[3].isActive);
}

TEST(WeekTest, StrengthCountsTheDaysWithAnAfterWorkSession)
{
    WeekStory story;
    story.ended(slot(Slot::AfterWork, kMonday), What::Done, 18h)
        .ended(slot(Slot::AfterWork, kMonday, 2), What::Done, 20h)
        .ended(slot(Slot::AfterWork, kMonday + std::chrono::days{2}), What::PartDone, 18h)
        .ended(slot(Slot::AfterWork, kFriday), What::Skipped, 18h, Reason::NotNow);
    const Week week = story.week();

    EXPECT_EQ(week.strengthDays, 2);
    EXPECT_EQ(week.strengthTarget, 3);
}

TEST(WeekTest, WallSlidesOfADayAreCountedFromItsSteps)
{
    WeekStory story;
    story.session(reset(kFriday, 1), 10h, 135s)
        .step(std::string{kWallSlide}, 12, 60s)
        .breathing(5, 50s)
        .session(reset(kFriday, 2), 12h, 100s, SessionOutcome::PartDone)
        .step(std::string{kWallSlide}, 9, 45s);

    EXPECT_EQ(story.week().days[4].wallSlides, 21);
}

TEST(WeekTest, OtherDaysDoNotLeakIn)
{
    WeekStory story;
    story.ended(reset(kMonday - std::chrono::days{1}, 1), What::Done, 10h)
        .session(reset(kMonday + std::chrono::days{7}, 1), 10h, 30min);
    const Week week = story.week();

    EXPECT_EQ(week.activeDays, 0);
    for (const WeekDay &day : week.days)
        EXPECT_THAT(marks(day.cells[kResetRow]), ElementsAre());
}

} // namespace unhunch::core
