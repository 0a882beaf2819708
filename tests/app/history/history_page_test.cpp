#include "app/widgets/controls/button.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/history/history_page.h"
#include "app/widgets/history/occasion_popup.h"
#include "app/widgets/history/stat_tile.h"
#include "app/widgets/history/week_card.h"
#include "app/widgets/history/week_cell.h"
#include "sample_week.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>
#include <set>

namespace unhunch {

namespace {

constexpr std::chrono::days kWeek{7};
constexpr std::size_t kFriday = 4;

} // namespace

class HistoryPageTest : public testing::Test
{
protected:
    HistoryPageTest()
    {
        m_themes.setReducedMotion(true);
        QObject::connect(&m_page, &HistoryPage::weekRequested, &m_page,
                         [this](core::LogicalDay first) { m_asked.push_back(first); });
        m_page.resize(900, 760);
        m_page.setView(presented(fullWeek()));
        m_page.show();
        m_page.activateWindow();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] WeekCell &cell(std::size_t day, std::size_t row) const
    {
        return m_page.findChild<WeekCard *>()->cell(day, row);
    }
    [[nodiscard]] OccasionPopup *popup() const
    {
        auto *found = m_page.findChild<OccasionPopup *>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void press(Qt::Key pressed)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &m_page, pressed);
    }

    ThemeManager m_themes;
    HistoryPage m_page{m_themes};
    std::vector<core::LogicalDay> m_asked;
};

TEST_F(HistoryPageTest, PageUpAsksForTheWeekBefore)
{
    press(Qt::Key_PageUp);
    EXPECT_EQ(m_asked, std::vector{kSampleMonday - kWeek});
}

TEST_F(HistoryPageTest, ThereIsNoWeekAfterThisOne)
{
    press(Qt::Key_PageDown);
    press(Qt::Key_Home);
    EXPECT_TRUE(m_asked.empty());
}

TEST_F(HistoryPageTest, FromAnEarlierWeekPageDownAndHomeLeadBack)
{
    core::WeekStory story = fullWeek();
    story.today.day = kSampleMonday + 3 * kWeek;
    m_page.setView(presented(story));

    press(Qt::Key_PageDown);
    press(Qt::Key_Home);
    EXPECT_EQ(m_asked, (std::vector{kSampleMonday + kWeek, kSampleMonday + 3 * kWeek}));
}

TEST_F(HistoryPageTest, TheFirstWeekHasNoneBefore)
{
    m_page.setView(presented(fullWeek(), kSampleMonday));
    press(Qt::Key_PageUp);
    EXPECT_TRUE(m_asked.empty());
    EXPECT_FALSE(m_page.findChildren<IconButton *>().front()->isEnabled());
}

TEST_F(HistoryPageTest, TheButtonsDoWhatTheKeysDo)
{
    m_page.findChildren<IconButton *>().front()->click();
    EXPECT_EQ(m_asked, std::vector{kSampleMonday - kWeek});
}

TEST_F(HistoryPageTest, ArrowsMoveBetweenCellsAndStopAtTheEdges)
{
    cell(kFriday, 0).setFocus(Qt::TabFocusReason);
    press(Qt::Key_Left);
    press(Qt::Key_Down);
    EXPECT_TRUE(cell(3, 1).hasFocus());

    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Left);
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Down);
    EXPECT_TRUE(cell(0, 3).hasFocus());
}

TEST_F(HistoryPageTest, RightToLeftTheArrowsFollowTheEye)
{
    m_page.setLayoutDirection(Qt::RightToLeft);
    cell(kFriday, 0).setFocus(Qt::TabFocusReason);
    press(Qt::Key_Left);
    EXPECT_TRUE(cell(5, 0).hasFocus());
    EXPECT_LT(cell(6, 0).x(), cell(0, 0).x());
}

TEST_F(HistoryPageTest, TheTableIsOneTabStopOnToday)
{
    std::set<const WeekCell *> stops;
    for (const WeekCell *one : m_page.findChildren<WeekCell *>())
        if ((one->focusPolicy() & Qt::TabFocus) != 0)
            stops.insert(one);
    EXPECT_EQ(stops, std::set<const WeekCell *>{&cell(kFriday, 0)});
}

TEST_F(HistoryPageTest, EnterOpensTheDetailAndEscapeGivesTheFocusBack)
{
    cell(0, 1).setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(popup()->accessibleName(), "Desk resets, Monday, 21 September");
    EXPECT_TRUE(popup()->accessibleDescription().contains("Wall slides: 12 of 12 reps"));
    EXPECT_TRUE(popup()->hasFocus());

    press(Qt::Key_Escape);
    EXPECT_EQ(popup(), nullptr);
    EXPECT_TRUE(cell(0, 1).hasFocus());
}

TEST_F(HistoryPageTest, AClickElsewhereClosesTheDetail)
{
    QTest::mouseClick(&cell(0, 0), Qt::LeftButton);
    ASSERT_NE(popup(), nullptr);
    QTest::mouseClick(m_page.findChild<StatTile *>(), Qt::LeftButton);
    EXPECT_EQ(popup(), nullptr);
}

TEST_F(HistoryPageTest, AnotherCellReplacesTheDetail)
{
    QTest::mouseClick(&cell(0, 0), Qt::LeftButton);
    QTest::mouseClick(&cell(1, 3), Qt::LeftButton);
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(popup()->accessibleName(), "Bedtime, Tuesday, 22 September");
}

TEST_F(HistoryPageTest, BeforeTheFirstRecordOneCanStartFromThePage)
{
    auto *start = m_page.findChild<Button *>();
    EXPECT_FALSE(start->isVisible());

    m_page.setView(presented(firstWeek(), kSampleMonday));
    ASSERT_TRUE(start->isVisible());
    const QSignalSpy started(&m_page, &HistoryPage::startRequested);
    start->click();
    EXPECT_EQ(started.count(), 1);
}

TEST_F(HistoryPageTest, EveryControlAndEveryTileSaysWhatItIs)
{
    for (const QAbstractButton *control : m_page.findChildren<QAbstractButton *>())
        EXPECT_FALSE(control->accessibleName().isEmpty() && control->text().isEmpty())
            << control->metaObject()->className();
    for (const StatTile *tile : m_page.findChildren<StatTile *>())
        EXPECT_FALSE(tile->accessibleName().isEmpty());
    EXPECT_TRUE(m_page.findChild<WeekCard *>()->accessibleDescription().contains(
        "Monday, 21 September: 32 minutes, an active day."));
}

TEST_F(HistoryPageTest, EveryStateHasItsOwnShape)
{
    // The same picture in one colour: what is left is the shape.
    std::set<QByteArray> shapes;
    int states = 0;
    for (const LegendEntry &entry : presented(fullWeek()).legend) {
        WeekCell one(m_themes);
        one.resize(44, 44);
        one.setView({.state = entry.state}, false);
        const QImage grey = one.grab().toImage().convertToFormat(QImage::Format_Mono);
        shapes.insert(
            QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()));
        ++states;
    }
    EXPECT_EQ(static_cast<int>(shapes.size()), states);
}

} // namespace unhunch
