#include "app/adapters/catalogue/pose_files.h"
#include "app/widgets/session/cue_band.h"
#include "app/widgets/session/session_window.h"
#include "app/widgets/session/stage_view.h"
#include "app/widgets/theme/theme_manager.h"
#include "tests/app/session_fixture.h"
#include "tests/support/find_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using core::PhaseKind;

/// The common mistake of an exercise, which the user asks for.
struct SessionMistakeTest : testing::Test {
    const PoseSets poses = *loadBuiltInPoses();
    ThemeManager themes;
    SessionWindow window{themes, {}, [this](const std::string &pose) { return &poses.at(pose); }};

    static SessionView viewAt(PhaseKind kind)
    {
        return presentSession(scriptOf("desk-reset"), catalogue(),
                              glanceAt(scriptOf("desk-reset"), kind, 0.5), {}, {});
    }
    void showView(const SessionView &view)
    {
        window.setView(view);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key); }
    [[nodiscard]] QString cue() const { return window.findChild<CueBand *>()->accessibleName(); }
    [[nodiscard]] QString line() const
    {
        return window.findChild<CueBand *>()->accessibleDescription();
    }
    [[nodiscard]] QImage stage() const
    {
        for (auto *const one : window.findChildren<StageView *>())
            if (one->isVisible())
                return one->grab().toImage();
        return {};
    }
    [[nodiscard]] QAbstractButton *button(const QString &name)
    {
        auto *const found = test::findButton(window, name);
        return found && found->isVisible() ? found : nullptr;
    }
};

TEST_F(SessionMistakeTest, IsToldAndShownOnRequestAndTakenBack)
{
    const auto slides = viewAt(PhaseKind::Work);
    showView(slides);
    const QImage right = stage();
    press(Qt::Key_C);
    EXPECT_EQ(cue(), "Not like this");
    EXPECT_EQ(line(), slides.mistake);
    EXPECT_NE(stage(), right);
    press(Qt::Key_C);
    EXPECT_EQ(cue(), slides.cue);
    EXPECT_EQ(stage(), right);
}

TEST_F(SessionMistakeTest, HasAButtonOnTheStage)
{
    showView(viewAt(PhaseKind::Work));
    ASSERT_NE(button("Common mistake"), nullptr);
    button("Common mistake")->click();
    EXPECT_EQ(cue(), "Not like this");
    ASSERT_NE(button("Show how it goes"), nullptr);
}

TEST_F(SessionMistakeTest, StaysWhileTheSameExerciseGoesOn)
{
    showView(viewAt(PhaseKind::Work));
    press(Qt::Key_C);
    showView(viewAt(PhaseKind::Return));
    EXPECT_EQ(cue(), "Not like this");
    showView(viewAt(PhaseKind::BreathIn));
    EXPECT_EQ(cue(), viewAt(PhaseKind::BreathIn).cue);
}

TEST_F(SessionMistakeTest, IsNotOfferedForThePosture)
{
    showView(viewAt(PhaseKind::Posture));
    EXPECT_EQ(button("Common mistake"), nullptr);
    press(Qt::Key_C);
    EXPECT_EQ(cue(), viewAt(PhaseKind::Posture).cue);
}

TEST_F(SessionMistakeTest, EveryExerciseHasOneInWordsAndPoses)
{
    for (const core::Exercise &exercise : catalogue().exercises) {
        EXPECT_FALSE(exercise.words.mistake.empty()) << exercise.id;
        EXPECT_TRUE(poses.at(exercise.pose).mistake) << exercise.id;
    }
}

} // namespace
} // namespace unhunch
