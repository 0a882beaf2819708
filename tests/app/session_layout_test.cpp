#include "app/widgets/session/session_layout.h"
#include "app/widgets/theme/fonts.h"
#include "tests/app/session_fixture.h"

#include <QFontMetricsF>

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <ostream>

namespace unhunch {
namespace {

constexpr double kPlainPixel = 0.277;

SessionLayout desk(QSize window, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return layoutSession({window, kPlainPixel, false, direction});
}

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
    const auto layout = desk({1120, 720});
    EXPECT_EQ(layout.stage, QRect(28, 92, 633, 406));
    EXPECT_EQ(layout.ring.right() + 1, 1092);
}

TEST(SessionLayoutTest, NothingOverlapsAndAllStaysInside)
{
    for (const bool far : {false, true}) {
        for (const QSize size : {QSize{480, 320}, QSize{700, 900}, QSize{880, 600},
                                 QSize{1120, 720}, QSize{1920, 1080}, QSize{900, 1400}}) {
            const auto layout = layoutSession({size, kPlainPixel, far, Qt::LeftToRight});
            const QRect all[] = {layout.header, layout.stage, layout.ring, layout.cues,
                                 layout.controls};
            for (const QRect &one : all) {
                EXPECT_TRUE(one.isNull() || QRect(QPoint{}, size).contains(one));
                for (const QRect &other : all)
                    EXPECT_TRUE(&one == &other || !one.intersects(other));
            }
            EXPECT_LT(layout.words.subCueBaseline, layout.cues.height()) << size.width();
        }
    }
}

TEST(SessionLayoutTest, RightToLeftMirrorsEveryPlace)
{
    const auto straight = desk({1120, 720});
    const auto mirrored = desk({1120, 720}, Qt::RightToLeft);
    EXPECT_EQ(mirrored.stage.right() + 1, 1120 - straight.stage.left());
    EXPECT_EQ(mirrored.ring.left(), 1120 - 1 - straight.ring.right());
    EXPECT_EQ(mirrored.stage.size(), straight.stage.size());
}

TEST(SessionLayoutTest, ASmallWindowIsCompactFromAfarToo)
{
    for (const bool far : {false, true}) {
        EXPECT_EQ(layoutSession({{480, 320}, kPlainPixel, far, {}}).form, SessionForm::Compact);
        EXPECT_EQ(layoutSession({{760, 479}, kPlainPixel, far, {}}).form, SessionForm::Compact);
    }
    EXPECT_EQ(desk({760, 480}).form, SessionForm::Desk);
    EXPECT_GE(desk({480, 320}).ring.width(), 120);
}

TEST(SessionLayoutTest, AScreenThatTellsNonsenseCountsAsAnOrdinaryOne)
{
    EXPECT_DOUBLE_EQ(millimetresPerPixel(531, 1920), 531.0 / 1920);
    EXPECT_DOUBLE_EQ(millimetresPerPixel(0, 1920), 0.25);
    EXPECT_DOUBLE_EQ(millimetresPerPixel(160, 1920), 0.25) << "a projector's 16:9";
    EXPECT_DOUBLE_EQ(millimetresPerPixel(1600, 1920), 0.25);
    EXPECT_DOUBLE_EQ(millimetresPerPixel(300, 0), 0.25);
    EXPECT_DOUBLE_EQ(millimetresPerPixel(nullptr), 0.25);
}

struct Screen {
    const char *name;
    QSize pixels; ///< logical
    double millimetres;
};

std::ostream &operator<<(std::ostream &out, const Screen &screen)
{
    return out << screen.name;
}

class FromThreeMetres : public testing::TestWithParam<Screen>
{
protected:
    /// How large capitals or digits of a font look, in minutes of arc.
    static double minutes(double pixels)
    {
        constexpr double kCapitalShare = 0.719;
        constexpr double kDistance = 3000;
        const double height = pixels * kCapitalShare * GetParam().millimetres;
        return std::atan(height / kDistance) * 180 * 60 / std::numbers::pi;
    }

    const SessionLayout layout =
        layoutSession({GetParam().pixels, GetParam().millimetres, true, Qt::LeftToRight});
};

// ISO 9241-303: 16 minutes of arc at least; what is read in passing may have 8.
TEST_P(FromThreeMetres, TheWordsAndTheNumberCanBeRead)
{
    EXPECT_EQ(layout.form, SessionForm::Far);
    EXPECT_GE(minutes(layout.words.cue), 15.9);
    EXPECT_GE(minutes(layout.words.subCue), 7.9);
    EXPECT_GE(minutes(0.40 * layout.ring.width()), 30) << "the number";
    EXPECT_GE(minutes(0.075 * layout.ringText * layout.ring.width()), 7.9) << "the ring's label";
}

TEST_P(FromThreeMetres, EveryCueOfTheCatalogueHasItsFullSize)
{
    const QFontMetricsF metrics(displayFont(layout.words.cue));
    for (const auto &exercise : catalogue().exercises) {
        const auto &cues = exercise.words.cues;
        for (const auto &cue : {cues.work, cues.hold, cues.back, cues.left, cues.right,
                                cues.breatheIn, cues.breatheOut, cues.move})
            EXPECT_LE(metrics.horizontalAdvance(QString::fromStdString(cue)), layout.cues.width())
                << cue;
    }
}

INSTANTIATE_TEST_SUITE_P(Screens, FromThreeMetres,
                         testing::Values(Screen{"Desktop24FullHd", {1920, 1080}, 0.277},
                                         Screen{"Desktop27QuadHd", {2560, 1440}, 0.233},
                                         Screen{"Laptop14At150", {1280, 720}, 0.242},
                                         Screen{"Laptop15At125", {1536, 864}, 0.224},
                                         Screen{"Laptop13At200", {1280, 800}, 0.224}),
                         [](const auto &tested) { return std::string(tested.param.name); });

} // namespace
} // namespace unhunch
