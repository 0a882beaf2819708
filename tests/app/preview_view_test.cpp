#include "app/presentation/preview_view.h"
#include "tests/app/session_fixture.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class PreviewViewTest : public testing::Test
{
protected:
    PreviewViewTest() { m_recipe.choices.gear = core::householdGear(catalogue()); }

    PreviewView present(std::optional<std::chrono::milliseconds> startsIn = 9500ms) const
    {
        const auto script = core::write(m_recipe);
        const auto items = core::outline(m_recipe);
        return presentPreview({m_recipe, *script, items, 0s, startsIn, 0s}, {});
    }

    core::Recipe m_recipe{&catalogue(), catalogue().routine("after-work-strength"), {}, {}};
};

TEST_F(PreviewViewTest, TellsHowMuchItIsAndHowLongItTakes)
{
    const auto view = present();
    EXPECT_EQ(view.heading, "Strength");
    EXPECT_EQ(view.summary, "4 exercises · 3 min 5");
    EXPECT_EQ(view.items[0].detail, "0:20 each side");
    EXPECT_EQ(view.items[0].level, "Level 1 of 3");
    EXPECT_FALSE(view.items[0].canLower);
    EXPECT_TRUE(view.items[0].canRaise);
    EXPECT_EQ(view.startsIn, "Starts by itself in 10 s");
    EXPECT_EQ(present(std::nullopt).startsIn, "");
}

TEST_F(PreviewViewTest, WhatIsLeftOutSaysWhy)
{
    const auto missing = present().items[1];
    EXPECT_TRUE(missing.leftOut);
    EXPECT_EQ(missing.detail, "Left out, needs: Tennis ball");
    m_recipe.choices.repsToday = {{"scapular-wall-slide", 36}};
    EXPECT_EQ(present().items[3].detail, "Done for today");
}

TEST_F(PreviewViewTest, TheGearLineNamesWhatIsUsed)
{
    const auto text = [this](std::size_t place) { return present().gear.at(place).text; };
    EXPECT_EQ(text(0), "Old tights");
    EXPECT_EQ(text(3), "Not at hand: Tennis ball");
    m_recipe.choices.gear.insert({"band", "ball"});
    EXPECT_EQ(text(0), "Resistance band");
    EXPECT_EQ(text(3), "Tennis ball");
    EXPECT_EQ(present().gear.size(), 4u) << "a wall is no gear";
}

TEST_F(PreviewViewTest, ASwapSaysWhatComesInstead)
{
    m_recipe.routine = catalogue().routine("evening");
    EXPECT_EQ(present().items[0].swapText, "");
    m_recipe.routine = catalogue().routine("desk-reset");
    EXPECT_EQ(present().items[0].swapText, "Band pull-aparts instead");
    m_recipe.choices.swapped = {"scapular-wall-slide"};
    EXPECT_EQ(present().items[0].name, "Band pull-aparts");
    EXPECT_EQ(present().items[0].swapText, "Wall slides after all");
}

} // namespace
} // namespace unhunch
