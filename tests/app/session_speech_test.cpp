#include "app/presentation/session_speech.h"
#include "tests/app/session_fixture.h"

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using core::PhaseKind;

std::string speechAt(const std::string &routine, PhaseKind kind, int nth = 0, bool posture = false)
{
    return speechFor(glanceAt(scriptOf(routine), kind, 0, nth), catalogue(), posture).toStdString();
}

TEST(SessionSpeechTest, AnExerciseIsNamedWithItsDose)
{
    EXPECT_EQ(speechAt("desk-reset", PhaseKind::Ready), "Wall slides. 12, slow.");
    EXPECT_EQ(speechAt("desk-reset", PhaseKind::Transition), "Next: Belly breathing. 5 breaths.");
}

TEST(SessionSpeechTest, RepetitionsAreCountedToSixAndAtTheEnd)
{
    std::vector<std::string> counted;
    for (int rep = 0; rep < 12; ++rep)
        counted.push_back(speechAt("desk-reset", PhaseKind::Work, rep));
    EXPECT_THAT(counted,
                testing::ElementsAre("Go", "2", "3", "4", "5", "6", "", "", "", "10", "11", "12"));
}

TEST(SessionSpeechTest, TheFirstBreathIsSpokenAndTheOthersAreQuiet)
{
    EXPECT_EQ(speechAt("desk-reset", PhaseKind::BreathIn), "Breathe in");
    EXPECT_EQ(speechAt("desk-reset", PhaseKind::BreathOut), "Breathe out");
    EXPECT_EQ(speechAt("desk-reset", PhaseKind::BreathIn, 1), "");
}

TEST(SessionSpeechTest, ThePostureIsSpokenToNewcomersOnly)
{
    EXPECT_EQ(speechAt("desk-reset", PhaseKind::Posture), "");
    EXPECT_NE(speechAt("desk-reset", PhaseKind::Posture, 0, true), "");
}

TEST(SessionSpeechTest, SidesAreNamedBeforeAndAtTheSwitch)
{
    EXPECT_EQ(speechAt("after-work-strength", PhaseKind::Switch), "Switch to the left");
    const auto script = scriptOf("after-work-strength");
    for (std::size_t i = 0; i < script.phases.size(); ++i) {
        const auto glance = glanceAt(script, i, 0);
        if (glance.phase.kind != PhaseKind::Transition || glance.step.side == core::Side::None)
            continue;
        EXPECT_NE(speechFor(glance, catalogue(), false).indexOf(u"Right side"), -1);
    }
}

TEST(SessionSpeechTest, ARestIsToldWithWhatFollows)
{
    EXPECT_THAT(speechAt("evening", PhaseKind::Rest),
                testing::MatchesRegex("Rest [0-9]+\\. Next: set 2 of [0-9]\\."));
}

TEST(SessionSpeechTest, EveryWaitIsLongEnoughForItsSentence)
{
    constexpr double kCharactersASecond = 14; // at an engine's usual pace
    for (const char *routine :
         {"morning", "desk-reset", "after-work-strength", "evening", "pre-workout"}) {
        const auto script = scriptOf(routine);
        for (std::size_t i = 0; i < script.phases.size(); ++i) {
            const auto glance = glanceAt(script, i, 0);
            const QString speech = speechFor(glance, catalogue(), true);
            const std::chrono::duration<double> needed(static_cast<double>(speech.size())
                                                       / kCharactersASecond);
            EXPECT_LE(needed, glance.phase.length)
                << routine << ", phase " << i << ": " << speech.toStdString();
        }
    }
}

TEST(SessionSpeechTest, TheEndIsToldAndALeftSessionIsNot)
{
    EXPECT_EQ(speechFor(core::SessionOutcome::Done), QStringLiteral("Done. Nice work."));
    EXPECT_TRUE(speechFor(core::SessionOutcome::PartDone).isEmpty());
    EXPECT_EQ(speechFor(core::Cue::HoldEnd), QStringLiteral("And release"));
    EXPECT_TRUE(speechFor(core::Cue::ReadyBeep).isEmpty()) << "beeps speak for themselves";
}

TEST(SessionSpeechTest, TheWordsHaveALanguage)
{
    EXPECT_EQ(languageOfWords(), QStringLiteral("en"));
}

} // namespace
} // namespace unhunch
