#include "app/widgets/session/session_layout.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

TEST(SessionLayoutTest, TheScaleFollowsTheNarrowerSideWithinItsLimits)
{
    EXPECT_DOUBLE_EQ(sessionScale({1120, 720}), 1.0);
    EXPECT_DOUBLE_EQ(sessionScale({2240, 720}), 1.0);
    EXPECT_DOUBLE_EQ(sessionScale({880, 600}), 0.82);
    EXPECT_DOUBLE_EQ(sessionScale({1920, 1080}), 1.5);
    EXPECT_DOUBLE_EQ(sessionScale({3840, 2160}), 2.2);
}

TEST(SessionLayoutTest, TheStageIsAsLargeAsDrawn)
{
    const auto layout = layoutSession({1120, 720}, Qt::LeftToRight);
    EXPECT_EQ(layout.stage, QRect(28, 92, 633, 406));
    EXPECT_EQ(layout.ring.right() + 1, 1092);
}

TEST(SessionLayoutTest, NothingOverlapsAndAllStaysInside)
{
    for (const QSize size :
         {QSize{880, 600}, QSize{1120, 720}, QSize{1920, 1080}, QSize{900, 1400}}) {
        const auto layout = layoutSession(size, Qt::LeftToRight);
        const QRect all[] = {layout.header, layout.stage, layout.ring, layout.cues,
                             layout.controls};
        for (const QRect &one : all) {
            EXPECT_TRUE(QRect(QPoint{}, size).contains(one));
            for (const QRect &other : all)
                EXPECT_TRUE(&one == &other || !one.intersects(other));
        }
    }
}

TEST(SessionLayoutTest, RightToLeftMirrorsEveryPlace)
{
    const auto straight = layoutSession({1120, 720}, Qt::LeftToRight);
    const auto mirrored = layoutSession({1120, 720}, Qt::RightToLeft);
    EXPECT_EQ(mirrored.stage.right() + 1, 1120 - straight.stage.left());
    EXPECT_EQ(mirrored.ring.left(), 1120 - 1 - straight.ring.right());
    EXPECT_EQ(mirrored.stage.size(), straight.stage.size());
}

} // namespace
} // namespace unhunch
