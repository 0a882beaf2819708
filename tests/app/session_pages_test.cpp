#include "app/widgets/controls/button.h"
#include "app/widgets/session/session_window.h"
#include "app/widgets/theme/theme_manager.h"
#include "core/session/outline.h"
#include "tests/app/session_fixture.h"
#include "tests/support/find_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

/// The pages before and after a guided session.
class SessionPagesTest : public testing::Test
{
protected:
    static SessionView preview(const std::string &routine)
    {
        core::Recipe recipe{&catalogue(), catalogue().routine(routine), {}, {}};
        recipe.choices.gear = core::householdGear(catalogue());
        const auto script = core::write(recipe);
        const auto items = core::outline(recipe);
        SessionView view;
        view.state = SessionView::State::Preview;
        view.preview = presentPreview({recipe, *script, items, 75s, 9s, 0s}, {});
        return view;
    }

    static SessionView finished(bool asksYesterday)
    {
        SessionView view;
        view.state = SessionView::State::Finished;
        view.end.heading = QStringLiteral("Strength done");
        view.end.asksEffort = true;
        view.end.asksYesterday = asksYesterday;
        return view;
    }

    void showView(const SessionView &view)
    {
        m_window.setView(view);
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(&m_window, key); }

    QAbstractButton *button(const QString &name) { return test::findButton(m_window, name); }

    ThemeManager m_themes;
    SessionWindow m_window{m_themes, {}, {}};
};

TEST_F(SessionPagesTest, EnterAndSpaceStartAndEveryKeyShowsThatSomebodyIsThere)
{
    const QSignalSpy start(&m_window, &SessionWindow::startRequested);
    const QSignalSpy touched(&m_window, &SessionWindow::touched);
    showView(preview("desk-reset"));
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    EXPECT_EQ(start.count(), 2);
    EXPECT_GE(touched.count(), 3);
}

TEST_F(SessionPagesTest, KeysChangeTheExerciseThatIsChosen)
{
    QSignalSpy levels(&m_window, &SessionWindow::levelChangeRequested);
    QSignalSpy swaps(&m_window, &SessionWindow::swapRequested);
    const QSignalSpy other(&m_window, &SessionWindow::otherRequested);
    showView(preview("after-work-strength"));
    press(Qt::Key_Plus);
    press(Qt::Key_Down);
    press(Qt::Key_Minus);
    press(Qt::Key_X);
    press(Qt::Key_V);
    ASSERT_EQ(levels.count(), 2);
    EXPECT_THAT(levels[0], ElementsAre(QVariant(0), QVariant(1)));
    EXPECT_THAT(levels[1], ElementsAre(QVariant(1), QVariant(-1)));
    ASSERT_EQ(swaps.count(), 1);
    EXPECT_EQ(swaps[0][0], 1);
    EXPECT_EQ(other.count(), 1);
}

TEST_F(SessionPagesTest, AnotherLengthIsOfferedOnlyWhereThereIsOne)
{
    const auto offersNothing = [this] {
        return std::ranges::any_of(m_window.findChildren<Button *>(), [](const Button *one) {
            return one->isVisible() && one->text().isEmpty();
        });
    };
    SessionView view = preview("after-work-strength");
    showView(view);
    EXPECT_FALSE(offersNothing());
    view.preview.otherText = QStringLiteral("Short version, 1 min");
    showView(view);
    EXPECT_NE(button(view.preview.otherText), nullptr);
    m_window.resize(m_window.width() + 40, m_window.height());
    QCoreApplication::processEvents();
    EXPECT_NE(button(view.preview.otherText), nullptr);
    view.preview.otherText.clear();
    showView(view);
    m_window.resize(m_window.width() + 40, m_window.height());
    QCoreApplication::processEvents();
    EXPECT_FALSE(offersNothing());
}

TEST_F(SessionPagesTest, AChipOfTheGearLineAsksForAnotherThing)
{
    QSignalSpy gear(&m_window, &SessionWindow::gearChangeRequested);
    showView(preview("after-work-strength"));
    ASSERT_NE(button("Not at hand: Tennis ball"), nullptr);
    button("Not at hand: Tennis ball")->click();
    ASSERT_EQ(gear.count(), 1);
    EXPECT_EQ(gear[0][0], "ball");
}

TEST_F(SessionPagesTest, NotNowLeavesThePreview)
{
    const QSignalSpy stop(&m_window, &SessionWindow::stopRequested);
    showView(preview("desk-reset"));
    press(Qt::Key_Escape);
    EXPECT_EQ(stop.count(), 1);
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(SessionPagesTest, WhoeverReadsWhenNotToExerciseIsWaitedFor)
{
    const QSignalSpy held(&m_window, &SessionWindow::held);
    const QSignalSpy touched(&m_window, &SessionWindow::touched);
    showView(preview("desk-reset"));
    press(Qt::Key_F1);
    EXPECT_EQ(held.count(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(touched.count(), 1);
    EXPECT_NE(button("Start"), nullptr);
}

TEST_F(SessionPagesTest, BeforeItBeginsSomethingsWrongIsWhenNotToExercise)
{
    showView(preview("desk-reset"));
    press(Qt::Key_S);
    EXPECT_NE(button("Go back"), nullptr);
}

TEST_F(SessionPagesTest, TodayIsComparedWithYesterdayOnlyWhenAsked)
{
    QSignalSpy compared(&m_window, &SessionWindow::yesterdayCompared);
    showView(finished(false));
    press(Qt::Key_4);
    EXPECT_EQ(compared.count(), 0);
    showView(finished(true));
    press(Qt::Key_4);
    ASSERT_EQ(compared.count(), 1);
    EXPECT_EQ(compared[0][0].value<core::NextDay>(), core::NextDay::Better);
    EXPECT_FALSE(compared[0][1].toBool());
}

TEST_F(SessionPagesTest, PainAtNightAloneSaysWorseAndBringsAdvice)
{
    QSignalSpy compared(&m_window, &SessionWindow::yesterdayCompared);
    showView(finished(true));
    press(Qt::Key_7);
    ASSERT_EQ(compared.count(), 1);
    EXPECT_EQ(compared[0][0].value<core::NextDay>(), core::NextDay::Worse);
    EXPECT_TRUE(compared[0][1].toBool());
}

TEST_F(SessionPagesTest, AnEffortKnownAlreadyIsShownAsChosen)
{
    auto view = finished(false);
    view.end.effort = core::Effort::TooHard;
    showView(view);
    ASSERT_NE(button("Too hard"), nullptr);
    EXPECT_TRUE(button("Too hard")->isChecked());
}

} // namespace
} // namespace unhunch
