#include "core/progress/adapted_rules.h"

#include <gtest/gtest.h>

namespace unhunch::core {
namespace {

using std::chrono::minutes;

TEST(AdaptedRulesTest, WithNothingFeltTheUsersRulesStay)
{
    Rules own;
    own.strengthPerWeek = 4;
    EXPECT_EQ(adaptedRules(own, Care{}, {}), own);
}

TEST(AdaptedRulesTest, CareAsksForFewerStrengthSessions)
{
    EXPECT_EQ(adaptedRules(Rules{}, Care{.strengthThisWeek = 2}, {}).strengthPerWeek, 2);
}

TEST(AdaptedRulesTest, MaintenanceIsThreeStrengthSessionsAndFewerResets)
{
    Rules own;
    own.strengthPerWeek = 4;
    const Rules light = adaptedRules(own, Care{}, minutes{120});
    EXPECT_EQ(light.strengthPerWeek, 3);
    EXPECT_EQ(light.resetEvery, minutes{120});
    own.resetEvery = minutes{150};
    EXPECT_EQ(adaptedRules(own, Care{}, minutes{120}).resetEvery, minutes{150});
}

} // namespace
} // namespace unhunch::core
