#include "core/figure/figure_frame.h"
#include "core/figure/proportions.h"
#include "tests/core/figure/pose_sets.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

using namespace proportions;
using enum FigureMotion;

constexpr std::array kMotions{Ready, Work, Hold, Return, BreathIn, BreathOut, Rest, Switch};

double between(Vec3 a, Vec3 b)
{
    return length(b - a);
}

/// Degrees by which the second bone leaves the line of the first.
double bend(Vec3 from, Vec3 joint, Vec3 to)
{
    const double cosine =
        dot(joint - from, to - joint) / (length(joint - from) * length(to - joint));
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * 180 / 3.14159265358979323846;
}

/// Calls check(body) for every motion of every set at several moments.
template<typename Check> void inEveryMoment(Check check)
{
    for (const auto &file : test::poseFiles()) {
        const PoseSet set = test::poseSetFrom(file);
        for (const FigureMotion motion : kMotions)
            for (const double progress : {0.0, 0.3, 0.5, 0.8, 1.0}) {
                SCOPED_TRACE(set.id + " motion " + std::to_string(int(motion)) + " at "
                             + std::to_string(progress));
                check(frameFor(set, {.motion = motion, .progress = progress}).skeleton);
            }
    }
}

} // namespace

TEST(Figure, BonesKeepTheirLength)
{
    inEveryMoment([](const Skeleton &body) {
        for (const ArmJoints &arm : {body.leftArm, body.rightArm}) {
            EXPECT_NEAR(between(arm.shoulder, arm.elbow), kUpperArm, 1e-9);
            EXPECT_NEAR(between(arm.elbow, arm.wrist), kForearm, 1e-9);
            EXPECT_NEAR(between(arm.wrist, arm.hand), kHand, 1e-9);
        }
        for (const LegJoints &leg : {body.leftLeg, body.rightLeg}) {
            EXPECT_NEAR(between(leg.hip, leg.knee), kThigh, 1e-9);
            EXPECT_NEAR(between(leg.knee, leg.ankle), kShank, 1e-9);
        }
        EXPECT_NEAR(between(body.lumbar.origin, body.thorax.origin), kLumbar, 1e-9);
        EXPECT_NEAR(between(body.thorax.origin, body.neck.origin), kThorax, 1e-9);
    });
}

TEST(Figure, JointsBendNoFurtherThanPeopleDo)
{
    inEveryMoment([](const Skeleton &body) {
        for (const ArmJoints &arm : {body.leftArm, body.rightArm})
            EXPECT_LT(bend(arm.shoulder, arm.elbow, arm.wrist), 155);
        for (const LegJoints &leg : {body.leftLeg, body.rightLeg})
            EXPECT_LT(bend(leg.hip, leg.knee, leg.ankle), 162);
    });
}

TEST(Figure, NothingSinksIntoTheFloor)
{
    inEveryMoment([](const Skeleton &body) {
        for (int i = 0; i <= int(Joint::RightToe); ++i)
            EXPECT_GT(position(body, Joint(i)).y, 0.005) << "joint " << i;
    });
}

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
    EXPECT_LT(between(handAt(Work, 1), handAt(Return, 0)), 1e-9);
    EXPECT_LT(between(handAt(Work, 0), handAt(Return, 1)), 1e-9);
}

TEST(Figure, LivesWhileItHolds)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    using Seconds = std::chrono::duration<double>;
    const auto now = frameFor(set, {.motion = Hold, .alive = Seconds(0)});
    const auto later = frameFor(set, {.motion = Hold, .alive = Seconds(1)});
    const double moved = between(now.skeleton.leftArm.hand, later.skeleton.leftArm.hand);
    EXPECT_GT(moved, 0.0005);
    EXPECT_LT(moved, 0.01);
}

TEST(WallSlide, KeepsElbowsAndWristsOnTheWall)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    constexpr double kWall = -0.07;
    constexpr double kElbowThick = 0.0265;
    constexpr double kWristThick = 0.0185;
    constexpr double kTouching = 0.003; // half a centimetre of a person
    for (const FigureMotion motion : {Ready, Work, Hold, Return})
        for (double progress = 0; progress <= 1; progress += 0.1) {
            const auto frame = frameFor(set, {.motion = motion, .progress = progress});
            for (const ArmJoints &arm : {frame.skeleton.leftArm, frame.skeleton.rightArm}) {
                EXPECT_NEAR(arm.elbow.z - kElbowThick, kWall, kTouching);
                EXPECT_NEAR(arm.wrist.z - kWristThick, kWall, kTouching);
            }
        }
}

TEST(WallSlide, BeginsWithTheElbowsBentAtARightAngle)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    const ArmJoints arm = frameFor(set, {.motion = Ready}).skeleton.leftArm;
    EXPECT_NEAR(bend(arm.shoulder, arm.elbow, arm.wrist), 110, 10);
    EXPECT_NEAR((arm.wrist.y - arm.elbow.y) / kForearm, 1, 0.02) << "the forearm is upright";
}

TEST(WallSlide, LiftsTheHandsWithoutMovingTheFeet)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    const Skeleton low = frameFor(set, {.motion = Work, .progress = 0}).skeleton;
    const Skeleton high = frameFor(set, {.motion = Work, .progress = 1}).skeleton;
    EXPECT_GT(high.leftArm.hand.y, low.leftArm.hand.y + 0.15);
    EXPECT_LT(between(high.leftLeg.ankle, low.leftLeg.ankle), 1e-9);
    // 15 cm of a person 175 cm tall.
    EXPECT_NEAR(low.leftLeg.heel.z + 0.07, 0.15 / 1.75, 0.04);
}

TEST(BellyBreath, MovesTheBellyAndNotTheShoulders)
{
    const PoseSet set = test::poseSetNamed("belly-breath");
    const Skeleton out = frameFor(set, {.motion = BreathIn, .progress = 0}).skeleton;
    const Skeleton in = frameFor(set, {.motion = BreathIn, .progress = 1}).skeleton;
    EXPECT_GT(position(in, Joint::Belly).z, position(out, Joint::Belly).z + 0.03);
    EXPECT_LT(between(in.leftArm.shoulder, out.leftArm.shoulder), 1e-9);
    EXPECT_EQ(in.breath, out.breath);
}

TEST(PoseSet, ForTheOtherSideIsItsMirrorImage)
{
    const PoseSet left = test::poseSetNamed("doorway-pec");
    const PoseSet right = forSide(left, FigureSide::Right);
    const Vec3 a = frameFor(left, {.motion = Hold}).skeleton.leftArm.hand;
    const Vec3 b = frameFor(right, {.motion = Hold}).skeleton.rightArm.hand;
    EXPECT_LT(between({-a.x, a.y, a.z}, b), 1e-9);
    EXPECT_EQ(right.view.yaw, -left.view.yaw);
    EXPECT_TRUE(right.active.rightArm);
    EXPECT_FALSE(right.active.leftArm);
}

} // namespace unhunch::core
