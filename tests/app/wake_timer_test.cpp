#include "app/service/wake_timer.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

/// Runs a thousand times as fast as life from the moment it is made.
class FastClock : public core::Clock
{
public:
    [[nodiscard]] core::Moment now() const override
    {
        const auto real = std::chrono::steady_clock::now() - m_begin;
        core::Moment moment;
        moment.monotonic += std::chrono::duration_cast<std::chrono::milliseconds>(real * 1000);
        return moment;
    }
    [[nodiscard]] double pace() const override { return 1000; }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

TEST(WakeTimer, WakesOnceAndNotBeforeTheDeadlineOfAFastClock)
{
    const FastClock clock;
    WakeTimer timer(clock);
    const QSignalSpy reached(&timer, &WakeTimer::reached);
    const auto deadline = clock.now().monotonic + 20s;

    timer.wakeAt(deadline);

    ASSERT_TRUE(QSignalSpy(&timer, &WakeTimer::reached).wait(2000));
    EXPECT_GE(clock.now().monotonic, deadline);
    EXPECT_EQ(reached.count(), 1);
}

TEST(WakeTimer, ADeadlineThatHasPassedWakesAtOnce)
{
    const FastClock clock;
    WakeTimer timer(clock);

    timer.wakeAt(clock.now().monotonic - 1h);

    EXPECT_TRUE(QSignalSpy(&timer, &WakeTimer::reached).wait(2000));
}

TEST(WakeTimer, ANewDeadlineTakesThePlaceOfTheOld)
{
    const FastClock clock;
    WakeTimer timer(clock);
    QSignalSpy reached(&timer, &WakeTimer::reached);

    timer.wakeAt(clock.now().monotonic + 1h);
    timer.wakeAt(clock.now().monotonic + 5s);

    EXPECT_TRUE(reached.wait(2000));
    EXPECT_EQ(reached.count(), 1);
}

} // namespace
} // namespace unhunch
