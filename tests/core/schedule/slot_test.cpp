#include "core/schedule/slot.h"

#include <gtest/gtest.h>

namespace unhunch::core {

using namespace std::chrono;

TEST(OccurrenceKeyTest, OrdersByDayThenSlotThenNumber)
{
    constexpr LogicalDay kMonday{2026y / March / 2};
    constexpr OccurrenceKey kFirst{kMonday, Slot::DeskReset, 1};
    EXPECT_LT(kFirst, (OccurrenceKey{kMonday, Slot::DeskReset, 2}));
    EXPECT_LT(kFirst, (OccurrenceKey{kMonday, Slot::Bedtime, 0}));
    EXPECT_LT(kFirst, (OccurrenceKey{kMonday + days{1}, Slot::Morning, 0}));
    EXPECT_GT(kFirst, (OccurrenceKey{kMonday, Slot::DeskReset, 0}));
    EXPECT_GT(kFirst, (OccurrenceKey{kMonday, Slot::Morning, 2}));
    EXPECT_GT(kFirst, (OccurrenceKey{kMonday - days{1}, Slot::Bedtime, 2}));
    EXPECT_LE(kFirst, (OccurrenceKey{kMonday, Slot::DeskReset, 1}));
    EXPECT_EQ(kFirst, (OccurrenceKey{kMonday, Slot::DeskReset, 1}));
    EXPECT_NE(kFirst, (OccurrenceKey{kMonday, Slot::DeskReset, 2}));
    EXPECT_NE(kFirst, (OccurrenceKey{kMonday, Slot::Bedtime, 1}));
    EXPECT_NE(kFirst, (OccurrenceKey{kMonday + days{1}, Slot::DeskReset, 1}));
}

} // namespace unhunch::core
