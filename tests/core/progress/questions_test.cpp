#include "core/progress/questions.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using testing::ElementsAre;
using enum Question;

constexpr LogicalDay kFirst{days{20000}};

LogicalDay dayNumber(int number)
{
    return kFirst + days{number - 1};
}

struct QuestionsTest : testing::Test {
    const Catalogue catalogue{builtInCatalogue()};
    std::vector<Answer> answers{};
    std::vector<std::string> offers{kOffers.begin(), kOffers.end()};
    int steadyWeeks{0};

    [[nodiscard]] std::optional<Asked> on(int day) const
    {
        return questionOn({catalogue.plan, kFirst, dayNumber(day), steadyWeeks, answers, offers});
    }
    void answered(int day, Reply reply)
    {
        const auto asked = on(day);
        ASSERT_TRUE(asked) << day;
        answers.push_back({dayNumber(day), asked->question, asked->about, reply});
    }
};

TEST_F(QuestionsTest, NothingIsAskedInTheFirstDays)
{
    for (int day = 1; day <= 6; ++day)
        EXPECT_EQ(on(day), std::nullopt) << day;
}

TEST_F(QuestionsTest, TheDaysOfTheJourneyAreAskedAboutOnce)
{
    EXPECT_EQ(on(7), (Asked{Milestone, "week-1"}));
    EXPECT_EQ(on(9), (Asked{Milestone, "week-1"})) << "until it is answered";
    answered(9, Reply::Better);
    EXPECT_EQ(on(9), std::nullopt);
    EXPECT_EQ(on(15), std::nullopt) << "the week after it is quiet";
    EXPECT_EQ(on(16), (Asked{HowIsItGoing, ""}));
}

TEST_F(QuestionsTest, Day21NeedsThreeSteadyWeeks)
{
    answered(7, Reply::Same);
    EXPECT_EQ(on(21), (Asked{HowIsItGoing, ""}));
    steadyWeeks = 3;
    EXPECT_EQ(on(21), (Asked{Milestone, "three-weeks"}));
}

TEST_F(QuestionsTest, WhoWasAwayIsAskedAboutTheLastDayOnly)
{
    steadyWeeks = 3;
    answered(64, Reply::Same);
    EXPECT_EQ(answers.front().about, "month-2");
    EXPECT_EQ(on(65), std::nullopt);
}

TEST_F(QuestionsTest, OnePlateauBringsOneOfferAWeekAndEachOnce)
{
    answered(7, Reply::Better);
    steadyWeeks = 2;
    answered(14, Reply::Same);
    answered(21, Reply::Same);
    EXPECT_EQ(on(22), std::nullopt) << "three steady weeks come first";
    steadyWeeks = 4;
    answered(23, Reply::Same); // about the three weeks
    EXPECT_EQ(on(24), (Asked{Offer, "breathing-stretches"}));
    answered(24, Reply::No);
    EXPECT_NE(on(27), (Asked{Offer, "prone-hand-lift"}));
    answered(30, Reply::Same); // about the month
    EXPECT_EQ(on(31), (Asked{Offer, "prone-hand-lift"}));
    answered(31, Reply::Yes);
    EXPECT_THAT(accepted(answers), ElementsAre("prone-hand-lift"));
    EXPECT_EQ(on(38), (Asked{Offer, "eccentric-row"}));
    answered(38, Reply::No);
    EXPECT_EQ(on(45), (Asked{HowIsItGoing, ""})) << "nothing is left to offer";
}

TEST_F(QuestionsTest, AChangeForTheBetterIsNoPlateau)
{
    steadyWeeks = 4;
    answers = {{dayNumber(23), Milestone, "three-weeks", Reply::Same},
               {dayNumber(24), HowIsItGoing, "", Reply::Same},
               {dayNumber(26), HowIsItGoing, "", Reply::Better}};
    EXPECT_EQ(on(28), std::nullopt);
}

TEST_F(QuestionsTest, WhatIsNotPossibleIsNotOffered)
{
    steadyWeeks = 4;
    offers = {"eccentric-row"};
    answers = {{dayNumber(20), HowIsItGoing, "", Reply::Same},
               {dayNumber(23), Milestone, "three-weeks", Reply::Same},
               {dayNumber(27), HowIsItGoing, "", Reply::Same}};
    EXPECT_EQ(on(28), (Asked{Offer, "eccentric-row"}));
}

TEST_F(QuestionsTest, FromDay90ItIsAskedOnceAMonthWhetherToGoOnMoreLightly)
{
    steadyWeeks = 12;
    offers.clear();
    answered(90, Reply::Better); // about the three months
    EXPECT_EQ(on(91), (Asked{Maintenance, ""}));
    answered(91, Reply::No);
    EXPECT_EQ(maintenance(answers), std::nullopt);
    EXPECT_EQ(on(97), (Asked{HowIsItGoing, ""}));
    answered(97, Reply::Better);
    EXPECT_EQ(on(121), (Asked{Maintenance, ""}));
    answers.push_back({dayNumber(121), Maintenance, "120", Reply::Yes});
    EXPECT_EQ(maintenance(answers), minutes{120});
}

TEST_F(QuestionsTest, WhoGoesOnLightlyIsAskedOnceAMonth)
{
    answers = {{dayNumber(90), Milestone, "month-3", Reply::Better},
               {dayNumber(91), Maintenance, "180", Reply::Yes},
               {dayNumber(98), HowIsItGoing, "", Reply::Same}};
    EXPECT_EQ(on(127), std::nullopt);
    EXPECT_EQ(on(128), (Asked{HowIsItGoing, ""}));
}

TEST_F(QuestionsTest, ARhythmOutOfRangeIsBroughtIntoIt)
{
    answers = {{dayNumber(91), Maintenance, "20", Reply::Yes}};
    EXPECT_EQ(maintenance(answers), minutes{90});
    answers.push_back({dayNumber(92), Maintenance, "900", Reply::Yes});
    EXPECT_EQ(maintenance(answers), minutes{180});
}

} // namespace
} // namespace unhunch::core
