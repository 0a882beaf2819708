#include "app/presentation/ladders_view.h"
#include "sample_quarter.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using testing::SizeIs;

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

LaddersView ladders(const std::vector<core::LevelChange> &changes = {})
{
    static const core::Catalogue kCatalogue = core::builtInCatalogue();
    std::map<std::string, int> levels;
    for (const core::LevelChange &change : changes)
        levels[change.exercise] = change.to;
    return presentLadders(core::climbsOf(kCatalogue, levels, changes), kBritish);
}

LadderView ladder(const LaddersView &view, const QString &name)
{
    for (const LadderView &one : view.ladders)
        if (one.name == name)
            return one;
    ADD_FAILURE() << name.toStdString();
    return {};
}

} // namespace

TEST(LaddersViewTest, AtTheBeginningEveryExerciseIsAtItsFirstRung)
{
    const LaddersView view = ladders();
    EXPECT_EQ(view.summary, "Every exercise begins light and grows when your sessions go well.");
    const LadderView hang = ladder(view, "Dead hang");
    EXPECT_EQ(hang.level, "Level 1 of 8");
    EXPECT_EQ(hang.dose, "2 times 0:10. Next: 2 times 0:15.");
    EXPECT_EQ(hang.news, "");
    ASSERT_THAT(hang.rungs, SizeIs(9));
    EXPECT_EQ(hang.rungs[0], RungState::Climbed);
    EXPECT_EQ(hang.rungs[7], RungState::Ahead);
    EXPECT_EQ(hang.rungs[8], RungState::ByChoice);
}

TEST(LaddersViewTest, DosesOfEveryKindHaveWords)
{
    const LaddersView view = ladders();
    EXPECT_EQ(ladder(view, "Wall slides").dose, "6 reps. Next: 10 reps.");
    EXPECT_EQ(ladder(view, "Doorway chest stretch").dose, "0:20 each side. Next: 0:30 each side.");
    EXPECT_EQ(ladder(view, "Roller extensions").dose,
              "2 places, 2 breaths. Next: 3 places, 3 breaths.");
    EXPECT_EQ(ladder(view, "Child's pose reach").dose,
              "0:30, then 0:30 each side. Next: 2 rounds: 0:30, then 0:45 each side.");
    EXPECT_EQ(ladder(view, "Belly breathing").dose, "5 breaths. This is the plan's dose.");
}

TEST(LaddersViewTest, TellsWhatMovedALevelAndWhy)
{
    const LaddersView view = ladders(sampleClimbs());
    const LadderView hang = ladder(view, "Dead hang");
    EXPECT_EQ(hang.level, "Level 3 of 8");
    EXPECT_EQ(hang.news, "21 September: level 3, two hangs ended early");
    EXPECT_THAT(hang.changes, SizeIs(4));
    EXPECT_EQ(hang.changes.back(), "29 August: level 2, after 3 good sessions");
    EXPECT_EQ(ladder(view, "Foam rolling").dose, "1:30. You chose this level.");
    EXPECT_EQ(view.summary, "9 steps up so far.");
}

} // namespace unhunch
