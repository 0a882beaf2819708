#include "core/exercise/catalogue.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

/// The product's catalogue with one thing changed.
std::string errorAfter(const std::string &file, const std::string &from, const std::string &to)
{
    auto exercises = catalogueText("exercises.json");
    auto routines = catalogueText("routines.json");
    auto &text = file == "exercises.json" ? exercises : routines;
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    if (at != std::string::npos)
        text.replace(at, from.size(), to);
    const auto loaded = loadCatalogue(exercises, routines);
    return loaded ? "loaded" : loaded.error().message;
}

std::string exercisesError(const std::string &from, const std::string &to)
{
    return errorAfter("exercises.json", from, to);
}

std::string routinesError(const std::string &from, const std::string &to)
{
    return errorAfter("routines.json", from, to);
}

TEST(CatalogueTest, HoldsThePlansExercisesAndRoutines)
{
    const auto catalogue = builtInCatalogue();
    EXPECT_EQ(catalogue.exercises.size(), 11u);
    EXPECT_EQ(catalogue.routines.size(), 5u);
    EXPECT_EQ(catalogue.stopSigns.size(), 4u);
    EXPECT_EQ(catalogue.posture.size(), 4u);
    ASSERT_NE(catalogue.routineFor(Slot::DeskReset), nullptr);
    EXPECT_EQ(catalogue.routineFor(Slot::DeskReset)->id, "desk-reset");
    EXPECT_EQ(catalogue.exercise("shoulder-shrug"), nullptr);
}

TEST(CatalogueTest, KeepsTheSourceOfEveryDose)
{
    const auto catalogue = builtInCatalogue();
    const auto &slides = *catalogue.exercise("scapular-wall-slide");
    EXPECT_TRUE(slides.ladder.front().source.isApp());
    EXPECT_EQ(slides.ladder.back().source.facts, std::vector{31});
    EXPECT_EQ(slides.ladder.back().dose, Dose(RepsDose{3, 12}));
    EXPECT_THAT(catalogue.routine("after-work-strength")->source.facts, ElementsAre(21, 30, 46));
}

TEST(CatalogueTest, HoldsTwentyFourPromotionsOnTheWayToTheArticlesDoses)
{
    const auto catalogue = builtInCatalogue();
    std::map<std::string, int> targets;
    for (const auto &routine : catalogue.routines)
        for (const auto &step : routine.steps)
            if (!step.time && !catalogue.exercise(step.exercise)->locked)
                targets[step.exercise] = std::max(targets[step.exercise], step.targetLevel);
    int promotions = 0;
    for (const auto &[exercise, level] : targets)
        promotions += level - 1;
    EXPECT_EQ(promotions, 24);
}

TEST(CatalogueTest, AssumesOnlyHouseholdThings)
{
    const auto gear = householdGear(builtInCatalogue());
    EXPECT_TRUE(gear.contains("wall"));
    EXPECT_TRUE(gear.contains("rolled-towel"));
    EXPECT_FALSE(gear.contains("bar"));
    EXPECT_FALSE(gear.contains("band"));
}

TEST(CatalogueTest, AnErrorIsOneSentenceWithFileLineAndColumn)
{
    EXPECT_EQ(exercisesError("\"version\": 1", "\"version\": 2"),
              "exercises.json, line 3, column 14: \"version\" needs a whole number from 1 to 1.");
    EXPECT_THAT(routinesError("\"target_level\": 3", "\"target_level\": "),
                StartsWith("routines.json, line 11, column "));
}

TEST(CatalogueTest, RefusesWhatItDoesNotKnow)
{
    EXPECT_THAT(exercisesError("\"sided\": true", "\"sidde\": true"),
                EndsWith("\"sidde\" is not known here."));
    EXPECT_THAT(exercisesError("\"kind\": \"release\"", "\"kind\": \"magic\""),
                EndsWith("\"magic\" is not known here."));
    EXPECT_THAT(exercisesError("[\"doorway\"]", "[\"window\"]"),
                EndsWith("there is no equipment \"window\"."));
    EXPECT_THAT(routinesError("\"thoracic-extension\"", "\"thoracic-extensions\""),
                EndsWith("there is no exercise \"thoracic-extensions\"."));
    EXPECT_THAT(exercisesError("\"src\": \"S22\"", "\"src\": \"S76\""), HasSubstr("\"src\" needs"));
    EXPECT_THAT(exercisesError("unhunch.exercises", "unhunch.routines"),
                HasSubstr("\"format\" needs"));
}

TEST(CatalogueTest, RefusesWhatIsMissing)
{
    EXPECT_THAT(exercisesError("\"kind\": \"release\", ", ""), EndsWith("\"kind\" is missing."));
    EXPECT_THAT(exercisesError("\"hold_s\": 20, \"src\": \"app\"", "\"hold_s\": 20"),
                EndsWith("\"src\" is missing."));
    EXPECT_THAT(exercisesError("\"cues\": { \"hold\": \"Lean gently forward\" }", "\"cues\": { }"),
                EndsWith("a hold needs the cue \"hold\"."));
    EXPECT_THAT(exercisesError("\"change\": { \"s\": 8, \"src\": \"app\" },", ""),
                EndsWith("a sided exercise needs \"change\"."));
    EXPECT_THAT(exercisesError("\"rest\": { \"s\": 30, \"src\": \"app\" },", ""),
                EndsWith("several sets need \"rest\"."));
    EXPECT_THAT(routinesError("\"target_level\": 3", "\"load\": \"lightest\""),
                EndsWith("either \"time\" or \"target_level\"."));
}

TEST(CatalogueTest, RefusesNumbersOutOfRange)
{
    EXPECT_THAT(exercisesError("\"hold_s\": 20", "\"hold_s\": 0"), HasSubstr("from 1 to 1800"));
    EXPECT_THAT(exercisesError("\"hold_s\": 20", "\"hold_s\": 20.5"), HasSubstr("a whole number"));
    EXPECT_THAT(exercisesError("\"hold_s\": 20", "\"hold_s\": \"20\""),
                HasSubstr("a whole number"));
    EXPECT_THAT(routinesError("\"target_level\": 3", "\"target_level\": 4"),
                HasSubstr("from 1 to 3"));
    EXPECT_THAT(exercisesError("{ \"sets\": 1, \"reps\": 10, \"src\": \"app\" }",
                               "{ \"timed_s\": 4, \"src\": \"app\" }"),
                EndsWith("timed work needs a whole number of repetitions."));
    EXPECT_THAT(routinesError("\"s\": 60", "\"s\": 62"),
                EndsWith("\"time\" needs a whole number of repetitions."));
}

TEST(CatalogueTest, RefusesBadIds)
{
    EXPECT_THAT(exercisesError("\"id\": \"dead-hang\"", "\"id\": \"Dead hang\""),
                HasSubstr("an id of 1 to 64"));
    EXPECT_THAT(exercisesError("\"id\": \"dead-hang\"", "\"id\": \"" + std::string(65, 'a') + "\""),
                HasSubstr("an id of 1 to 64"));
    EXPECT_THAT(exercisesError("\"id\": \"upper-trap-ball\"", "\"id\": \"doorway-pec-stretch\""),
                EndsWith("the id \"doorway-pec-stretch\" is there twice."));
    EXPECT_THAT(exercisesError("\"id\": \"carpet\"", "\"id\": \"tights\""),
                EndsWith("the id \"tights\" is there twice."));
}

TEST(CatalogueTest, RefusesTextsThatDeceiveOrDoNotFit)
{
    const auto name = [](const std::string &text) {
        return exercisesError("\"name\": \"Dead hang\"", "\"name\": \"" + text + "\"");
    };
    EXPECT_EQ(name("Häng dich aus"), "loaded");
    EXPECT_THAT(name("Dead\\u0000hang"), HasSubstr("control or direction characters"));
    EXPECT_THAT(name("Dead\\nhang"), HasSubstr("control or direction characters"));
    EXPECT_THAT(name("Dead\\u202Ehang"), HasSubstr("control or direction characters"));
    EXPECT_THAT(name("Dead\\u2067hang"), HasSubstr("control or direction characters"));
    EXPECT_THAT(name("Dead\\u0085hang"), HasSubstr("control or direction characters"));
    EXPECT_THAT(name(""), HasSubstr("a text is needed"));
    EXPECT_THAT(exercisesError("\"Hang and breathe\"", "\"Hang and keep on breathing\""),
                HasSubstr("longer than 24 characters"));
    EXPECT_EQ(exercisesError("\"Hang and breathe\"", "\"ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ\""), "loaded");
}

TEST(CatalogueTest, RefusesAStrengthDoseWithoutARelease)
{
    EXPECT_THAT(routinesError("\"load\": \"lightest\", \"rest\"", "\"rest\""),
                EndsWith("\"band-pull-apart\" needs a release before it."));
}

TEST(CatalogueTest, RefusesWhatIsNoJsonAndWhatIsTooLarge)
{
    const auto routines = catalogueText("routines.json");
    EXPECT_THAT(loadCatalogue("", routines).error().message, StartsWith("exercises.json, line 1"));
    EXPECT_THAT(loadCatalogue("[]", routines).error().message,
                HasSubstr("an object { } is needed"));
    EXPECT_THAT(loadCatalogue(std::string(1'000'001, ' '), routines).error().message,
                HasSubstr("larger than 1 MB"));
}

} // namespace
} // namespace unhunch::core
