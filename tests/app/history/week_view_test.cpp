#include "sample_week.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using core::CellState;
using core::Reason;
using core::Slot;
using core::WeekStory;
using core::What;
using testing::ElementsAre;

constexpr std::size_t kResetRow = 1;

WeekStory strength(std::initializer_list<int> days)
{
    WeekStory story;
    for (const int day : days)
        story.ended(key(Slot::AfterWork, day), What::Done, 16h);
    return story;
}

} // namespace

TEST(WeekViewTest, TheTitleSaysWhichWeekItIs)
{
    WeekStory story;
    EXPECT_EQ(presented(story).title, "This week");
    EXPECT_EQ(presented(story).range, "21 – 27 September");

    story.today.day = kSampleMonday + std::chrono::days{7};
    EXPECT_EQ(presented(story).title, "Last week");

    story.today.day = kSampleMonday + std::chrono::days{14};
    EXPECT_EQ(presented(story).title, "21 – 27 September");
    EXPECT_EQ(presented(story).range, "");
    EXPECT_EQ(presented(story).currentWeek, kSampleMonday + std::chrono::days{14});
}

TEST(WeekViewTest, ARangeOverTwoMonthsNamesBoth)
{
    const FixedZone zone{0h};
    const core::Week week = WeekStory{}.week(kSampleMonday + std::chrono::days{7});
    const WeekView view = presentWeek(week, {.zone = zone, .locale = QLocale::c()});

    EXPECT_EQ(view.title, "28 September – 4 October");
}

TEST(WeekViewTest, TheSummaryCountsAtMostThreeThingsThatWereDone)
{
    EXPECT_EQ(presented(fullWeek()).summary, "Strength twice, 9 desk resets, 4 mornings.");
    EXPECT_EQ(presented(strength({0})).summary, "Strength once.");
    EXPECT_EQ(presented(strength({0, 2, 4})).summary, "Strength 3 times.");

    WeekStory evenings;
    evenings.ended(key(Slot::Bedtime, 0), What::Done, 20h);
    evenings.session(key(Slot::PreWorkout, 1), 16h, 5min);
    EXPECT_EQ(presented(evenings).summary, "One bedtime, 5 minutes.");
}

TEST(WeekViewTest, AWeekOfFiveActiveDaysIsCalledSteady)
{
    WeekStory story;
    for (int day = 0; day < 5; ++day)
        story.session(key(Slot::PreWorkout, day), 16h, 10min);

    EXPECT_EQ(presented(story).summary, "A steady week: 50 minutes.");
    EXPECT_EQ(presented(story).activeDays.caption, "A steady week");
}

TEST(WeekViewTest, AnEmptyWeekIsFreshOrQuietButNeverAReproach)
{
    WeekStory story;
    story.ended(key(Slot::Morning, 0), What::Skipped, 8h, Reason::NotNow);
    EXPECT_EQ(presented(story).summary, "A fresh week.");

    story.today.day = kSampleMonday + std::chrono::days{7};
    EXPECT_EQ(presented(story).summary, "A quiet week.");
}

TEST(WeekViewTest, TheStrengthTileSaysWhatComesNext)
{
    EXPECT_EQ(presented(fullWeek()).strength.caption, "Next: today after work");
    EXPECT_EQ(presented(strength({0, 2, 4})).strength.caption, "The week's strength is done");

    WeekStory tuesday = strength({0});
    tuesday.today.day = kSampleMonday + std::chrono::days{1};
    EXPECT_EQ(presented(tuesday).strength.caption, "Next: Wednesday after work");
    EXPECT_THAT(presented(tuesday).strength.marks,
                ElementsAre(CellState::Done, CellState::ToCome, CellState::ToCome));
}

TEST(WeekViewTest, ActiveDaysGoneByAreDotsAndDaysAheadAreToCome)
{
    const TileView tile = presented(fullWeek()).activeDays;

    EXPECT_EQ(tile.number, "4");
    EXPECT_EQ(tile.of, "of 5");
    EXPECT_EQ(tile.caption, "One more makes a steady week");
    EXPECT_THAT(tile.marks,
                ElementsAre(CellState::Done, CellState::Done, CellState::Done, CellState::NoRecord,
                            CellState::Done, CellState::ToCome, CellState::ToCome));
    EXPECT_EQ(tile.sentence, "Active days: 4 of 5. One more makes a steady week.");
}

TEST(WeekViewTest, WallSlidesAreTodaysInSetsOfTwelve)
{
    const TileView tile = presented(fullWeek()).wallSlides;

    EXPECT_EQ(tile.label, "Wall slides today");
    EXPECT_EQ(tile.number, "24");
    EXPECT_EQ(tile.of, "of 36");
    EXPECT_EQ(tile.caption, "Next reset: 12 more");
    EXPECT_EQ(tile.sets, 2.0);
    EXPECT_EQ(tile.setsLabel, "2/3");
}

TEST(WeekViewTest, WallSlidesOfAnEarlierWeekAreTheWholeWeeks)
{
    WeekStory story = fullWeek();
    story.today = {.day = kSampleMonday + std::chrono::days{8}, .toCome = {}};
    const TileView tile = presented(story).wallSlides;

    EXPECT_EQ(tile.label, "Wall slides");
    EXPECT_EQ(tile.number, "108");
    EXPECT_EQ(tile.caption, "Three sets on one day");
    EXPECT_FALSE(tile.sets);
}

TEST(WeekViewTest, DeskResetsAreCountedWithoutNaturalBreaks)
{
    const WeekView view = presented(fullWeek());
    const WeekCellView &wednesday = view.days[2].cells[kResetRow];

    EXPECT_EQ(wednesday.done + wednesday.due, "1/2");
    EXPECT_THAT(wednesday.pips, ElementsAre(CellState::Natural, CellState::Done, CellState::Natural,
                                            CellState::Expired));
    EXPECT_EQ(view.days[4].cells[kResetRow].pips.back(), CellState::ToCome);
    EXPECT_EQ(view.days[5].cells[kResetRow].done, "");
}

TEST(WeekViewTest, OfManyDeskResetsTheLastSixArePips)
{
    const WeekCellView cell = presented(crowdedWeek()).days[0].cells[kResetRow];

    EXPECT_EQ(cell.pips.size(), 6U);
    EXPECT_EQ(cell.pips.front(), CellState::Natural);
    EXPECT_EQ(cell.done + cell.due, "7/7");
    EXPECT_EQ(cell.details.size(), 8U);
}

TEST(WeekViewTest, ACellTellsItselfInOneBreath)
{
    const WeekView view = presented(fullWeek());

    EXPECT_EQ(view.days[0].cells[0].sentence, "Morning, Monday, 21 September: Done at 07:42.");
    EXPECT_EQ(view.days[1].cells[kResetRow].sentence,
              "Desk resets, Tuesday, 22 September: 2 of 3. Done at 10:30. Skipped at 12:10. "
              "Done at 14:00.");
    EXPECT_EQ(view.days[5].cells[0].sentence, "Morning, Saturday, 26 September: To come.");
    EXPECT_EQ(view.days[5].cells[kResetRow].sentence,
              "Desk resets, Saturday, 26 September: Not planned.");
    EXPECT_EQ(view.days[0].sentence, "Monday, 21 September: 32 minutes, an active day.");
}

TEST(WeekViewTest, TheDetailSaysWhatWasDoneAgainstWhatWasAsked)
{
    WeekStory story;
    story.session(key(Slot::Morning, 0), 6h, 274s)
        .step(std::string{core::kWallSlide}, 9, 60s)
        .ended(key(Slot::Morning, 0), What::Done, 6h + 5min, Reason::User);
    core::LoggedSession &logged = story.sessions.back();
    core::StepEntry hold{
        .position = 1, .exercise = "doorway-pec-stretch", .side = core::Side::Left};
    hold.target.held = 45s;
    hold.actual.held = 45s;
    core::StepEntry breaths{.position = 2, .exercise = "belly-breathing"};
    breaths.target.breaths = 5;
    breaths.outcome = core::StepOutcome::Skipped;
    logged.steps.push_back(hold);
    logged.steps.push_back(breaths);
    logged.session.effort = core::Effort::TooHard;
    const OccasionView detail = presented(story).days[0].cells[0].details.at(0);

    EXPECT_EQ(detail.heading, "Done at 08:00");
    EXPECT_EQ(detail.length, "4 min 34");
    EXPECT_THAT(detail.lines,
                ElementsAre("Wall slides: 9 of 12 reps", "Doorway chest stretch, left: 45 of 45 s",
                            "Belly breathing: skipped", "It felt too hard."));
}

TEST(WeekViewTest, TheDetailSaysWhyNot)
{
    const std::vector<std::pair<Reason, const char *>> reasons{
        {Reason::Meeting, "You were in a meeting."},
        {Reason::InFlow, "You were in the flow."},
        {Reason::NoSpace, "There was no space for it."},
        {Reason::Pain, "You left it out because of pain."},
        {Reason::NotNow, "It was not the moment."},
        {Reason::Massage, "It moved to the day after the massage."},
        {Reason::WindowClosed, "Its time of the day had passed."},
        {Reason::OutsideHours, "Working hours had ended."},
        {Reason::Unanswered, "The next one came before an answer."},
        {Reason::BedtimeCame, "Bedtime came first."},
        {Reason::SwitchedOff, "It was switched off in the settings."},
    };
    for (const auto &[reason, words] : reasons) {
        WeekStory story;
        story.ended(key(Slot::AfterWork, 0), What::Skipped, 16h, reason);
        const OccasionView detail = presented(story).days[0].cells[2].details.at(0);
        EXPECT_EQ(detail.heading, "Skipped at 18:00");
        EXPECT_THAT(detail.lines, ElementsAre(words));
    }
}

TEST(WeekViewTest, OnlyBeforeTheFirstRecordThePageInvites)
{
    const auto eleven = WeekStory::at(kSampleMonday, 9h);
    EXPECT_EQ(presented(firstWeek(), kSampleMonday, eleven).invitation,
              "Your first desk reset is at about 11:00, if you keep sitting.");
    EXPECT_EQ(presented(firstWeek(), kSampleMonday).invitation,
              "Your first desk reset comes while you work.");
    EXPECT_EQ(presented(firstWeek()).invitation, "");
    EXPECT_EQ(presented(fullWeek(), kSampleMonday).invitation, "");
}

TEST(WeekViewTest, TheWeeksEndAtTheFirstDayAndToday)
{
    WeekStory story;
    EXPECT_TRUE(presented(story).hasPrevious);
    EXPECT_FALSE(presented(story).hasNext);
    EXPECT_FALSE(presented(story, kSampleMonday).hasPrevious);
    EXPECT_FALSE(presented(story, std::nullopt).hasPrevious);

    story.today.day = kSampleMonday + std::chrono::days{7};
    EXPECT_TRUE(presented(story).hasNext);
}

TEST(WeekViewTest, DaysAheadAreMarkedAndTodayIsNamed)
{
    const WeekView view = presented(fullWeek());

    EXPECT_EQ(view.days[0].label, "Mon 21");
    EXPECT_EQ(view.days[4].label, "Today");
    EXPECT_TRUE(view.days[4].isToday);
    EXPECT_TRUE(view.days[5].isAhead);
    EXPECT_EQ(view.days[0].minutesLabel, "32");
    EXPECT_TRUE(view.days[0].reachesGoal);
    EXPECT_FALSE(view.days[3].reachesGoal);
    EXPECT_EQ(view.days[5].minutesLabel, "");
}

} // namespace unhunch
