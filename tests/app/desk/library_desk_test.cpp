#include "app/desk/library_desk.h"
#include "app/widgets/controls/button.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "desk_day.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

struct LibraryDeskTest : testing::Test {
    test::DeskDay day;
    DesktopNotifier notifier{QDBusConnection(QStringLiteral("no bus"))};
    NoticeDesk notices{notifier};
    ProgressDesk progress{{day.service, catalogue(), day.log, core::allIn(day.personal), day.store,
                           notices, day.clock}};
    MainWindow *window = new MainWindow(day.themes);
    LibraryDesk desk{{day.service, day.plan, day.themes, core::allIn(day.personal), progress}};

    LibraryDeskTest()
    {
        day.themes.setReducedMotion(true);
        desk.addPage(*window);
        window->show();
        QCoreApplication::processEvents();
    }
    ~LibraryDeskTest() override { delete window; }
    LibraryDeskTest(const LibraryDeskTest &) = delete;
    LibraryDeskTest &operator=(const LibraryDeskTest &) = delete;

    [[nodiscard]] std::vector<ExerciseCard *> cards() const
    {
        std::vector<ExerciseCard *> shown;
        for (auto *one : window->findChildren<ExerciseCard *>())
            if (one->isVisible())
                shown.push_back(one);
        return shown;
    }
    [[nodiscard]] QAbstractButton &button(const QString &name) const
    {
        return *test::findButton(*window, name);
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const auto *one : window->findChildren<PlainLabel *>())
            if (one->isVisible() && one->text().contains(text))
                return true;
        return false;
    }
};

TEST_F(LibraryDeskTest, ShowsAllExercisesAndWhatIsBetterLeftAlone)
{
    EXPECT_EQ(cards().size(), catalogue().exercises.size());
    for (const core::Avoid &one : catalogue().avoid)
        EXPECT_TRUE(says(QString::fromStdString(one.name))) << one.name;
}

TEST_F(LibraryDeskTest, TheSearchFindsByNameAndByWhatIsDone)
{
    auto *const search = window->findChild<QLineEdit *>();
    search->setText("roller");
    EXPECT_EQ(cards().size(), 2U);
    search->setText("HANG");
    EXPECT_EQ(cards().size(), 1U);
    search->setText("swimming");
    EXPECT_TRUE(cards().empty());
    EXPECT_TRUE(says(QStringLiteral("Nothing for “swimming”.")));
}

TEST_F(LibraryDeskTest, AnExerciseTellsAllThereIsToSay)
{
    desk.show("band-pull-apart");
    const auto &words = catalogue().exercise("band-pull-apart")->words;
    for (const std::string &text : {words.why, words.mistake, words.stop, words.howTo[0]})
        EXPECT_TRUE(says(QString::fromStdString(text))) << text;
    EXPECT_TRUE(cards().empty());
    button("All exercises").click();
    EXPECT_FALSE(cards().empty());
}

TEST_F(LibraryDeskTest, ALevelThatTheUserChoosesStaysUntilThePlanMayDecide)
{
    desk.show("dead-hang");
    button("One level harder").click();
    EXPECT_EQ(day.personal.choices().levels.at("dead-hang"), 2);
    EXPECT_EQ(day.personal.levelChanges().back().reason, core::LevelReason::ByUser);
    EXPECT_TRUE(says("Level 2, as you chose"));
    button("Let the plan decide").click();
    EXPECT_EQ(day.personal.levelChanges().back().reason, core::LevelReason::LetPlanDecide);
    EXPECT_EQ(test::findButton(*window, "Let the plan decide"), nullptr);
}

TEST_F(LibraryDeskTest, WhatIsLeftOutIsNoLongerInThePlan)
{
    desk.show("doorway-pec-stretch");
    button("Leave it out").click();
    EXPECT_TRUE(day.personal.choices().leftOut.contains("doorway-pec-stretch"));
    const auto script = day.plan.scriptFor(core::Slot::AfterWork, false, day.service.status().day);
    EXPECT_NE(script->steps.front().exercise, "doorway-pec-stretch");
    button("Take it in again").click();
    EXPECT_TRUE(day.personal.choices().leftOut.empty());
}

TEST_F(LibraryDeskTest, OneExerciseIsStartedAlone)
{
    QObject::connect(&desk, &LibraryDesk::startRequested, &day.desk, &SessionDesk::startExercise);
    desk.show("dead-hang");
    button("Start now").click();
    ASSERT_NE(test::DeskDay::window(), nullptr);
    day.press(Qt::Key_Space);
    day.pass(std::chrono::minutes{3});
    ASSERT_EQ(day.logged().size(), 1U);
    EXPECT_EQ(day.logged().front().session.routine, "dead-hang");
    EXPECT_EQ(day.logged().front().session.outcome, core::SessionOutcome::Done);
}

TEST_F(LibraryDeskTest, WhatIsNotPossibleSaysSo)
{
    auto choices = day.personal.choices();
    choices.gear.erase("bar");
    (void)day.personal.save(choices);
    desk.show("dead-hang");
    EXPECT_FALSE(button("Start now").isEnabled());
    EXPECT_TRUE(says("is not at hand"));
}

} // namespace
} // namespace unhunch
