#include "app/paper/summary_pdf.h"
#include "tests/app/history/sample_quarter.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using core::WeekStory;
using testing::ElementsAre;
using testing::SizeIs;

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

SummaryView summary(const WeekStory &story)
{
    static const core::Catalogue kCatalogue = core::builtInCatalogue();
    const auto changes = sampleClimbs();
    std::map<std::string, int> levels;
    for (const core::LevelChange &change : changes)
        levels[change.exercise] = change.to;
    const auto trend =
        core::trendOf(WeekStory::kMonday, story.sessions, story.decisions, story.today, story.plan,
                      WeekStory::kMonday - std::chrono::days{14});
    return presentSummary(trend, core::climbsOf(kCatalogue, levels, changes), kBritish);
}

} // namespace

TEST(SummaryTest, TellsThirteenWeeksAndWhereEachExerciseStands)
{
    const SummaryView view = summary(sampleDays(20));
    EXPECT_EQ(view.period, "29 June – 27 September, written on 25 September 2026");
    ASSERT_THAT(view.weeks.rows, SizeIs(core::kTrendWeeks));
    EXPECT_THAT(view.weeks.rows.front(), ElementsAre("29 June – 5 July", "", "", "", ""));
    EXPECT_EQ(view.weeks.rows.back().first(), "21 – 27 September");
    EXPECT_THAT(view.exercises.rows,
                testing::Contains(ElementsAre("Dead hang", "Level 3 of 8", "2 times 0:20")));
}

TEST(SummaryTest, IsAPdfOfOnePage)
{
    for (const WeekStory &story : {sampleDays(84), WeekStory{}}) {
        const QByteArray pdf = summaryPdf(summary(story), kBritish);
        EXPECT_TRUE(pdf.startsWith("%PDF-"));
        EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
    }
}

} // namespace unhunch
