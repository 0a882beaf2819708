#include "core/reminder/deciding.h"

#include <gtest/gtest.h>

namespace unhunch::test {

using namespace core;
using std::chrono::days;

namespace {

const LogicalDay kToday =
    LogicalDay{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}.time_since_epoch()};

void write(State &state, LogicalDay day)
{
    for (const Slot slot : kSlotsByRank)
        changeRecord(state, day, slot).fulfilled = true;
}

bool knows(const State &state, LogicalDay day)
{
    return recordOf(state, day, Slot::Morning).fulfilled;
}

} // namespace

TEST(LedgerTest, RemembersTwentyDays)
{
    State state;
    for (days later{0}; later < days{40}; ++later)
        write(state, kToday + later);
    EXPECT_TRUE(knows(state, kToday + days{20}));
    EXPECT_FALSE(knows(state, kToday + days{19}));
}

TEST(LedgerTest, AClockThatRanAheadMakesItForgetNeitherTodayNorWhatWasDoneThen)
{
    State state;
    for (days ago{30}; ago >= days{0}; --ago)
        write(state, kToday - ago);
    write(state, kToday + days{60});
    EXPECT_TRUE(knows(state, kToday));
    for (days later{1}; later < days{60}; ++later)
        write(state, kToday + later);
    EXPECT_TRUE(knows(state, kToday + days{60}));
}

TEST(LedgerTest, AClockThatRunsBehindForgetsNothing)
{
    State state;
    for (days ago{30}; ago >= days{0}; --ago)
        write(state, kToday - ago);
    write(state, kToday - days{60});
    EXPECT_TRUE(knows(state, kToday - days{60}));
    EXPECT_TRUE(knows(state, kToday));
}

} // namespace unhunch::test
