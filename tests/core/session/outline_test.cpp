#include "core/session/outline.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>
#include <numeric>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

class OutlineTest : public testing::Test
{
protected:
    OutlineTest() { recipe.choices.gear = householdGear(catalogue); }

    std::vector<OutlineItem> items(const std::string &routine)
    {
        recipe.routine = catalogue.routine(routine);
        return outline(recipe);
    }

    const Equipment &equipment(const std::string &id) const
    {
        return *std::ranges::find(catalogue.equipment, id, &Equipment::id);
    }

    const Catalogue catalogue{builtInCatalogue()};
    Recipe recipe{&catalogue, nullptr, {}, {}};
};

TEST_F(OutlineTest, TellsEveryExerciseWithItsRealLength)
{
    const auto strength = items("after-work-strength");
    std::chrono::milliseconds sum{0};
    for (const auto &item : strength)
        sum += item.length;
    EXPECT_EQ(sum, write(recipe)->length());
    EXPECT_EQ(strength[0].exercise, "doorway-pec-stretch");
    EXPECT_TRUE(strength[0].sided);
    EXPECT_EQ(strength[0].target, (Amount{1, 0, 0, 20s})) << "of one side";
    EXPECT_EQ(strength[0].length, 15s + 20s + 8s + 20s);
}

TEST_F(OutlineTest, WhatIsLeftOutStaysInItsPlaceWithTheReason)
{
    const auto strength = items("after-work-strength");
    ASSERT_EQ(strength.size(), 5U);
    EXPECT_EQ(strength[1].leftOut, (LeftOut{"upper-trap-ball", LeftOutReason::NoGear, "ball"}));
    EXPECT_EQ(strength[1].length, 0ms);
}

TEST_F(OutlineTest, OffersTheLevelsOfTheRoutineAndThoseThatAreTheUsersOwnChoice)
{
    EXPECT_EQ(items("morning")[1].levels, (LevelRange{1, 3}));
    recipe.choices.gear.insert("bar");
    EXPECT_EQ(items("evening")[1].levels, (LevelRange{1, 9}));
    EXPECT_EQ(items("desk-reset")[0].levels, (LevelRange{1, 1})) << "a minute is a minute";
}

TEST_F(OutlineTest, ASwappedExerciseTakesThePlaceOfTheOther)
{
    EXPECT_TRUE(items("desk-reset")[0].canSwap);
    recipe.choices.swapped = {"scapular-wall-slide"};
    const auto reset = items("desk-reset");
    EXPECT_EQ(reset[0].planned, "scapular-wall-slide");
    EXPECT_EQ(reset[0].exercise, "band-pull-apart");
    EXPECT_TRUE(reset[0].isSwapped);
    EXPECT_EQ(write(recipe)->steps[0].load, Load::Lightest);
}

TEST_F(OutlineTest, AnExerciseWithoutItsGearCanStillBeSwapped)
{
    EXPECT_TRUE(items("evening")[1].leftOut);
    EXPECT_TRUE(items("evening")[1].canSwap);
    recipe.choices.swapped = {"dead-hang"};
    EXPECT_EQ(items("evening")[1].exercise, "childs-pose-reach");
    EXPECT_FALSE(items("evening")[1].leftOut);
}

TEST_F(OutlineTest, OfASessionThatGoesOnItTellsWhatIsLeft)
{
    recipe.routine = catalogue.routine("desk-reset");
    LoggedSession before;
    before.session.outcome = SessionOutcome::Interrupted;
    before.steps.push_back({0, "scapular-wall-slide", Side::None, 1, {}, {}, {}, {}, {}});
    recipe.before = before;
    const auto left = outline(recipe);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].exercise, "belly-breathing");
    EXPECT_EQ(left[0].length, write(recipe)->length());
}

TEST_F(OutlineTest, GearGoesRoundThroughWhatStandsInForIt)
{
    Gear gear{"wall", "tights", "towel-strip"};
    gear = withNextGear(equipment("band"), gear);
    EXPECT_THAT(gear, ElementsAre("towel-strip", "wall"));
    gear = withNextGear(equipment("band"), gear);
    EXPECT_THAT(gear, ElementsAre("band", "wall"));
    gear = withNextGear(equipment("band"), gear);
    EXPECT_THAT(gear, ElementsAre("tights", "wall"));
    gear = withNextGear(equipment("bar"), gear);
    EXPECT_THAT(gear, ElementsAre("bar", "tights", "wall"));
    gear = withNextGear(equipment("bar"), gear);
    EXPECT_THAT(gear, ElementsAre("tights", "wall"));
}

} // namespace
} // namespace unhunch::core
