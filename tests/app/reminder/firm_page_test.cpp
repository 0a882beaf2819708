#include "app/widgets/reminder/firm_page.h"
#include "app/widgets/reminder/reminder_face.h"
#include "tests/support/find_button.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

struct FirmPageTest : testing::Test {
    ThemeManager themes;
    FirmPage page{themes};
    QSignalSpy left{&page, &FirmPage::leaveRequested};
    QSignalSpy started{&page.face(), &ReminderFace::startRequested};

    FirmPageTest()
    {
        themes.setReducedMotion(true);
        core::Owed owed{};
        owed.canSnooze = false;
        page.setView(presentReminder(owed, {}, {.exercises = QStringLiteral("Wall slides")}, {}));
        page.resize(1280, 800);
        page.show();
    }

    /// Whether the key must only be held on for the page to be left.
    [[nodiscard]] bool isLeaving() const { return hold().isActive(); }
    [[nodiscard]] QTimer &hold() const { return *page.findChild<QTimer *>(QStringLiteral("hold")); }
};

TEST_F(FirmPageTest, EscapeLeavesWhenItIsHeldForTwoSeconds)
{
    EXPECT_EQ(hold().intervalAsDuration(), 2s);
    hold().setInterval(0ms);
    QTest::keyPress(&page, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return left.count() == 1; }));
}

TEST_F(FirmPageTest, EscapeLetGoEarlyLeavesNothing)
{
    QTest::keyPress(&page, Qt::Key_Escape);
    EXPECT_TRUE(isLeaving());
    QTest::keyRelease(&page, Qt::Key_Escape);
    EXPECT_FALSE(isLeaving());
    EXPECT_EQ(left.count(), 0);
}

TEST_F(FirmPageTest, NoKeyAnswersForItMayComeWhileOneTypes)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Tab, Qt::Key_Space, Qt::Key_S})
        QTest::keyClick(page.window(), key);
    EXPECT_EQ(started.count(), 0);
    EXPECT_FALSE(isLeaving());
}

TEST_F(FirmPageTest, ThePointerAnswers)
{
    QTest::mouseClick(test::findButton(page, QStringLiteral("Start")), Qt::LeftButton);
    EXPECT_EQ(started.count(), 1);
}

TEST_F(FirmPageTest, ItHasNoCrossThatPromisesToAskAgain)
{
    EXPECT_EQ(test::findButton(page, QStringLiteral("Close and ask again in 5 minutes")), nullptr);
}

} // namespace
} // namespace unhunch
