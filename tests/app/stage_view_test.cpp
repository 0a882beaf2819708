#include "app/presentation/figure_thumbnail.h"
#include "app/widgets/session/stage_view.h"
#include "app/widgets/theme/theme.h"
#include "tests/core/figure/pose_sets.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

constexpr QSize kStage(633, 405);

class StageViewTest : public testing::Test
{
protected:
    StageViewTest() { m_stage.resize(kStage); }

    QImage shown(const StageScene &scene)
    {
        m_stage.setScene(scene);
        return m_stage.grab().toImage();
    }

    core::PoseSet m_wallSlide = core::test::poseSetNamed("wall-slide");
    StageView m_stage{lightTheme().figure};
};

} // namespace

TEST_F(StageViewTest, ShowsTheFigureMove)
{
    using enum core::FigureMotion;
    const QImage low = shown({.poses = &m_wallSlide, .moment = {.motion = Work, .progress = 0}});
    const QImage high = shown({.poses = &m_wallSlide, .moment = {.motion = Work, .progress = 1}});
    EXPECT_NE(low, high);
    EXPECT_EQ(low, shown({.poses = &m_wallSlide, .moment = {.motion = Work, .progress = 0}}));
}

TEST_F(StageViewTest, KeepsStillBetweenPosesWhenMotionIsReduced)
{
    using enum core::FigureMotion;
    const StageScene early{
        .poses = &m_wallSlide, .moment = {.motion = Work, .progress = 0.2}, .still = true};
    StageScene late = early;
    late.moment.progress = 0.7;
    EXPECT_EQ(shown(early), shown(late));
}

TEST_F(StageViewTest, ShowsTheSideOnlyWhereItTeaches)
{
    using enum core::FigureMotion;
    const QPoint inInset(kStage.width() - 40, kStage.height() - 60);
    const StageScene working{.poses = &m_wallSlide, .moment = {.motion = Work}};
    StageScene without = working;
    without.inset = false;
    EXPECT_NE(shown(working).pixel(inInset), shown(without).pixel(inInset));
    StageScene resting = working;
    resting.moment.motion = Rest;
    StageScene restingWithout = resting;
    restingWithout.inset = false;
    EXPECT_EQ(shown(resting), shown(restingWithout));
}

TEST_F(StageViewTest, ShowsTheCommonMistakeOnRequest)
{
    using enum core::FigureMotion;
    const StageScene holding{.poses = &m_wallSlide, .moment = {.motion = Hold}, .still = true};
    StageScene asked = holding;
    asked.mistake = true;
    EXPECT_NE(shown(asked), shown(holding));
    asked.moment.progress = 0.5;
    StageScene later = asked;
    later.moment.progress = 0.9;
    EXPECT_EQ(shown(asked), shown(later)) << "the figure waits while it is looked at";
}

TEST_F(StageViewTest, WalksRoundTheFigureWhenTheSidesAreSwitched)
{
    using enum core::FigureMotion;
    const core::PoseSet doorway = core::test::poseSetNamed("doorway-pec");
    StageScene scene{.poses = &doorway,
                     .moment = {.motion = Switch,
                                .side = core::FigureSide::Right,
                                .length = core::FigureMoment::Seconds(8),
                                .before = core::FigureStance{Hold, core::FigureSide::Left}}};
    const QImage before = shown(scene);
    scene.moment.progress = 0.5;
    const QImage onTheWay = shown(scene);
    scene.moment.progress = 1;
    const QImage after = shown(scene);
    EXPECT_NE(before, onTheWay);
    EXPECT_NE(onTheWay, after);
    EXPECT_NE(before, after);
}

TEST_F(StageViewTest, VeilsTheFigureWhilePaused)
{
    const StageScene scene{.poses = &m_wallSlide};
    StageScene paused = scene;
    paused.paused = true;
    const QPoint onShirt(kStage.width() / 2 + 10, kStage.height() / 2 + 60);
    EXPECT_GT(qGray(shown(paused).pixel(onShirt)), qGray(shown(scene).pixel(onShirt)) + 30);
}

TEST_F(StageViewTest, FollowsTheThemeAtOnce)
{
    const StageScene scene{.poses = &m_wallSlide};
    const QRgb light = shown(scene).pixel(60, 200);
    m_stage.setColors(darkTheme().figure);
    EXPECT_LT(qGray(m_stage.grab().toImage().pixel(60, 200)), qGray(light) - 100);
}

TEST_F(StageViewTest, ShowsAnEmptyRoomWithoutAPoseSet)
{
    EXPECT_EQ(shown({}).pixel(300, 200), lightTheme().figure.wall.rgb());
}

TEST_F(StageViewTest, TellsAScreenReaderWhatItShows)
{
    m_stage.setDescription(QStringLiteral("Wall slides"), QStringLiteral("Slide up. Slide down."));
    EXPECT_EQ(m_stage.accessibleName(), QStringLiteral("Wall slides"));
    EXPECT_EQ(m_stage.accessibleDescription(), QStringLiteral("Slide up. Slide down."));
}

TEST_F(StageViewTest, MakesASharpThumbnail)
{
    const QPixmap still = figureThumbnail(&m_wallSlide, lightTheme().figure, {104, 116}, 2.0);
    EXPECT_EQ(still.size(), QSize(208, 232));
    EXPECT_EQ(still.deviceIndependentSize(), QSizeF(104, 116));
    EXPECT_NE(still.toImage(),
              figureThumbnail(nullptr, lightTheme().figure, {104, 116}, 2.0).toImage());
}

} // namespace unhunch
