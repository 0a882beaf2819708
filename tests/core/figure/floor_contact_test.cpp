#include "tests/core/figure/contacts.h"

#include <gtest/gtest.h>

// The same for the exercises on the floor.

namespace unhunch::core {

namespace {

using enum FigureMotion;
using enum Landmark;
using test::between;
using test::cm;
using test::expectOn;
using test::gap;
using test::kTouching;
using test::moment;
using test::through;

} // namespace

TEST(FoamRoll, LiesOnTheRollerWithTheUpperBackAndLiftsTheHips)
{
    const PoseSet set = test::poseSetNamed("foam-roll");
    expectOn(set, PropKind::Roller, {Back}, test::kRepetition);
    expectOn(set, PropKind::Mat, {LeftHeel, RightHeel, LeftToe, RightToe}, test::kRepetition);
    through(set, test::kRepetition, [](const FigureFrame &frame) {
        const double hips = gap(frame, Seat, PropKind::Mat);
        EXPECT_GT(hips, 4);
        EXPECT_LT(hips, 14);
        EXPECT_GT(gap(frame, NeckBase, PropKind::Roller), 4) << "never under the neck";
        EXPECT_GT(gap(frame, BackOfHead, PropKind::Mat), 8) << "the head is carried";
    });
}

TEST(FoamRoll, MovesTheBodyTwiceAsFarAsTheRoller)
{
    const PoseSet set = test::poseSetNamed("foam-roll");
    const FigureFrame start = moment(set, Work, 0);
    const FigureFrame end = moment(set, Work, 1);
    const auto rollerAt = [](const FigureFrame &frame) {
        for (const Prop &prop : frame.props)
            if (prop.kind == PropKind::Roller)
                return prop.at.z;
        return 0.0;
    };
    const double body = start.skeleton.chest.origin.z - end.skeleton.chest.origin.z;
    EXPECT_GT(std::abs(cm(body)), 8);
    EXPECT_NEAR(body / (rollerAt(start) - rollerAt(end)), 2, 0.35);
}

TEST(ThoracicExtension, ArchesOverTheRollerWithTheHipsDownAndTheHeadHeld)
{
    const PoseSet set = test::poseSetNamed("thoracic-extension");
    constexpr FigureMotion kBreaths[]{Ready, Work, Hold, Return, BreathIn, BreathOut};
    expectOn(set, PropKind::Roller, {Back}, kBreaths);
    expectOn(set, PropKind::Mat, {Seat, LeftHeel, RightHeel, LeftToe, RightToe}, kBreaths);
    through(set, kBreaths, [](const FigureFrame &frame) {
        EXPECT_GT(gap(frame, NeckBase, PropKind::Roller), 3) << "never under the neck";
        for (const Landmark palm : {LeftPalm, RightPalm})
            EXPECT_LT(
                cm(between(position(frame.skeleton, palm), position(frame.skeleton, BackOfHead))),
                8)
                << "the hands carry the head";
    });
    const auto arch = [](const Skeleton &body) {
        return std::acos(dot(body.lumbar.up, body.chest.up)) * 180 / 3.14159265358979323846;
    };
    EXPECT_GT(arch(moment(set, Hold).skeleton) - arch(moment(set, Ready).skeleton), 15);
}

TEST(ThoracicExtension, MovesTheRollerOnFromSegmentToSegment)
{
    const PoseSet set = test::poseSetNamed("thoracic-extension");
    EXPECT_GT(std::abs(cm(set.travel.z)), 5);
    for (const double segment : {0.0, 0.5, 1.0}) {
        const FigureFrame frame = frameFor(set, {.motion = BreathOut, .segment = segment});
        EXPECT_NEAR(gap(frame, Back, PropKind::Roller), 0, kTouching);
        EXPECT_NEAR(gap(frame, Seat, PropKind::Mat), 0, 2);
        EXPECT_GT(gap(frame, NeckBase, PropKind::Roller), 3);
    }
}

TEST(ChildsPose, KneelsAndPutsPalmsAndForeheadOnTheMat)
{
    const PoseSet set = test::poseSetNamed("childs-pose-reach");
    constexpr FigureMotion kDown[]{Middle, Hold};
    constexpr FigureMotion kAll[]{Ready, Middle, Work, Hold};
    expectOn(set, PropKind::Mat, {LeftKnee, RightKnee}, kAll);
    expectOn(set, PropKind::Mat, {LeftPalm, RightPalm, Forehead}, kDown);
    through(set, kDown, [](const FigureFrame &frame) {
        const Skeleton &body = frame.skeleton;
        EXPECT_LT(cm(between(body.pelvis.origin, body.leftLeg.ankle)), 24) << "hips to the heels";
    });
    const Skeleton up = moment(set, Ready).skeleton;
    EXPECT_GT(up.head.origin.y, up.pelvis.origin.y + 0.3) << "the kneel before it is upright";
}

TEST(ChildsPose, WalksBothHandsToTheSideWhileTheHipsStay)
{
    const PoseSet set = test::poseSetNamed("childs-pose-reach");
    const Skeleton centre = moment(set, Middle).skeleton;
    const Skeleton side = moment(set, Hold).skeleton;
    EXPECT_LT(cm(between(centre.pelvis.origin, side.pelvis.origin)), 2);
    for (const auto arm : {&Skeleton::leftArm, &Skeleton::rightArm})
        EXPECT_LT(cm((side.*arm).hand.x - (centre.*arm).hand.x), -12);
}

TEST(EccentricRow, SitsStillWhileTheElbowsPassTheRibs)
{
    const PoseSet set = test::poseSetNamed("eccentric-row");
    expectOn(set, PropKind::Mat, {Seat, LeftHeel, RightHeel}, test::kRepetition);
    const Skeleton reach = moment(set, Ready).skeleton;
    const Skeleton pulled = moment(set, Hold).skeleton;
    EXPECT_LT(cm(pulled.leftArm.elbow.z - pulled.ribs.origin.z), -5);
    EXPECT_GT(cm(reach.leftArm.elbow.z - reach.ribs.origin.z), 5);
    EXPECT_LT(cm(between(reach.pelvis.origin, pulled.pelvis.origin)), 1);
}

TEST(EccentricRow, LetsGoAtAnEvenSpeed) // S50
{
    const PoseSet set = test::poseSetNamed("eccentric-row");
    EXPECT_TRUE(set.paths.at(Return).even);
    EXPECT_FALSE(set.paths.at(Work).even);
}

TEST(ProneHandLift, LiftsTheHandsAFewCentimetresWithTheForeheadOnTheTowel) // S52
{
    const PoseSet set = test::poseSetNamed("prone-hand-lift");
    expectOn(set, PropKind::Towel, {Forehead}, test::kRepetition);
    expectOn(set, PropKind::Mat, {LeftPalm, RightPalm}, std::initializer_list<FigureMotion>{Ready});
    const double lift = gap(moment(set, Hold), LeftPalm, PropKind::Mat);
    EXPECT_GT(lift, 2.5);
    EXPECT_LT(lift, 11) << "one inch, drawn larger so that it shows";
}

} // namespace unhunch::core
