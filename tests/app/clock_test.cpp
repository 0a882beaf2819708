#include "app/adapters/clock/lapse_clock.h"
#include "app/adapters/clock/system_clock.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

TEST(SystemClockTest, AllClocksGoForwardTogether)
{
    const SystemClock clock;
    const core::Moment first = clock.now();
    core::Moment later = clock.now();
    // The clocks are read one after the other, and a loaded machine may pause between: wait for
    // much more than is asked of them.
    while (later.monotonic < first.monotonic + 100ms)
        later = clock.now();
    EXPECT_GE(later.boot - first.boot, 4ms);
    EXPECT_GE(later.utc - first.utc, 4ms);
    EXPECT_GE(first.boot.time_since_epoch(), first.monotonic.time_since_epoch() - 1ms);
}

TEST(SystemClockTest, TheBootHasAnId)
{
    const SystemClock clock;
    EXPECT_EQ(clock.now().bootId.size(), 36U);
    EXPECT_EQ(clock.now().bootId, SystemClock{}.now().bootId);
    EXPECT_EQ(clock.pace(), 1.0);
}

class LapseClockTest : public testing::Test
{
protected:
    test::ManualClock m_real;
};

TEST_F(LapseClockTest, AllClocksRunAtItsPace)
{
    const LapseClock clock(m_real, 60);
    const core::Moment start = clock.now();
    EXPECT_EQ(start.utc, m_real.now().utc);
    m_real.run(90s);
    EXPECT_EQ(clock.now().utc, start.utc + 90min);
    EXPECT_EQ(clock.now().monotonic, start.monotonic + 90min);
    EXPECT_EQ(clock.now().boot, start.boot + 90min);
    EXPECT_EQ(clock.pace(), 60.0);
}

TEST_F(LapseClockTest, ItsDayBeginsWhereItIsTold)
{
    const core::UtcTime monday = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 6h;
    const LapseClock clock(m_real, 2, monday);
    EXPECT_EQ(clock.now().utc, monday);
    m_real.run(1s);
    EXPECT_EQ(clock.now().utc, monday + 2s);
}

TEST_F(LapseClockTest, AChangeOfPaceIsNoJump)
{
    LapseClock clock(m_real, 60);
    const core::Moment start = clock.now();
    m_real.run(1min);
    clock.setPace(1);
    EXPECT_EQ(clock.now().monotonic, start.monotonic + 1h);
    m_real.run(1min);
    clock.setPace(0.5);
    m_real.run(1min);
    EXPECT_EQ(clock.now().monotonic, start.monotonic + 1h + 90s);
    EXPECT_EQ(clock.now().utc, start.utc + 1h + 90s);
}

TEST_F(LapseClockTest, ASleepingMachineSleepsInTimeLapseToo)
{
    const LapseClock clock(m_real, 10);
    const core::Moment start = clock.now();
    m_real.sleep(1min);
    EXPECT_EQ(clock.now().monotonic, start.monotonic);
    EXPECT_EQ(clock.now().boot, start.boot + 10min);
    EXPECT_EQ(clock.now().utc, start.utc + 10min);
}

TEST_F(LapseClockTest, TheRealWallClockBeingSetDoesNotShow)
{
    const LapseClock clock(m_real, 10);
    const core::Moment start = clock.now();
    m_real.step(-3h);
    EXPECT_EQ(clock.now(), start);
}

TEST_F(LapseClockTest, NoOtherRunSharesItsBoot)
{
    const LapseClock first(m_real, 10);
    m_real.run(1ms);
    const LapseClock second(m_real, 10);
    EXPECT_NE(first.now().bootId, m_real.now().bootId);
    EXPECT_NE(first.now().bootId, second.now().bootId);
}

} // namespace
} // namespace unhunch
