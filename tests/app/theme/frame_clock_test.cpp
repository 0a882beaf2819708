#include "app/widgets/theme/theme_manager.h"
#include "app/widgets/theme/transition.h"

#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

class FrameClockTest : public testing::Test
{
protected:
    void show()
    {
        m_widget.resize(10, 10);
        m_widget.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_widget));
    }
    void subscribe(int rate)
    {
        m_clock.subscribe(&m_widget, &m_widget, rate, [this](auto) { ++m_frames; });
    }

    FrameClock m_clock;
    QWidget m_widget;
    int m_frames{0};
};

TEST_F(FrameClockTest, ItStandsStillWhileNobodySubscribes)
{
    show();
    EXPECT_FALSE(m_clock.isRunning());
    subscribe(30);
    EXPECT_TRUE(m_clock.isRunning());
    m_clock.unsubscribe(&m_widget);
    EXPECT_FALSE(m_clock.isRunning());
}

TEST_F(FrameClockTest, ItStandsStillWhileNoSubscriberCanBeSeen)
{
    subscribe(30);
    EXPECT_FALSE(m_clock.isRunning());
    show();
    EXPECT_TRUE(m_clock.isRunning());
    m_widget.hide();
    m_clock.beat(m_clock.now() + 1s);
    EXPECT_EQ(m_frames, 0);
    EXPECT_FALSE(m_clock.isRunning());
    m_widget.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_widget));
    EXPECT_TRUE(m_clock.isRunning());
}

TEST_F(FrameClockTest, EachSubscriberGetsItsOwnRate)
{
    show();
    const auto start = m_clock.now() + 10s;
    subscribe(10);
    m_clock.beat(start);
    EXPECT_EQ(m_frames, 1);
    m_clock.beat(start + 50ms);
    EXPECT_EQ(m_frames, 1);
    m_clock.beat(start + 200ms);
    EXPECT_EQ(m_frames, 2);
}

TEST_F(FrameClockTest, ADestroyedOwnerIsForgotten)
{
    show();
    {
        QObject owner;
        m_clock.subscribe(&owner, &m_widget, 30, [this](auto) { ++m_frames; });
    }
    m_clock.beat(m_clock.now() + 1s);
    EXPECT_EQ(m_frames, 0);
    EXPECT_FALSE(m_clock.isRunning());
}

TEST(TransitionTest, ItArrivesOnTimeAndFreesTheClock)
{
    ThemeManager themes;
    QWidget widget;
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    Transition moved(themes, widget, motion::kEnter);
    moved.moveTo(1);
    const auto start = themes.clock().now();
    themes.clock().beat(start + 100ms);
    EXPECT_GT(moved.value(), 0);
    EXPECT_LT(moved.value(), 1);
    themes.clock().beat(start + 300ms);
    EXPECT_EQ(moved.value(), 1);
    EXPECT_FALSE(themes.clock().isRunning());
}

TEST(TransitionTest, ReducedMotionJumps)
{
    ThemeManager themes;
    themes.setReducedMotion(true);
    QWidget widget;
    widget.show();
    Transition moved(themes, widget, motion::kEnter);
    moved.moveTo(1);
    EXPECT_EQ(moved.value(), 1);
    EXPECT_FALSE(themes.clock().isRunning());
}

} // namespace

} // namespace unhunch
