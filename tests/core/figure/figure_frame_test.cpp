#include "core/figure/shot.h"
#include "tests/core/figure/moments.h"

#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

using enum FigureMotion;

} // namespace

TEST(Figure, ColoursItsLimbsOnlyAtWork)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    EXPECT_EQ(frameFor(set, {.motion = Ready}).highlight, 0);
    EXPECT_EQ(frameFor(set, {.motion = Work}).highlight, 1);
    EXPECT_EQ(frameFor(set, {.motion = Hold}).highlight, 1);
    EXPECT_EQ(frameFor(set, {.motion = Rest}).highlight, 0);
    EXPECT_EQ(frameFor(set, {.motion = Work, .colouring = 0.25}).highlight, 0.25);
    EXPECT_EQ(frameFor(set, {.motion = Rest, .colouring = 0.25}).highlight, 0.75);
}

TEST(Figure, PointsWhereItGoes)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    EXPECT_EQ(frameFor(set, {.motion = Work}).guide, GuideDirection::Forth);
    EXPECT_EQ(frameFor(set, {.motion = Hold}).guide, GuideDirection::None);
    EXPECT_EQ(frameFor(set, {.motion = Return}).guide, GuideDirection::Back);
}

TEST(Figure, ReturnsTheWayItCame)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    const auto handAt = [&](FigureMotion motion, double progress) {
        return frameFor(set, {.motion = motion, .progress = progress}).skeleton.leftArm.hand;
    };
    EXPECT_LT(test::between(handAt(Work, 1), handAt(Return, 0)), 1e-9);
    EXPECT_LT(test::between(handAt(Work, 0), handAt(Return, 1)), 1e-9);
}

TEST(Figure, LivesWhileItHolds)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    using Seconds = std::chrono::duration<double>;
    const auto now = frameFor(set, {.motion = Hold, .alive = Seconds(0)});
    const auto later = frameFor(set, {.motion = Hold, .alive = Seconds(1)});
    const double moved = test::between(now.skeleton.leftArm.hand, later.skeleton.leftArm.hand);
    EXPECT_GT(moved, 0.0005);
    EXPECT_LT(moved, 0.01);
}

TEST(Figure, IsMirroredForTheOtherSide)
{
    const PoseSet set = test::poseSetNamed("doorway-pec");
    const FigureFrame left = frameFor(set, {.motion = Hold});
    const FigureFrame right = frameFor(set, {.motion = Hold, .side = FigureSide::Right});
    EXPECT_LT(test::between(mirrored(left.skeleton.leftArm.hand), right.skeleton.rightArm.hand),
              1e-9);
    EXPECT_NEAR(right.shot.view.yaw, 360 - left.shot.view.yaw, 1e-9);
    EXPECT_TRUE(right.active.rightArm);
    EXPECT_FALSE(right.active.leftArm);
}

TEST(Figure, IsStillInItsKeyPosesForThoseWhoAskForLessMotion)
{
    const FigureMoment early{.motion = Work, .progress = 0.2, .alive = FigureMoment::Seconds(3)};
    FigureMoment late = early;
    late.progress = 0.9;
    late.alive = FigureMoment::Seconds(7);
    EXPECT_EQ(keyMomentOf(early), keyMomentOf(late));
    EXPECT_EQ(keyMomentOf(early).progress, 1);
}

} // namespace unhunch::core
