#include "core/time/instant.h"

#include <gtest/gtest.h>

namespace unhunch::core {

using namespace std::chrono_literals;

namespace {

const Moment kBefore{UtcTime{1000h}, MonotonicTime{3h}, BootTime{5h}, "one"};

Moment later(std::chrono::milliseconds wall, std::chrono::milliseconds awake,
             std::chrono::milliseconds elapsed, const std::string &boot = "one")
{
    return {kBefore.utc + wall, kBefore.monotonic + awake, kBefore.boot + elapsed, boot};
}

} // namespace

TEST(InstantTest, ElapsedTimeIsBootTimeWhateverTheWallClockDoes)
{
    EXPECT_EQ(elapsedBetween(kBefore, later(-9h, 10min, 40min)), 40min);
    EXPECT_EQ(elapsedBetween(kBefore, later(9h, 10min, 40min)), 40min);
    EXPECT_EQ(elapsedBetween(kBefore, later(0s, 0s, -1s)), 0s);
}

TEST(InstantTest, AfterARebootItIsTheWallClocksAndNeverNegative)
{
    EXPECT_EQ(elapsedBetween(kBefore, later(40min, -3h, -5h, "two")), 40min);
    EXPECT_EQ(elapsedBetween(kBefore, later(-40min, 9h, 9h, "two")), 0s);
}

TEST(InstantTest, AwakeIsWhatWasNotSlept)
{
    EXPECT_EQ(awakeBetween(kBefore, later(0s, 10min, 40min)), 10min);
    EXPECT_EQ(awakeBetween(kBefore, later(0s, 50min, 40min)), 40min) << "no longer than elapsed";
    EXPECT_EQ(awakeBetween(kBefore, later(0s, -1min, 40min)), 0s);
    EXPECT_EQ(awakeBetween(kBefore, later(40min, 40min, 40min, "two")), 0s) << "after a reboot";
}

} // namespace unhunch::core
