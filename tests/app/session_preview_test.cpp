#include "app/service/session_preview.h"
#include "tests/app/session_fixture.h"
#include "tests/support/fast_clock.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

core::Recipe recipeOf(const std::string &routine)
{
    core::Recipe recipe{&catalogue(), catalogue().routine(routine), {}, {}};
    recipe.choices.gear = core::householdGear(catalogue());
    return recipe;
}

struct SessionPreviewTest : testing::Test {
    test::ManualClock clock;
    SessionPreview strength{clock, recipeOf("after-work-strength")};
    SessionPreview reset{clock, recipeOf("desk-reset")};
    const int pullAparts = 4;
};

TEST_F(SessionPreviewTest, CountsDownFromTheLastSignOfLife)
{
    EXPECT_EQ(reset.startsIn(), 10s);
    clock.run(4s);
    EXPECT_EQ(reset.startsIn(), 6s);
    reset.touch();
    EXPECT_EQ(reset.startsIn(), 10s);
    reset.hold();
    clock.run(1h);
    EXPECT_EQ(reset.startsIn(), std::nullopt);
    reset.touch();
    EXPECT_EQ(reset.startsIn(), 10s);
}

TEST(SessionPreviewOnItsOwnTest, StartsByItselfOnce)
{
    const test::FastClock clock;
    SessionPreview preview(clock, recipeOf("desk-reset"));
    QSignalSpy started(&preview, &SessionPreview::started);
    ASSERT_TRUE(started.wait(20'000));
    preview.start();
    preview.touch();
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(preview.startsIn(), std::nullopt);
}

TEST_F(SessionPreviewTest, ALevelMoreIsRememberedAndMakesItLonger)
{
    const auto before = strength.script().length();
    strength.changeLevel(pullAparts, 1);
    EXPECT_EQ(strength.items()[pullAparts].level, 2);
    EXPECT_GT(strength.script().length(), before);
    EXPECT_EQ(strength.chosenLevels(), (std::map<std::string, int>{{"band-pull-apart", 2}}));
}

TEST_F(SessionPreviewTest, LevelsStayInTheirRange)
{
    strength.changeLevel(pullAparts, -1);
    strength.changeLevel(99, 1);
    EXPECT_EQ(strength.items()[pullAparts].level, 1);
    for (int i = 0; i < 20; ++i)
        strength.changeLevel(pullAparts, 1);
    EXPECT_EQ(strength.items()[pullAparts].level, strength.items()[pullAparts].levels.highest);
    EXPECT_FALSE(strength.chosenGear());
}

TEST_F(SessionPreviewTest, BelowAReachedLevelThatTheRoutineCapsLessIsForTodayOnly)
{
    auto recipe = recipeOf("morning");
    recipe.choices.levels = {{"band-pull-apart", 6}};
    SessionPreview morning(clock, recipe);
    ASSERT_LT(morning.items()[1].level, 6);
    morning.changeLevel(1, -1);
    EXPECT_TRUE(morning.chosenLevels().empty());
}

TEST_F(SessionPreviewTest, AnExerciseIsSwappedAndSwappedBack)
{
    const auto before = reset.script();
    reset.swap(0);
    EXPECT_EQ(reset.items()[0].exercise, "band-pull-apart");
    EXPECT_EQ(reset.script().steps[0].exercise, "band-pull-apart");
    reset.swap(0);
    EXPECT_EQ(reset.script(), before);
    const auto strengthBefore = strength.script();
    strength.swap(0);
    EXPECT_EQ(strength.script(), strengthBefore) << "nothing comes instead";
}

TEST_F(SessionPreviewTest, OtherGearIsRemembered)
{
    EXPECT_EQ(strength.items()[1].leftOut->reason, core::LeftOutReason::NoGear);
    strength.changeGear(QStringLiteral("ball"));
    EXPECT_FALSE(strength.items()[1].leftOut);
    EXPECT_TRUE(strength.chosenGear().value().contains("ball"));
}

TEST_F(SessionPreviewTest, TheShortVersionIsOfferedWhereItIsShorter)
{
    EXPECT_EQ(reset.otherLength(), 1min + 15s);
    reset.takeOther();
    EXPECT_EQ(reset.script().length(), 1min + 15s);
    EXPECT_EQ(reset.otherLength(), 2min + 15s);
    reset.takeOther();
    EXPECT_EQ(reset.script().length(), 2min + 15s);

    const auto whole = strength.script().length();
    EXPECT_EQ(strength.otherLength(), 0s);
    strength.takeOther();
    EXPECT_EQ(strength.script().length(), whole);
}

TEST_F(SessionPreviewTest, TheRestCanBeBegunFromTheBeginning)
{
    auto recipe = recipeOf("desk-reset");
    recipe.before.emplace();
    recipe.before->steps.emplace_back().exercise = "scapular-wall-slide";
    SessionPreview rest(clock, recipe);
    EXPECT_EQ(rest.items().size(), 1u);
    EXPECT_EQ(rest.otherLength(), 2min + 15s);
    rest.takeOther();
    EXPECT_EQ(rest.items().size(), 2u);
    EXPECT_EQ(rest.otherLength(), 1min + 15s);
}

} // namespace
} // namespace unhunch
