#include "core/figure/reach.h"

#include <gtest/gtest.h>

namespace unhunch::core {

TEST(Reach, PutsTheEndOnTheTargetAndTheJointOnItsSide)
{
    const Vec3 target{0.1, -0.2, 0.05};
    const TwoBones arm = reachFor({}, 0.172, 0.150, target, {0, 0, -1});
    EXPECT_LT(length(arm.end - target), 1e-9);
    EXPECT_NEAR(length(arm.middle), 0.172, 1e-9);
    EXPECT_NEAR(length(arm.end - arm.middle), 0.150, 1e-9);
    EXPECT_LT(arm.middle.z, target.z / 2);
}

TEST(Reach, StretchesTowardsATargetThatIsTooFar)
{
    const TwoBones arm = reachFor({}, 0.172, 0.150, {0, 5, 0}, {0, 0, -1});
    EXPECT_NEAR(arm.end.y, 0.322, 1e-3);
    EXPECT_NEAR(length(arm.middle), 0.172, 1e-9);
    EXPECT_NEAR(length(arm.end - arm.middle), 0.150, 1e-9);
}

TEST(Reach, KeepsItsBonesNearTheRoot)
{
    const TwoBones arm = reachFor({}, 0.172, 0.150, {0, 0.001, 0}, {0, 0, -1});
    EXPECT_NEAR(length(arm.middle), 0.172, 1e-9);
    EXPECT_NEAR(length(arm.end - arm.middle), 0.150, 1e-9);
}

} // namespace unhunch::core
