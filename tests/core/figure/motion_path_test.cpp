#include "core/figure/motion_path.h"
#include "core/figure/shot.h"
#include "tests/core/figure/moments.h"

#include <gtest/gtest.h>

// From phase to phase: no figure jumps, and the camera walks round it once.

namespace unhunch::core {

namespace {

using enum FigureMotion;
using enum FigureSide;
using test::cm;

constexpr FigureMoment::Seconds kSwitch{8};

/// The longest way that any landmark has moved between two frames.
double leap(const FigureFrame &a, const FigureFrame &b)
{
    double most = 0;
    for (const LandmarkInfo &landmark : landmarks())
        most = std::max(most, test::between(landmark.at(a.skeleton), landmark.at(b.skeleton)));
    return most;
}

FigureMoment switching(double progress)
{
    return {.motion = Switch,
            .progress = progress,
            .side = Right,
            .length = kSwitch,
            .before = FigureStance{Hold, Left}};
}

} // namespace

TEST(Switch, BeginsWhereTheHoldEndedAndEndsWhereTheOtherSideBegins)
{
    for (const char *const id : {"doorway-pec", "trap-ball", "childs-pose-reach"}) {
        SCOPED_TRACE(id);
        const PoseSet set = test::poseSetNamed(id);
        const FigureFrame held = frameFor(set, {.motion = Hold, .progress = 1, .side = Left});
        EXPECT_LT(cm(leap(frameFor(set, switching(0)), held)), 1.5);
        const FigureFrame next = frameFor(set, {.motion = Hold,
                                                .progress = 0,
                                                .side = Right,
                                                .length = kSwitch,
                                                .before = FigureStance{Switch, Right}});
        EXPECT_LT(cm(leap(frameFor(set, switching(1)), next)), 1.5);
    }
}

TEST(Switch, NeverLeaps)
{
    for (const char *const id : {"doorway-pec", "trap-ball", "childs-pose-reach"}) {
        SCOPED_TRACE(id);
        const PoseSet set = test::poseSetNamed(id);
        constexpr int kFrames = 200; // 25 in a second
        for (int i = 1; i <= kFrames; ++i)
            ASSERT_LT(cm(leap(frameFor(set, switching(double(i - 1) / kFrames)),
                              frameFor(set, switching(double(i) / kFrames)))),
                      6)
                << i;
    }
}

TEST(Switch, TurnsTheCameraToTheOtherSide)
{
    const PoseSet set = test::poseSetNamed("doorway-pec");
    EXPECT_EQ(turnOf(switching(0)), 0);
    EXPECT_GT(turnOf(switching(0.5)), 0);
    EXPECT_LT(turnOf(switching(0.5)), 1);
    EXPECT_EQ(turnOf(switching(1)), 1);
    EXPECT_NEAR(shotFor(set, switching(0)).view.yaw, set.view.yaw, 1e-9);
    EXPECT_NEAR(shotFor(set, switching(1)).view.yaw, 360 - set.view.yaw, 1e-9);
}

TEST(Switch, LeavesTheCameraWhereItShowsBothSides)
{
    const PoseSet set = test::poseSetNamed("childs-pose-reach");
    for (const double progress : {0.0, 0.5, 1.0})
        EXPECT_EQ(shotFor(set, switching(progress)).view, set.view);
}

TEST(Rest, ComesBackToTheStartInTime)
{
    const PoseSet set = test::poseSetNamed("wall-slide");
    const FigureMoment end{.motion = Rest,
                           .progress = 1,
                           .length = FigureMoment::Seconds(45),
                           .before = FigureStance{Return}};
    EXPECT_LT(cm(leap(frameFor(set, end), frameFor(set, {.motion = Ready}))), 1.5);
    FigureMoment middle = end;
    middle.progress = 0.5;
    EXPECT_GT(cm(leap(frameFor(set, middle), frameFor(set, {.motion = Ready}))), 20);
    EXPECT_NEAR(shotFor(set, middle).framing.bottom, set.restFraming.bottom, 1e-9);
    EXPECT_NEAR(shotFor(set, end).framing.bottom, set.framing.bottom, 1e-9);
}

TEST(Hold, IsReachedGentlyFromAPoseElsewhere)
{
    const PoseSet set = test::poseSetNamed("dead-hang");
    const FigureMoment begin{.motion = Hold,
                             .progress = 0,
                             .length = FigureMoment::Seconds(20),
                             .before = FigureStance{Ready}};
    EXPECT_LT(cm(leap(frameFor(set, begin), frameFor(set, {.motion = Ready}))), 1.5);
    FigureMoment later = begin;
    later.progress = 0.2;
    EXPECT_LT(cm(leap(frameFor(set, later), frameFor(set, {.motion = Hold}))), 1.5);
}

TEST(Inset, TurnsWithTheSide)
{
    const PoseSet set = test::poseSetNamed("childs-pose-reach");
    ASSERT_TRUE(set.inset);
    EXPECT_NEAR(insetShotFor(set, Right).view.yaw, -insetShotFor(set, Left).view.yaw, 1e-9);
}

TEST(Mistake, DiffersFromTheEndOfTheWork)
{
    for (const auto &file : test::poseFiles()) {
        const PoseSet set = test::poseSetFrom(file);
        SCOPED_TRACE(set.id);
        const auto wrong = mistakeFor(set, Left);
        ASSERT_TRUE(wrong);
        FigureFrame ghost = frameFor(set, {.motion = Hold});
        const FigureFrame good = ghost;
        ghost.skeleton = wrong->skeleton;
        EXPECT_TRUE(cm(leap(good, ghost)) > 3 || wrong->props != good.props);
    }
}

} // namespace unhunch::core
