#include "tests/core/figure/contacts.h"

#include <algorithm>
#include <gtest/gtest.h>

// That the figure touches what the exercise says it touches, in centimetres, all the way: standing,
// sitting and hanging.

namespace unhunch::core {

namespace {

using enum FigureMotion;
using enum Landmark;
using test::between;
using test::cm;
using test::expectOn;
using test::expectStands;
using test::gap;
using test::kTouching;
using test::moment;
using test::through;

double lowestFoot(const Skeleton &body)
{
    return std::min(
        {body.leftLeg.heel.y, body.leftLeg.toe.y, body.rightLeg.heel.y, body.rightLeg.toe.y});
}

} // namespace

TEST(Contact, IsKeptWhereverAPoseSetPromisesIt)
{
    for (const auto &file : test::poseFiles()) {
        const PoseSet set = test::poseSetFrom(file);
        ASSERT_FALSE(set.contacts.empty()) << set.id;
        for (const ContactSpec &contact : set.contacts)
            expectOn(set, contact.on, {contact.part}, contact.during);
    }
}

TEST(WallSlide, KeepsElbowsWristsSeatBackAndHeadOnTheWall)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    expectOn(set, PropKind::Wall,
             {LeftElbow, RightElbow, LeftWrist, RightWrist, Seat, Back, BackOfHead},
             test::kRepetition);
    expectStands(set);
}

TEST(WallSlide, BeginsInGoalPostsAndEndsOverhead)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    const ArmJoints low = moment(set, Ready).skeleton.leftArm;
    EXPECT_NEAR(test::bend(low.shoulder, low.elbow, low.wrist), 100, 15);
    EXPECT_NEAR(cm(low.wrist.x - low.elbow.x), 0, 3) << "the forearm is upright";
    const ArmJoints high = moment(set, Hold).skeleton.leftArm;
    EXPECT_GT(cm(high.hand.y - low.hand.y), 20);
    EXPECT_GT(high.elbow.y, high.shoulder.y);
}

TEST(WallSlide, StandsFifteenCentimetresFromTheWall) // S32
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    EXPECT_NEAR(gap(moment(set, Ready), LeftHeel, PropKind::Wall), 15, 6);
}

TEST(DoorwayStretch, KeepsTheForearmOnTheFrameAndLeansPastIt)
{
    const PoseSet set = test::poseSetNamed("doorway-pec");
    expectOn(set, PropKind::Doorway, {LeftElbow, LeftPalm}, test::kRepetition);
    expectOn(set, PropKind::Floor, {RightHeel, RightToe, LeftToe}, test::kRepetition);
    const Skeleton leaning = moment(set, Hold).skeleton;
    EXPECT_NEAR(cm(leaning.leftArm.elbow.y - leaning.leftArm.shoulder.y), 0, 9);
    EXPECT_GT(cm(leaning.chest.origin.z - moment(set, Ready).skeleton.chest.origin.z), 5);
}

TEST(TrapBall, HoldsTheBallBetweenTheMuscleAndTheWall)
{
    const PoseSet set = test::poseSetNamed("trap-ball");
    expectOn(set, PropKind::Ball, {LeftTrap}, test::kRepetition);
    through(set, test::kRepetition, [](const FigureFrame &frame) {
        const auto isBall = [](const Prop &prop) { return prop.kind == PropKind::Ball; };
        const Prop ball = *std::ranges::find_if(frame.props, isBall);
        const double middle = frame.side == FigureSide::Left ? -1 : 1;
        EXPECT_GT(cm(ball.at.x * middle), 5) << "never on the spine";
        for (const Prop &prop : frame.props)
            if (prop.kind == PropKind::Wall) {
                EXPECT_NEAR(cm(distanceTo(prop, ball.at) - ball.size.y / 2), 0, kTouching);
            }
    });
    expectStands(set);
}

TEST(DeadHang, HangsFromTheBarWithTheFeetOffTheBoxAndTheFloor)
{
    const PoseSet set = test::poseSetNamed("dead-hang");
    expectOn(set, PropKind::Bar, {LeftPalm, RightPalm}, test::kRepetition);
    const FigureFrame hanging = moment(set, Hold);
    const Skeleton &body = hanging.skeleton;
    EXPECT_GT(cm(lowestFoot(body)), 10);
    for (const Landmark foot : {LeftHeel, RightHeel, LeftToe, RightToe})
        EXPECT_GT(gap(hanging, foot, PropKind::Box), 2);
    for (const ArmJoints &arm : {body.leftArm, body.rightArm}) {
        EXPECT_LT(test::bend(arm.shoulder, arm.elbow, arm.wrist), 20) << "the elbows are straight";
        EXPECT_LT(std::abs(arm.wrist.x), 0.112 + 0.06) << "just wider than the shoulders";
    }
    EXPECT_GT(body.leftArm.shoulder.y, body.neck.origin.y - 0.02) << "hanging loose";
}

TEST(DeadHang, BeginsWithTheFeetOnTheBox)
{
    expectOn(test::poseSetNamed("dead-hang"), PropKind::Box,
             {LeftHeel, RightHeel, LeftToe, RightToe}, std::initializer_list<FigureMotion>{Ready});
}

TEST(BandPullApart, StretchesTheBandAtShoulderHeightWithSoftElbows)
{
    const PoseSet set = test::poseSetNamed("band-pull-apart");
    expectStands(set);
    const Skeleton together = moment(set, Ready).skeleton;
    const Skeleton apart = moment(set, Hold).skeleton;
    const auto width = [](const Skeleton &body) {
        return cm(between(body.leftArm.hand, body.rightArm.hand));
    };
    EXPECT_NEAR(width(together), 2 * cm(0.112), 10) << "a grip as wide as the shoulders";
    EXPECT_GT(width(apart), 3 * width(together));
    through(set, test::kRepetition, [](const FigureFrame &frame) {
        for (const ArmJoints &arm : {frame.skeleton.leftArm, frame.skeleton.rightArm}) {
            EXPECT_NEAR(cm(arm.wrist.y - arm.shoulder.y), 12, 12);
            EXPECT_LT(test::bend(arm.shoulder, arm.elbow, arm.wrist), 40);
        }
    });
    EXPECT_LT(apart.leftArm.shoulder.z, together.leftArm.shoulder.z) << "the blades close";
}

TEST(BellyBreath, SitsOnTheChairWithAHandThatRidesOnTheBelly)
{
    const PoseSet set = test::poseSetNamed("belly-breath");
    constexpr FigureMotion kBreaths[]{Ready, BreathIn, BreathOut};
    expectOn(set, PropKind::Chair, {Seat}, kBreaths);
    expectOn(set, PropKind::Floor, {LeftHeel, RightHeel, LeftToe, RightToe}, kBreaths);
    through(set, kBreaths, [](const FigureFrame &frame) {
        const Landmark palm = frame.side == FigureSide::Left ? RightPalm : LeftPalm;
        const Vec3 hand = position(frame.skeleton, palm);
        EXPECT_LT(cm(between(hand, position(frame.skeleton, Belly))), 7);
    });
}

TEST(BellyBreath, MovesTheBellyAndNotTheShoulders)
{
    const PoseSet set = test::poseSetNamed("belly-breath");
    const Skeleton out = moment(set, BreathIn, 0).skeleton;
    const Skeleton in = moment(set, BreathIn, 1).skeleton;
    EXPECT_GT(cm(position(in, Belly).z - position(out, Belly).z), 4);
    EXPECT_LT(between(in.leftArm.shoulder, out.leftArm.shoulder), 1e-9);
}

TEST(PostureSetUp, BringsTheEarsOverTheShoulders)
{
    const PoseSet set = test::poseSetNamed("posture-setup");
    expectStands(set);
    const auto ahead = [](const Skeleton &body) {
        return cm(position(body, Head).z - body.leftArm.shoulder.z);
    };
    EXPECT_GT(ahead(moment(set, Work, 0).skeleton), 6);
    EXPECT_NEAR(ahead(moment(set, Work, 1).skeleton), 0, 4);
}

} // namespace unhunch::core
