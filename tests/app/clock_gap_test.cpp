#include "app/adapters/clock/clock_gap.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class ClockGapTest : public testing::Test
{
protected:
    ClockGap gap() { return classifyGap(m_before, m_clock.now()); }

    test::ManualClock m_clock;
    core::Moment m_before = m_clock.now();
};

TEST_F(ClockGapTest, AnAwakeMachineShowsNothing)
{
    m_clock.run(8h);
    EXPECT_EQ(gap(), ClockGap{});
}

TEST_F(ClockGapTest, BootTimeAheadOfMonotonicTimeIsSleep)
{
    m_clock.run(10min);
    m_clock.sleep(8h);
    m_clock.run(1s);
    EXPECT_EQ(gap(), (ClockGap{.suspended = 8h}));
}

TEST_F(ClockGapTest, AWallClockJumpAloneIsNotSleep)
{
    m_clock.run(10min);
    m_clock.step(3h);
    EXPECT_EQ(gap(), (ClockGap{.clockStep = 3h}));
    m_clock.step(-5h);
    EXPECT_EQ(gap(), (ClockGap{.clockStep = -2h}));
}

TEST_F(ClockGapTest, AClockSetDuringSleepIsToldApartFromIt)
{
    m_clock.sleep(1h);
    m_clock.step(-30min);
    EXPECT_EQ(gap(), (ClockGap{.suspended = 1h, .clockStep = -30min}));
}

TEST_F(ClockGapTest, LessThanTwoSecondsCountsAsNone)
{
    m_clock.sleep(1999ms);
    m_clock.step(-1999ms);
    EXPECT_EQ(gap(), ClockGap{});
    m_clock.sleep(1ms);
    m_clock.step(-1ms);
    EXPECT_EQ(gap(), (ClockGap{.suspended = 2s, .clockStep = -2s}));
}

TEST_F(ClockGapTest, AcrossARebootNothingElseIsKnown)
{
    m_clock.moment = {m_before.utc + 1h, core::MonotonicTime{20s}, core::BootTime{20s}, "boot-2"};
    EXPECT_EQ(gap(), (ClockGap{.rebooted = true}));
}

TEST_F(ClockGapTest, ASleepBeganByTheClocksOfThatTime)
{
    m_clock.run(10min);
    const core::Moment asleep = m_clock.now();
    m_clock.sleep(8h);
    m_clock.step(-30min);
    EXPECT_EQ(sleepBegan(m_clock.now(), gap()), asleep);
}

} // namespace
} // namespace unhunch
