#include "app/desk/first_run_desk.h"
#include "app/widgets/controls/check_row.h"
#include "app/widgets/controls/chip.h"
#include "tests/app/desk/desk_day.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

struct FirstRunDeskTest : testing::Test {
    QTemporaryDir place;
    test::DeskDay day{{}, test::DeskDay::User::Newcomer};
    SettingsFolder folder{place.path()};
    FirstRunFile file{place.path()};
    AutostartFile autostart{place.filePath(QStringLiteral("autostart")),
                            QStringLiteral("/usr/bin/unhunch")};
    DesktopNotifier notifier{QDBusConnection(QStringLiteral("no bus"))};
    NoticeDesk notices{notifier};
    SettingsDesk settings{
        {day.service, day.plan, day.themes, folder, autostart, day.clock, day.zone}, folder.load()};
    ChoicesDesk choices{{day.service, day.plan, day.themes, core::allIn(day.personal), day.store}};
    std::unique_ptr<FirstRunDesk> desk = make();

    FirstRunDeskTest() { day.themes.setReducedMotion(true); }
    ~FirstRunDeskTest() override { delete window(); }
    FirstRunDeskTest(const FirstRunDeskTest &) = delete;
    FirstRunDeskTest &operator=(const FirstRunDeskTest &) = delete;

    [[nodiscard]] std::unique_ptr<FirstRunDesk> make()
    {
        return std::make_unique<FirstRunDesk>(FirstRunDesk::Parts{day.service, day.plan, day.themes,
                                                                  file, settings, choices, day.desk,
                                                                  notices, [] { return true; }});
    }
    [[nodiscard]] static FirstRunWindow *window()
    {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            auto *const found = qobject_cast<FirstRunWindow *>(one);
            if (found != nullptr && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void press(const char *button)
    {
        QCoreApplication::processEvents();
        auto *const found = test::findButton(*window(), QString::fromLatin1(button));
        ASSERT_NE(found, nullptr) << button;
        found->click();
    }
    static void key(Qt::Key key)
    {
        window()->activateWindow();
        QCoreApplication::processEvents();
        QTest::keyClick(window(), key);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool reminds() const { return day.service.state().holds.firstRunFinished; }
};

TEST_F(FirstRunDeskTest, ANewUserGoesThroughTheStepsBeforeRemindersBegin)
{
    desk->begin(true);
    ASSERT_NE(window(), nullptr);
    EXPECT_FALSE(reminds());
    for (int step = 1; step < core::kFirstRunSteps; ++step) {
        press("Continue");
        EXPECT_EQ(file.load().step, step);
    }
    EXPECT_FALSE(file.load().safetyReadOn.empty());
    press("Not now");
    EXPECT_TRUE(reminds());
    EXPECT_TRUE(file.load().finished);
    EXPECT_EQ(window(), nullptr);
}

TEST_F(FirstRunDeskTest, EachStepCanBeSkippedAndGoneBackTo)
{
    desk->begin(true);
    press("Skip this step");
    press("Skip this step");
    press("Skip this step");
    EXPECT_EQ(file.load().step, 3);
    EXPECT_TRUE(file.load().safetyReadOn.empty()) << "skipped is not read";
    press("Back");
    EXPECT_EQ(file.load().step, 2);
}

TEST_F(FirstRunDeskTest, LeftTheyAreOfferedAndRemindersCome)
{
    desk->begin(true);
    press("Continue");
    key(Qt::Key_Escape);
    EXPECT_EQ(window(), nullptr);
    EXPECT_TRUE(reminds());
    EXPECT_EQ(file.load().step, 1);
    ASSERT_TRUE(notices.view());
    notices.answer(0);
    ASSERT_NE(window(), nullptr);
    EXPECT_EQ(window()->windowTitle(), QStringLiteral("Unhunch: first steps"));
}

TEST_F(FirstRunDeskTest, CutOffTheyGoOnAtTheNextStart)
{
    desk->begin(true);
    press("Continue");
    press("Continue");
    delete window();
    desk = make();
    desk->begin(true);
    ASSERT_NE(window(), nullptr);
    EXPECT_EQ(file.load().step, 2);
    EXPECT_FALSE(reminds());
}

TEST_F(FirstRunDeskTest, WhoHasAPastIsNotAsked)
{
    desk->begin(false);
    EXPECT_EQ(window(), nullptr);
    EXPECT_TRUE(reminds());
    EXPECT_FALSE(notices.view());
}

TEST_F(FirstRunDeskTest, WhoIsThroughIsNotAskedAgain)
{
    ASSERT_TRUE(file.save({.finished = true}));
    desk = make();
    desk->begin(true);
    EXPECT_EQ(window(), nullptr);
    EXPECT_TRUE(reminds());
}

TEST_F(FirstRunDeskTest, WhatIsToldOfHealthIsNotStored)
{
    desk->begin(true);
    press("Continue");
    press("Continue");
    press("Numbness or tingling");
    QCoreApplication::processEvents();
    EXPECT_TRUE(test::findButton(*window(), QStringLiteral("Numbness or tingling"))->isChecked());
    press("Hanging");
    EXPECT_TRUE(day.personal.choices().excluded.contains(core::Exclusion::Hanging));
    press("Continue");
    QFile kept(place.filePath(QStringLiteral("first-run.json")));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_FALSE(kept.readAll().contains("numb"));
    EXPECT_EQ(day.log.lastStopSign(), std::nullopt);
}

TEST_F(FirstRunDeskTest, EndsWithAMinuteOfWallSlides)
{
    ASSERT_TRUE(file.save({.step = core::kFirstRunSteps - 1}));
    desk = make();
    desk->begin(true);
    key(Qt::Key_Return);
    ASSERT_NE(test::DeskDay::window(), nullptr);
    EXPECT_EQ(window(), nullptr);
    test::DeskDay::press(Qt::Key_Return);
    day.pass(2min);
    ASSERT_EQ(day.logged().size(), 1U);
    ASSERT_EQ(day.logged().front().steps.size(), 1U);
    EXPECT_EQ(day.logged().front().steps.front().exercise, "scapular-wall-slide");
    EXPECT_EQ(day.logged().front().session.outcome, core::SessionOutcome::Done);
    EXPECT_TRUE(reminds());
    EXPECT_TRUE(file.load().finished);
}

TEST_F(FirstRunDeskTest, AFirstExerciseThatIsNotBegunLeadsBack)
{
    ASSERT_TRUE(file.save({.step = core::kFirstRunSteps - 1}));
    desk = make();
    desk->begin(true);
    key(Qt::Key_Return);
    day.desk.leave();
    QCoreApplication::processEvents();
    EXPECT_NE(window(), nullptr);
    EXPECT_FALSE(reminds());
}

TEST_F(FirstRunDeskTest, EveryStepIsReachedByTabAloneAndNamed)
{
    desk->begin(true);
    for (int step = 0; step < core::kFirstRunSteps; ++step) {
        QCoreApplication::processEvents();
        for (auto *one : window()->findChildren<QAbstractButton *>()) {
            if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus)
                continue;
            EXPECT_FALSE(one->accessibleName().isEmpty()) << step;
            EXPECT_GE(one->height(), 40) << one->accessibleName().toStdString();
            EXPECT_TRUE(one->focusPolicy() & Qt::TabFocus) << one->accessibleName().toStdString();
        }
        if (step + 1 < core::kFirstRunSteps)
            press("Continue");
    }
}

} // namespace
} // namespace unhunch
