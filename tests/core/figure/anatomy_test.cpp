#include "core/figure/proportions.h"
#include "tests/core/figure/moments.h"

#include <gtest/gtest.h>

// What holds for every figure in every moment.

namespace unhunch::core {

namespace {

using namespace proportions;
using test::between;

template<typename Check> void inEveryMoment(Check check)
{
    for (const auto &file : test::poseFiles())
        test::through(test::poseSetFrom(file), test::kMotions, check);
}

} // namespace

TEST(Anatomy, BonesKeepTheirLength)
{
    inEveryMoment([](const FigureFrame &frame) {
        const Skeleton &body = frame.skeleton;
        for (const ArmJoints &arm : {body.leftArm, body.rightArm}) {
            EXPECT_NEAR(between(arm.shoulder, arm.elbow), kUpperArm, 1e-9);
            EXPECT_NEAR(between(arm.elbow, arm.wrist), kForearm, 1e-9);
            EXPECT_NEAR(between(arm.wrist, arm.hand), kHand, 1e-9);
        }
        for (const LegJoints &leg : {body.leftLeg, body.rightLeg}) {
            EXPECT_NEAR(between(leg.hip, leg.knee), kThigh, 1e-9);
            EXPECT_NEAR(between(leg.knee, leg.ankle), kShank, 1e-9);
        }
        EXPECT_NEAR(between(body.lumbar.origin, body.ribs.origin), kLumbar, 1e-9);
        EXPECT_NEAR(between(body.ribs.origin, body.chest.origin), kRibs, 1e-9);
        EXPECT_NEAR(between(body.chest.origin, body.neck.origin), kChest, 1e-9);
    });
}

TEST(Anatomy, JointsBendNoFurtherThanPeopleDo)
{
    inEveryMoment([](const FigureFrame &frame) {
        const Skeleton &body = frame.skeleton;
        for (const ArmJoints &arm : {body.leftArm, body.rightArm}) {
            EXPECT_LT(test::bend(arm.shoulder, arm.elbow, arm.wrist), 155);
            EXPECT_LT(test::bend(arm.elbow, arm.wrist, arm.hand), 95);
        }
        for (const LegJoints &leg : {body.leftLeg, body.rightLeg})
            EXPECT_LT(test::bend(leg.hip, leg.knee, leg.ankle), 165);
    });
}

TEST(Anatomy, KneesBendForward)
{
    inEveryMoment([](const FigureFrame &frame) {
        const Skeleton &body = frame.skeleton;
        for (const LegJoints &leg : {body.leftLeg, body.rightLeg}) {
            const Vec3 front = leg.toe - leg.heel;
            const Vec3 out = leg.knee - mix(leg.hip, leg.ankle, 0.5);
            EXPECT_GT(dot(out, front) + dot(out, body.pelvis.front) * 0.3, -0.004);
        }
    });
}

TEST(Anatomy, NothingSinksIntoTheFloor)
{
    inEveryMoment([](const FigureFrame &frame) {
        for (const LandmarkInfo &landmark : landmarks())
            EXPECT_GT(landmark.at(frame.skeleton).y - landmark.flesh, -0.008) << landmark.name;
    });
}

} // namespace unhunch::core
