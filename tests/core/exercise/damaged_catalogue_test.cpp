#include "core/exercise/catalogue.h"
#include "core/session/compile.h"
#include "tests/support/catalogue_files.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;

/// Changes a text in a few places, mostly so that it stays JSON.
std::string damaged(std::string text, std::mt19937 &random)
{
    constexpr std::string_view kInstead = "0123456789-\"{}[],:at ";
    const auto changes = 1 + random() % 2;
    for (unsigned i = 0; i < changes; ++i) {
        const auto from = random() % text.size();
        const auto digit = text.find_first_of("0123456789", from);
        const auto letter = text.find_first_of("abcdefghijklmnopqrstuvwxyz", from);
        switch (random() % 4) {
        case 0:
            text[from] = kInstead[random() % kInstead.size()];
            break;
        case 1:
            text[std::min(digit, from)] = static_cast<char>('0' + random() % 10);
            break;
        case 2:
            text[std::min(letter, from)] = 'x';
            break;
        default:
            text.erase(from, random() % 40);
        }
    }
    return text;
}

void expectSafe(const Catalogue &catalogue)
{
    SessionChoices choices;
    for (const auto &equipment : catalogue.equipment)
        choices.gear.insert(equipment.id);
    for (const int level : {1, 3, 20}) {
        for (const auto &exercise : catalogue.exercises)
            choices.levels[exercise.id] = level;
        for (const auto &routine : catalogue.routines) {
            const auto script = compile(routine, catalogue, choices);
            ASSERT_TRUE(script);
            EXPECT_LT(script->length(), 24h);
            for (const auto &step : script->steps)
                EXPECT_NE(step.target, Amount{});
        }
    }
}

TEST(DamagedCatalogueTest, IsRefusedWithItsPlaceOrSafeToCompile)
{
    const auto exercises = catalogueText("exercises.json");
    const auto routines = catalogueText("routines.json");
    int loaded = 0;
    int refused = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const bool first = seed % 2 == 0;
        const auto read = first ? loadCatalogue(damaged(exercises, random), routines)
                                : loadCatalogue(exercises, damaged(routines, random));
        if (read) {
            ++loaded;
            expectSafe(*read);
        } else {
            ++refused;
            EXPECT_NE(read.error().message.find(".json, line "), std::string::npos);
        }
    }
    EXPECT_GT(loaded, 20) << "the damage is too great to test anything";
    EXPECT_GT(refused, 20);
}

} // namespace
} // namespace unhunch::core
