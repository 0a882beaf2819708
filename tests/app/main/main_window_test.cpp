#include "app/widgets/controls/button.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/main/main_window.h"
#include "app/widgets/main/nav_item.h"
#include "app/widgets/main/next_card.h"
#include "app/widgets/main/notice_strip.h"
#include "app/widgets/main/sidebar.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using std::chrono::minutes;
using Length = std::optional<minutes>;

} // namespace

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        m_themes.setReducedMotion(true);
        m_window->addPage(Icon::Calendar, "History", m_history);
        m_window->addPage(Icon::Journey, "Journey", m_journey);
        QObject::connect(m_window, &MainWindow::pauseRequested, m_window,
                         [this](Length length) { m_pauses.push_back(length); });
        MainView view;
        view.startText = QStringLiteral("Start now");
        m_window->setView(view);
        m_window->show();
        QCoreApplication::processEvents();
    }
    ~MainWindowTest() override { delete m_window; }

    MainWindowTest(const MainWindowTest &) = delete;
    MainWindowTest &operator=(const MainWindowTest &) = delete;

    template<typename Widget> [[nodiscard]] Widget *visible(const QString &name) const
    {
        for (auto *one : m_window->findChildren<Widget *>())
            if (one->isVisible() && (one->text() == name || one->accessibleName() == name))
                return one;
        return nullptr;
    }

    ThemeManager m_themes;
    QPointer<MainWindow> m_window{new MainWindow(m_themes)};
    QLabel *m_history{new QLabel("history")};
    QLabel *m_journey{new QLabel("journey")};
    std::vector<Length> m_pauses;
};

TEST_F(MainWindowTest, ShowsItsFirstPageAndTheOthersByMouseAndKey)
{
    EXPECT_TRUE(m_history->isVisible());

    visible<NavItem>("Journey")->click();
    EXPECT_TRUE(m_journey->isVisible());
    EXPECT_FALSE(m_history->isVisible());

    m_window->activateWindow();
    QTest::keyClick(m_window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(m_history->isVisible());
    EXPECT_TRUE(visible<NavItem>("History")->isChecked());
}

TEST_F(MainWindowTest, StartNowAsksForAStart)
{
    const QSignalSpy started(m_window, &MainWindow::startRequested);
    visible<Button>("Start now")->click();
    EXPECT_EQ(started.count(), 1);
}

TEST_F(MainWindowTest, PauseOffersLengthsAndAnOpenEnd)
{
    for (QAction *entry : m_window->findChild<QMenu *>()->actions())
        entry->trigger();
    EXPECT_EQ(m_pauses,
              (std::vector<Length>{minutes{30}, minutes{60}, minutes{120}, std::nullopt}));
}

TEST_F(MainWindowTest, PausedTheButtonResumes)
{
    EXPECT_NE(visible<IconButton>("Pause reminders"), nullptr);
    const QSignalSpy resumed(m_window, &MainWindow::resumeRequested);
    m_window->setView({.paused = true});

    visible<IconButton>("Resume reminders")->click();
    EXPECT_EQ(resumed.count(), 1);
    EXPECT_TRUE(m_pauses.empty());
}

TEST_F(MainWindowTest, TheCardSaysWhatComesNextInOneSentence)
{
    m_window->setView({.sentence = "Next desk reset in 6 min, seated 84 of 90 minutes."});
    EXPECT_EQ(m_window->findChild<NextCard *>()->accessibleName(),
              "Next desk reset in 6 min, seated 84 of 90 minutes.");
}

TEST_F(MainWindowTest, NarrowTheSidebarKeepsItsIconsAndTheirNames)
{
    m_window->resize(940, 700);
    QCoreApplication::processEvents();

    EXPECT_EQ(m_window->findChild<Sidebar *>()->width(), 64);
    EXPECT_EQ(visible<Button>("Start now"), nullptr);
    const QSignalSpy started(m_window, &MainWindow::startRequested);
    visible<IconButton>("Start now")->click();
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(visible<NavItem>("History")->toolTip(), "History");

    m_window->resize(1120, 760);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->findChild<Sidebar *>()->width(), 216);
    EXPECT_NE(visible<Button>("Start now"), nullptr);
}

TEST_F(MainWindowTest, ANoticeIsASentenceWithPerhapsSomethingToDo)
{
    const auto *strip = m_window->findChild<NoticeStrip *>();
    EXPECT_FALSE(strip->isVisible());

    m_window->setNotice(NoticeView{.text = "Your desktop has no tray.", .actions = {}});
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->accessibleName(), "Your desktop has no tray.");
    EXPECT_EQ(strip->findChild<Button *>(), nullptr);

    m_window->setNotice(NoticeView{.text = "How is it going?", .actions = {"Better", "Worse"}});
    QSignalSpy asked(m_window, &MainWindow::noticeActionRequested);
    visible<Button>("Worse")->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front(), 1);

    m_window->setNotice(NoticeView{.text = "Not saved.", .actions = {"Try again"}});
    EXPECT_EQ(visible<Button>("Better"), nullptr);
    EXPECT_EQ(visible<Button>("Worse"), nullptr);
    visible<Button>("Try again")->click();
    EXPECT_EQ(asked.back().front(), 0);

    m_window->setNotice(std::nullopt);
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(MainWindowTest, ClosedItSaysSoAndIsFreed)
{
    const QSignalSpy closed(m_window, &MainWindow::closed);
    m_window->close();
    EXPECT_EQ(closed.count(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(m_window.isNull());
}

TEST_F(MainWindowTest, EveryControlSaysWhatItDoes)
{
    for (const QAbstractButton *control : m_window->findChildren<QAbstractButton *>())
        EXPECT_FALSE(control->accessibleName().isEmpty() && control->text().isEmpty()
                     && control->isVisible())
            << control->metaObject()->className();
}

} // namespace unhunch
