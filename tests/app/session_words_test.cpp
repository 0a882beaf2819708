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

TEST(SessionWordsTest, WhatStandsInIsNamedInThePlaceOfTheUsualThing)
{
    core::SessionChoices choices;
    choices.gear = {"rolled-towel", "carpet", "band"};
    choices.levels = {{"thoracic-extension", 2}};
    const auto script = core::compile(*catalogue().routine("morning"), catalogue(), choices);
    const auto said = [](const core::SessionScript &of, core::PhaseKind kind) {
        return presentCues(glanceAt(of, kind, 0.5), catalogue(), 0s);
    };
    EXPECT_EQ(said(*script, core::PhaseKind::Ready).subCue, "Rolled towel under the upper back");
    EXPECT_EQ(said(*script, core::PhaseKind::Move).cue, "Move the towel");
    choices.gear.insert("roller");
    const auto usual = core::compile(*catalogue().routine("morning"), catalogue(), choices);
    EXPECT_EQ(said(*usual, core::PhaseKind::Move).cue, "Move the roller");
}

TEST(SessionWordsTest, TheBreathLeadsAStretchForThoseWhoAcceptedIt)
{
    const auto evening = scriptOf("evening");
    const auto hold = glanceAt(evening, core::PhaseKind::Hold, 0.2);
    const auto said = [&](std::chrono::seconds elapsed, bool breathing) {
        return presentCues(hold, catalogue(), elapsed, breathing).subCue;
    };
    EXPECT_EQ(said(1s, true), "Breathe in, let your ribs widen");
    EXPECT_EQ(said(5s, true), "Breathe out, go a little deeper");
    EXPECT_NE(said(1s, false), said(1s, true));
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
