#include "core/reminder/fatigue.h"

#include <gtest/gtest.h>
#include <vector>

namespace unhunch::core {

using namespace std::chrono_literals;

namespace {

std::vector<Decision> ends(std::initializer_list<std::pair<What, Reason>> all)
{
    std::vector<Decision> decisions;
    int n = 0;
    for (const auto &[what, reason] : all) {
        decisions.push_back({{}, {{}, Slot::DeskReset, ++n}, What::Due, Reason::Seated});
        decisions.push_back({{}, {{}, Slot::DeskReset, n}, what, reason});
    }
    return decisions;
}

constexpr std::pair kDone{What::Done, Reason::User};
constexpr std::pair kSkipped{What::Skipped, Reason::InFlow};
constexpr std::pair kUnanswered{What::Expired, Reason::Unanswered};
constexpr std::pair kHoursOver{What::Expired, Reason::OutsideHours};

} // namespace

TEST(FatigueTest, FourOfSixLeftProposeALongerInterval)
{
    const auto tired = ends({kDone, kSkipped, kUnanswered, kDone, kSkipped, kUnanswered});
    EXPECT_EQ(proposedInterval(tired, 90min), 120min);
    EXPECT_EQ(proposedInterval(tired, 120min), std::nullopt);
    EXPECT_EQ(proposedInterval(
                  ends({kSkipped, kUnanswered, kDone, kHoursOver, kHoursOver, kSkipped}), 90min),
              std::nullopt);
}

TEST(FatigueTest, OnlyTheLastSixCount)
{
    EXPECT_EQ(
        proposedInterval(ends({kSkipped, kSkipped, kDone, kDone, kDone, kDone, kSkipped, kSkipped}),
                         90min),
        std::nullopt);
}

TEST(FatigueTest, FourLeftAreEnoughThoughThereWereNoSix)
{
    EXPECT_EQ(proposedInterval(ends({kSkipped, kUnanswered, kSkipped}), 90min), std::nullopt);
    EXPECT_EQ(proposedInterval(ends({kSkipped, kUnanswered, kSkipped, kUnanswered}), 90min),
              120min);
}

TEST(FatigueTest, FiveOfSixDoneProposeNinetyAgain)
{
    const auto fresh = ends({kDone, kDone, kSkipped, kDone, kDone, kDone});
    EXPECT_EQ(proposedInterval(fresh, 120min), 90min);
    EXPECT_EQ(proposedInterval(fresh, 90min), std::nullopt);
}

TEST(FatigueTest, OtherSlotsAndBreaksWithNothingDueSayNothing)
{
    auto decisions = ends({kDone, kSkipped, kUnanswered, kDone, kSkipped, kUnanswered});
    for (int i = 0; i < 6; ++i) {
        decisions.push_back({{}, {{}, Slot::Morning, 1}, What::Done, Reason::User});
        decisions.push_back({{}, {{}, Slot::DeskReset, 0}, What::Natural, Reason::Absence});
    }
    EXPECT_EQ(proposedInterval(decisions, 90min), 120min);
}

} // namespace unhunch::core
