#include "app/widgets/controls/mouse_menu.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/reminder/reminder_card.h"
#include "app/widgets/theme/shadow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Reason;
using testing::ElementsAre;

constexpr QRect kScreen{0, 0, 800, 700};

class ReminderCardTest : public testing::Test
{
protected:
    ReminderCardTest()
    {
        m_themes.setReducedMotion(true);
        m_card.setView(view());
        const auto hear = [this](const char *answer) {
            return [this, answer] { m_answers.emplace_back(answer); };
        };
        QObject::connect(&m_card, &ReminderCard::startRequested, &m_card, hear("start"));
        QObject::connect(&m_card, &ReminderCard::shortVersionRequested, &m_card, hear("short"));
        QObject::connect(&m_card, &ReminderCard::alreadyDidRequested, &m_card, hear("did"));
        QObject::connect(&m_card, &ReminderCard::dismissed, &m_card, hear("dismissed"));
        QObject::connect(&m_card, &ReminderCard::gone, &m_card, hear("gone"));
        QObject::connect(&m_card, &ReminderCard::snoozeRequested, &m_card, [this](auto length) {
            m_answers.push_back("snooze " + (length ? std::to_string(length->count()) : "lull"));
        });
        QObject::connect(&m_card, &ReminderCard::skipRequested, &m_card, [this](Reason reason) {
            m_answers.push_back("skip " + std::to_string(static_cast<int>(reason)));
        });
    }

    static ReminderView view()
    {
        core::Owed owed{};
        owed.dueAt = core::UtcTime(15h + 20min);
        core::Status status{};
        status.seated = 90min;
        return presentReminder(owed, status,
                               {.exercises = u"Wall slides + 5 breaths"_s,
                                .length = 135s,
                                .shortExercises = u"wall slides only"_s,
                                .shortLength = 60s},
                               {});
    }

    void popUp(QRect screen = kScreen) { m_card.popUp(screen, Qt::BottomRightCorner); }

    static QString nameOf(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }

    QAbstractButton *button(const QString &name)
    {
        for (auto *one : m_card.findChildren<QAbstractButton *>())
            if (nameOf(one) == name && one->isVisible())
                return one;
        return nullptr;
    }

    void click(const QString &name)
    {
        auto *found = button(name);
        ASSERT_NE(found, nullptr) << name.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }

    void choose(const QString &entry)
    {
        auto *menu = m_card.findChild<MouseMenu *>();
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions())
            if (action->text() == entry) {
                const QPoint there = menu->actionGeometry(action).center();
                for (int step = 8; step >= 0; --step)
                    QTest::mouseMove(menu, there + QPoint(step, 0));
                QTest::mouseClick(menu, Qt::LeftButton, {}, there);
            }
    }

    ThemeManager m_themes;
    ReminderCard m_card{m_themes};
    std::vector<std::string> m_answers;
};

TEST_F(ReminderCardTest, TheFirstSurfaceStartsSnoozesAndCloses)
{
    popUp();
    click(u"Start"_s);
    click(u"Snooze for 5 minutes"_s);
    click(u"Close and ask again in 5 minutes"_s);
    EXPECT_THAT(m_answers, ElementsAre("start", "snooze 5", "dismissed"));
}

TEST_F(ReminderCardTest, SkippingNeedsASecondStepAndAReason)
{
    popUp();
    EXPECT_EQ(button(u"Skip: Pain"_s), nullptr);
    click(u"More"_s);
    click(u"Skip: Pain"_s);
    click(u"Skip: In a meeting"_s);
    click(u"I already did it"_s);
    click(u"Short version"_s);
    EXPECT_THAT(m_answers, ElementsAre("skip " + std::to_string(static_cast<int>(Reason::Pain)),
                                       "skip " + std::to_string(static_cast<int>(Reason::Meeting)),
                                       "did", "short"));
    click(u"More"_s);
    EXPECT_EQ(button(u"Skip: Pain"_s), nullptr);
}

TEST_F(ReminderCardTest, TheChevronOffersTheOtherSnoozes)
{
    popUp();
    click(u"Other snooze lengths"_s);
    choose(u"15 minutes"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    click(u"Other snooze lengths"_s);
    choose(u"When I stop typing"_s);
    EXPECT_THAT(m_answers, ElementsAre("snooze 15", "snooze lull"));
}

TEST_F(ReminderCardTest, WithoutRoomToGrowMoreIsAMenu)
{
    popUp({0, 0, 800, 400});
    const QSize before = m_card.size();
    click(u"More"_s);
    EXPECT_EQ(m_card.size(), before);
    choose(u"Skip: No space"_s);
    EXPECT_THAT(m_answers,
                ElementsAre("skip " + std::to_string(static_cast<int>(Reason::NoSpace))));
}

TEST_F(ReminderCardTest, ItNeverTakesTheFocus)
{
    EXPECT_TRUE(m_card.windowFlags() & Qt::WindowDoesNotAcceptFocus);
    EXPECT_TRUE(m_card.testAttribute(Qt::WA_ShowWithoutActivating));
    QWidget editor;
    editor.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&editor));
    popUp();
    click(u"More"_s);
    EXPECT_TRUE(editor.isActiveWindow());
    EXPECT_EQ(m_card.focusPolicy(), Qt::NoFocus);
    for (const auto *child : m_card.findChildren<QWidget *>())
        EXPECT_EQ(child->focusPolicy(), Qt::NoFocus) << child->metaObject()->className();
}

TEST_F(ReminderCardTest, NoKeyAnswersIt)
{
    popUp();
    for (const auto key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_S, Qt::Key_K})
        QTest::keyClick(&m_card, key);
    EXPECT_THAT(m_answers, ElementsAre());
}

TEST_F(ReminderCardTest, AKeyClosesItsMenuAndChoosesNothing)
{
    popUp();
    click(u"Other snooze lengths"_s);
    auto *menu = m_card.findChild<MouseMenu *>();
    ASSERT_NE(menu, nullptr);
    menu->setActiveAction(menu->actions().front());
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_FALSE(menu->isVisible());
    EXPECT_THAT(m_answers, ElementsAre());
}

TEST_F(ReminderCardTest, ItStandsInItsCornerAndGrowsAwayFromIt)
{
    popUp();
    const int shadow = 28;
    const auto panel = [&] { return m_card.geometry().adjusted(shadow, shadow, -shadow, -shadow); };
    EXPECT_EQ(panel().size(), QSize(440, 254));
    EXPECT_EQ(panel().bottomRight(), QPoint(799 - 16, 699 - 16));
    click(u"More"_s);
    EXPECT_EQ(panel().bottomRight(), QPoint(799 - 16, 699 - 16));
    EXPECT_EQ(panel().height(), 508);
    m_card.popUp(kScreen, Qt::TopLeftCorner);
    EXPECT_EQ(panel().topLeft(), QPoint(16, 16));
}

TEST_F(ReminderCardTest, WithoutACompositorItIsSmallerByItsShadow)
{
    m_themes.setTranslucency(false);
    ReminderCard card(m_themes);
    card.setView(view());
    card.popUp(kScreen, Qt::BottomRightCorner);
    EXPECT_EQ(card.size(), QSize(440, 254));
    EXPECT_FALSE(card.mask().isEmpty());
    EXPECT_FALSE(card.testAttribute(Qt::WA_TranslucentBackground));
}

TEST_F(ReminderCardTest, AnExhaustedSnoozeCannotBePressed)
{
    ReminderView view = ReminderCardTest::view();
    view.canSnooze = false;
    m_card.setView(view);
    popUp();
    click(u"Snooze for 5 minutes"_s);
    EXPECT_THAT(m_answers, ElementsAre());
}

TEST_F(ReminderCardTest, FoldingLeavesTheScreenAndSaysSo)
{
    popUp();
    EXPECT_TRUE(m_card.isVisible());
    m_card.fold();
    EXPECT_FALSE(m_card.isVisible());
    EXPECT_THAT(m_answers, ElementsAre("gone"));
}

TEST_F(ReminderCardTest, FoldingFadesWhereThingsMay)
{
    m_themes.setReducedMotion(false);
    popUp();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_card));
    m_themes.clock().beat(m_themes.clock().now() + 1s);
    m_card.fold();
    EXPECT_TRUE(m_card.isVisible());
    m_themes.clock().beat(m_themes.clock().now() + 1s);
    EXPECT_FALSE(m_card.isVisible());
    EXPECT_THAT(m_answers, ElementsAre("gone"));
}

TEST_F(ReminderCardTest, ItsBorderCallsOnceWhereThingsMayMove)
{
    const auto calls = [this] {
        const QPoint onBorder(kPopupShadowMargin + 1, m_card.height() / 2);
        return m_card.grab().toImage().pixelColor(onBorder) == m_themes.theme().accent;
    };
    popUp();
    EXPECT_FALSE(calls());
    m_themes.setReducedMotion(false);
    popUp();
    EXPECT_TRUE(calls());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_card));
    m_themes.clock().beat(m_themes.clock().now() + 2s);
    EXPECT_FALSE(calls());
}

TEST_F(ReminderCardTest, ThePointerOnTheCardIsReportedOnce)
{
    popUp();
    std::vector<bool> heard;
    QObject::connect(&m_card, &ReminderCard::hovered, &m_card,
                     [&](bool over) { heard.push_back(over); });
    QTest::mouseMove(&m_card, m_card.rect().center());
    QCoreApplication::processEvents();
    QTest::mouseMove(&m_card, m_card.rect().center() + QPoint(5, 5));
    QCoreApplication::processEvents();
    EXPECT_THAT(heard, ElementsAre(true));
}

TEST_F(ReminderCardTest, LargeTextAndRightToLeftKeepEveryWord)
{
    m_themes.setTextScale(1.3);
    m_card.setLayoutDirection(Qt::RightToLeft);
    popUp({0, 0, 1000, 900});
    click(u"More"_s);
    for (auto *label : m_card.findChildren<PlainLabel *>()) {
        if (label->wordWrap() || !label->isVisible())
            continue;
        EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
    }
}

} // namespace

} // namespace unhunch
