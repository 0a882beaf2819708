#include "app/widgets/history/journey_page.h"
#include "app/widgets/history/ladder_row.h"
#include "app/widgets/history/ladders_page.h"
#include "app/widgets/history/trend_card.h"
#include "app/widgets/history/trend_column.h"
#include "app/widgets/history/trend_page.h"
#include "sample_quarter.h"
#include "tests/support/catalogue_files.h"

#include <QApplication>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using core::WeekStory;
using testing::ElementsAre;
using testing::SizeIs;

constexpr std::chrono::days kWeek{7};

TrendView sampleTrend()
{
    const WeekStory story = sampleDays(84);
    return presentTrend(core::trendOf(WeekStory::kMonday, story.sessions, story.decisions,
                                      story.today, story.plan, WeekStory::kMonday - 10 * kWeek),
                        QLocale(QLocale::English));
}

} // namespace

class TrendPageTest : public testing::Test
{
protected:
    TrendPageTest()
    {
        m_themes.setReducedMotion(true);
        QObject::connect(&m_page, &TrendPage::weekRequested, &m_page,
                         [this](core::LogicalDay first) { m_asked.push_back(first); });
        m_page.resize(904, 760);
        m_page.setView(sampleTrend());
        m_page.show();
        m_page.activateWindow();
        QCoreApplication::processEvents();
    }

    ThemeManager m_themes;
    TrendPage m_page{m_themes};
    std::vector<core::LogicalDay> m_asked;
};

TEST_F(TrendPageTest, AClickOnAWeekAsksForIt)
{
    const auto columns = m_page.findChildren<TrendColumn *>();
    ASSERT_THAT(columns, SizeIs(core::kTrendWeeks));
    columns.front()->click();
    columns.back()->click();
    EXPECT_THAT(m_asked, ElementsAre(WeekStory::kMonday - 12 * kWeek, WeekStory::kMonday));
}

TEST_F(TrendPageTest, ArrowKeysMoveBetweenTheWeeksAndEnterAsks)
{
    m_page.findChildren<TrendColumn *>().back()->setFocus(Qt::TabFocusReason);
    for (const Qt::Key pressed : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(QApplication::focusWidget(), pressed);
    EXPECT_THAT(m_asked, ElementsAre(WeekStory::kMonday - kWeek));
}

TEST_F(TrendPageTest, EveryWeekIsNamedForWhoCannotSeeIt)
{
    for (const TrendColumn *column : m_page.findChildren<TrendColumn *>())
        EXPECT_FALSE(column->accessibleName().isEmpty());
}

TEST_F(TrendPageTest, ItIsOneStopOfTheTabKey)
{
    int stops = 0;
    for (const TrendColumn *column : m_page.findChildren<TrendColumn *>())
        stops += (column->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    EXPECT_EQ(stops, 1);
}

TEST(LaddersPageTest, ARowForEachExerciseThatSaysWhereItStands)
{
    ThemeManager themes;
    LaddersPage page(themes);
    const core::Catalogue catalogue = core::builtInCatalogue();
    const auto view = [&](const std::map<std::string, int> &levels) {
        return presentLadders(core::climbsOf(catalogue, levels, {}), QLocale(QLocale::English));
    };
    page.setView(view({{"eccentric-row", 2}}));
    const auto rows = page.findChildren<LadderRow *>().size();
    page.setView(view({}));
    EXPECT_EQ(page.findChildren<LadderRow *>().size(), rows - 1);
    for (const LadderRow *row : page.findChildren<LadderRow *>())
        EXPECT_TRUE(row->accessibleName().contains(": Level 1 of "))
            << row->accessibleName().toStdString();
}

} // namespace unhunch
