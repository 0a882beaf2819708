#include "app/presentation/exercise_name.h"
#include "app/presentation/session_cues.h"
#include "app/presentation/stop_signs.h"
#include "core/session/cues.h"
#include "tests/app/session_fixture.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

TEST(SessionWordsTest, EveryCueOfEveryRoutineCanBeReadAcrossARoom)
{
    for (const auto &routine : catalogue().routines) {
        const auto script = scriptOf(routine.id);
        for (std::size_t i = 0; i < script.phases.size(); ++i) {
            for (auto elapsed = 0s; elapsed < 80s; elapsed += 4s) {
                const auto cues = presentCues(glanceAt(script, i, 0.7), catalogue(), elapsed);
                EXPECT_FALSE(cues.cue.isEmpty());
                EXPECT_LE(cues.cue.size(), kCueLength) << cues.cue.toStdString();
                EXPECT_LE(cues.subCue.size(), kSubCueLength) << cues.subCue.toStdString();
            }
        }
    }
}

TEST(SessionWordsTest, HalfWayIsShownWhereItIsHeard)
{
    int heard = 0;
    for (const auto &routine : catalogue().routines) {
        const auto script = scriptOf(routine.id);
        for (std::size_t i = 0; i < script.phases.size(); ++i) {
            const auto cues = core::cuesOf(script, i, script.phases[i].length);
            const bool sounds = std::ranges::count(cues, core::Cue::HalfWay, &core::CueMoment::cue);
            const auto shown = [&](double progress) {
                return presentCues(glanceAt(script, i, progress), catalogue(), 0s).subCue
                       == "Half way";
            };
            EXPECT_EQ(shown(0.51), sounds);
            EXPECT_FALSE(shown(0.48));
            EXPECT_FALSE(shown(0.7));
            heard += sounds ? 1 : 0;
        }
    }
    EXPECT_GT(heard, 0);
}

TEST(SessionWordsTest, EveryCueOfTheCatalogueCanBeReadAcrossARoom)
{
    for (const auto &exercise : catalogue().exercises) {
        const auto &words = exercise.words;
        const auto &cues = words.cues;
        for (const auto &cue : {cues.work, cues.hold, cues.back, cues.breatheIn, cues.breatheOut,
                                cues.move, cues.left, cues.right})
            EXPECT_LE(cue.size(), kCueLength) << cue;
        EXPECT_LE(words.setUp.size(), kSubCueLength) << words.setUp;
        for (const auto &line : words.subCues)
            EXPECT_LE(line.size(), kSubCueLength) << line;
    }
    for (const auto &line : catalogue().posture)
        EXPECT_LE(line.size(), kSubCueLength) << line;
}

TEST(SessionWordsTest, HistoryCallsAnExerciseAsTheCatalogueDoes)
{
    for (const auto &exercise : catalogue().exercises)
        EXPECT_EQ(exerciseName(exercise.id).toStdString(), exercise.words.name);
    EXPECT_EQ(exerciseName("my-own-stretch"), "my-own-stretch");
}

TEST(SessionWordsTest, EveryStopSignOfTheCatalogueCanBeChosen)
{
    std::set<std::string> offered;
    for (const auto &sign : stopSigns())
        offered.insert(sign.id);
    std::set<std::string> known;
    for (const auto &sign : catalogue().stopSigns)
        known.insert(sign.id);
    EXPECT_EQ(offered, known);
}

} // namespace
} // namespace unhunch
