#include "core/figure/blend.h"
#include "core/figure/pose_channel.h"

#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

Pose somePose()
{
    Pose pose = relaxedPose();
    pose.leftArm.upperRaise = 120;
    pose.rightLeg.thigh = 40;
    pose.chest.bend = -20;
    pose.belly = 1;
    return pose;
}

} // namespace

TEST(Blend, BeginsAndEndsInTheTwoPoses)
{
    EXPECT_EQ(blend(relaxedPose(), somePose(), 0), relaxedPose());
    EXPECT_EQ(blend(relaxedPose(), somePose(), 1), somePose());
}

TEST(Blend, MovesEveryNumber)
{
    const Pose zero;
    Pose hundred;
    for (const PoseChannel &channel : poseChannels())
        channel.in(hundred) += 100;

    Pose middle = blend(zero, hundred, 0.5);
    Pose start = zero;
    for (const PoseChannel &channel : poseChannels())
        EXPECT_DOUBLE_EQ(channel.in(middle), channel.in(start) + 50) << channel.name;
}

TEST(Easing, StartsAndEndsSlowly)
{
    for (double (*ease)(double) : {easeInOutCubic, easeInOutSine}) {
        EXPECT_NEAR(ease(0), 0, 1e-12);
        EXPECT_NEAR(ease(0.5), 0.5, 1e-12);
        EXPECT_NEAR(ease(1), 1, 1e-12);
        EXPECT_LT(ease(0.1), 0.1);
        EXPECT_GT(ease(0.9), 0.9);
    }
}

TEST(Pose, MirroredTwiceIsItself)
{
    EXPECT_NE(mirrored(somePose()), somePose());
    EXPECT_EQ(mirrored(mirrored(somePose())), somePose());
}

} // namespace unhunch::core
