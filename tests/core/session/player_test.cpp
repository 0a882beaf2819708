#include "core/session/compile.h"
#include "core/session/glance.h"
#include "core/session/player.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

SessionScript compiled(const std::string &routine, std::map<std::string, int> levels = {})
{
    const auto catalogue = builtInCatalogue();
    SessionChoices choices;
    choices.levels = std::move(levels);
    choices.gear = {"wall", "doorway", "towel", "band", "roller", "mat", "ball", "bar"};
    return *compile(*catalogue.routine(routine), catalogue, choices);
}

/// A player and a clock. Times are told from the start.
class PlayerTest : public testing::Test
{
protected:
    void play(SessionScript which)
    {
        script = std::move(which);
        state = {};
        tell(Command::Start);
    }

    /// What the player says while time passes, woken only when it wants to be.
    std::vector<PlayerEvent> goTo(std::chrono::milliseconds since)
    {
        std::vector<PlayerEvent> all;
        const auto until = MonotonicTime{kStart + since};
        for (auto wake = nextWake(script, state); wake && *wake <= until;
             wake = nextWake(script, state)) {
            EXPECT_GE(*wake, now);
            now = *wake;
            take(advance(script, state, now), all);
        }
        now = until;
        take(advance(script, state, now), all);
        return all;
    }

    std::vector<PlayerEvent> tell(Command what)
    {
        std::vector<PlayerEvent> all;
        take(command(script, state, what, now), all);
        return all;
    }

    void take(Played played, std::vector<PlayerEvent> &all)
    {
        state = std::move(played.state);
        for (const auto &event : played.events)
            if (!std::holds_alternative<CueDue>(event))
                all.push_back(event);
    }

    const SessionPhase &phase() const { return script.phases[state.phase]; }

    static constexpr std::chrono::milliseconds kStart{1'000'000};
    SessionScript script{};
    PlayerState state{};
    MonotonicTime now{kStart};
};

class DeskResetTest : public PlayerTest
{
protected:
    DeskResetTest() { play(compiled("desk-reset")); }
};

const StepFinished kAllSlides{0, StepOutcome::Done, Amount{1, 12, 0, 0ms}, 75s};

TEST_F(DeskResetTest, LeadsFromStartToDoneWithoutAClick)
{
    EXPECT_EQ(phase().kind, PhaseKind::Posture);
    goTo(8s);
    EXPECT_EQ(phase().kind, PhaseKind::Ready);
    goTo(15s);
    EXPECT_EQ(phase().kind, PhaseKind::Work);
    EXPECT_THAT(goTo(75s), Contains(PlayerEvent(kAllSlides)));
    EXPECT_EQ(phase().kind, PhaseKind::Transition);
    EXPECT_THAT(goTo(135s), Contains(PlayerEvent(
                                StepFinished{1, StepOutcome::Done, Amount{1, 0, 5, 0ms}, 60s})));
    EXPECT_EQ(state.status, PlayerStatus::Finished);
    EXPECT_EQ(state.outcome, SessionOutcome::Done);
    EXPECT_EQ(state.active, 135s);
    EXPECT_EQ(nextWake(script, state), std::nullopt);
}

TEST_F(DeskResetTest, CountsARepetitionWhenItsReturnEnds)
{
    goTo(20s - 1ms);
    EXPECT_EQ(state.actual.reps, 0);
    goTo(20s);
    EXPECT_EQ(state.actual.reps, 1);
    EXPECT_EQ(phase().rep, (Counter{2, 12}));
}

TEST_F(DeskResetTest, AWakeUpThatComesLateLosesNothing)
{
    Played late = advance(script, state, MonotonicTime{kStart + 78s});
    EXPECT_THAT(late.events, Contains(PlayerEvent(kAllSlides)));
    EXPECT_EQ(late.state.elapsed, 3s);
    EXPECT_EQ(late.state, (goTo(78s), state));
}

TEST_F(DeskResetTest, APauseFreezesTheProgressExactly)
{
    goTo(16500ms);
    const auto before = look(script, state, now);
    tell(Command::Pause);
    EXPECT_EQ(state.status, PlayerStatus::Paused);
    goTo(16500ms + 9min);
    const auto after = look(script, state, now);
    EXPECT_EQ(after.progress, before.progress);
    EXPECT_EQ(after.phaseLeft, 500ms);
    tell(Command::Resume);
    goTo(16500ms + 9min + 499ms);
    EXPECT_EQ(phase().kind, PhaseKind::Work);
    goTo(16500ms + 9min + 500ms);
    EXPECT_EQ(phase().kind, PhaseKind::RepHold);
    EXPECT_EQ(state.active, 17s);
}

TEST_F(DeskResetTest, PausedForTenMinutesItIsLeft)
{
    goTo(80s);
    tell(Command::Pause);
    EXPECT_THAT(goTo(80s + 10min - 1ms), IsEmpty());
    EXPECT_THAT(goTo(80s + 10min), ElementsAre(PlayFinished{SessionOutcome::PartDone}));
    EXPECT_EQ(state.active, 80s);
}

TEST_F(DeskResetTest, LeftBeforeAStepIsFinishedItWasNotBegun)
{
    goTo(60s);
    EXPECT_THAT(tell(Command::Stop), ElementsAre(PlayFinished{SessionOutcome::NotBegun}));
}

TEST_F(DeskResetTest, LeftLaterItKeepsWhatWasDoneOfTheStep)
{
    goTo(85s + 25s);
    EXPECT_THAT(tell(Command::Stop),
                ElementsAre(StepFinished{1, StepOutcome::PartDone, Amount{0, 0, 2, 0ms}, 35s},
                            PlayFinished{SessionOutcome::PartDone}));
    EXPECT_THAT(tell(Command::Stop), IsEmpty());
}

TEST_F(DeskResetTest, ASkippedStepKeepsWhatWasDoneOfIt)
{
    goTo(27s);
    EXPECT_THAT(tell(Command::Skip),
                ElementsAre(StepFinished{0, StepOutcome::PartDone, Amount{0, 2, 0, 0ms}, 27s},
                            PhaseEntered{script.firstPhase(1)}));
    goTo(27s + 60s);
    EXPECT_EQ(state.outcome, SessionOutcome::PartDone);
}

TEST_F(DeskResetTest, WithEverythingSkippedItWasNotBegun)
{
    EXPECT_THAT(tell(Command::Skip), ElementsAre(StepFinished{0, StepOutcome::Skipped, {}, 0ms},
                                                 PhaseEntered{script.firstPhase(1)}));
    EXPECT_THAT(tell(Command::Skip), ElementsAre(StepFinished{1, StepOutcome::Skipped, {}, 0ms},
                                                 PlayFinished{SessionOutcome::NotBegun}));
}

TEST_F(DeskResetTest, StartNowEndsTheLeadInOnly)
{
    goTo(5s);
    EXPECT_THAT(tell(Command::StartNow), ElementsAre(PhaseEntered{script.firstWork(0)}));
    EXPECT_EQ(phase().kind, PhaseKind::Work);
    EXPECT_THAT(tell(Command::StartNow), IsEmpty());
    EXPECT_EQ(state.active, 5s);
}

TEST_F(DeskResetTest, BackRestartsTheStepAndThenGoesToTheOneBefore)
{
    goTo(100s);
    EXPECT_THAT(tell(Command::Back), ElementsAre(PhaseEntered{script.firstPhase(1)}));
    EXPECT_EQ(state.actual, Amount{});
    EXPECT_THAT(tell(Command::Back), ElementsAre(PhaseEntered{0}));
    EXPECT_THAT(tell(Command::Back), ElementsAre(PhaseEntered{0}));
    EXPECT_EQ(state.active, 100s);
    goTo(100s + 135s);
    EXPECT_EQ(state.outcome, SessionOutcome::Done);
}

TEST_F(DeskResetTest, AStepDoneOnceStaysDoneThoughItIsBegunAgain)
{
    goTo(80s);
    tell(Command::Back);
    EXPECT_THAT(tell(Command::Stop), ElementsAre(PlayFinished{SessionOutcome::PartDone}));
}

TEST_F(DeskResetTest, ARepetitionTakesNoMoreTime)
{
    goTo(8s);
    tell(Command::AddTime);
    EXPECT_EQ(look(script, state, now).phaseLeft, 22s);
    EXPECT_EQ(look(script, state, now).sessionLeft, 142s);
    goTo(30s);
    EXPECT_EQ(phase().kind, PhaseKind::Work);
    tell(Command::AddTime);
    EXPECT_EQ(look(script, state, now).phaseLeft, 2s);
    EXPECT_FALSE(look(script, state, now).canAddTime);
}

TEST_F(DeskResetTest, JumpsWhilePausedStayPaused)
{
    tell(Command::Pause);
    goTo(9min);
    tell(Command::Skip);
    EXPECT_EQ(state.status, PlayerStatus::Paused);
    EXPECT_THAT(goTo(18min), IsEmpty());
    tell(Command::Resume);
    EXPECT_THAT(goTo(18min + 10s), ElementsAre(PhaseEntered{script.firstPhase(1) + 1}));
}

TEST_F(PlayerTest, AHoldCreditsTheTimeItWasKeptAndTheTimeAdded)
{
    play(compiled("after-work-strength"));
    goTo(25s);
    tell(Command::AddTime);
    EXPECT_EQ(phase().kind, PhaseKind::Hold);
    EXPECT_THAT(goTo(15s + 35s), Contains(PlayerEvent(StepFinished{0, StepOutcome::Done,
                                                                   Amount{1, 0, 0, 35s}, 50s})));
    goTo(50s + 8s + 7s);
    EXPECT_THAT(tell(Command::Skip), Contains(PlayerEvent(StepFinished{1, StepOutcome::PartDone,
                                                                       Amount{0, 0, 0, 7s}, 15s})));
}

TEST_F(PlayerTest, BeforeTheStartNothingRunsAndStoppingIsNotBegun)
{
    script = compiled("desk-reset");
    EXPECT_THAT(goTo(5min), IsEmpty());
    EXPECT_THAT(tell(Command::Skip), IsEmpty());
    EXPECT_THAT(tell(Command::Stop), ElementsAre(PlayFinished{SessionOutcome::NotBegun}));
}

TEST_F(PlayerTest, EveryRoutineLeftAloneIsDoneAfterItsLength)
{
    for (const auto &routine : builtInCatalogue().routines) {
        now = MonotonicTime{kStart};
        play(compiled(routine.id, {{"band-pull-apart", 6}, {"dead-hang", 8}}));
        const auto events = goTo(script.length());
        EXPECT_EQ(state.outcome, SessionOutcome::Done) << routine.id;
        EXPECT_EQ(state.active, script.length()) << routine.id;
        std::vector<Amount> actual;
        std::vector<Amount> target;
        for (const auto &event : events)
            if (const auto *const step = std::get_if<StepFinished>(&event))
                actual.push_back(step->actual);
        for (const auto &step : script.steps)
            target.push_back(step.target);
        EXPECT_EQ(actual, target) << routine.id;
    }
}

TEST_F(PlayerTest, AGlanceTellsWhatComesNext)
{
    play(compiled("after-work-strength"));
    goTo(15s + 10s);
    const auto glance = look(script, state, now);
    EXPECT_EQ(glance.phase.kind, PhaseKind::Hold);
    EXPECT_EQ(glance.progress, 0.5);
    EXPECT_EQ(glance.phaseLeft, 10s);
    EXPECT_EQ(glance.sessionLeft, script.length() - 25s);
    EXPECT_EQ(glance.step.side, Side::Right);
    EXPECT_EQ(glance.next->side, Side::Left);
    EXPECT_EQ(glance.item, (Counter{1, 5}));
    EXPECT_NEAR(glance.itemProgress, 25.0 / 63.0, 1e-9);
    EXPECT_TRUE(glance.canAddTime);
    EXPECT_FALSE(glance.canStartNow);
}

} // namespace
} // namespace unhunch::core
