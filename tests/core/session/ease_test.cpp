#include "core/session/ease.h"
#include "core/session/glance.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

class EaseTest : public testing::Test
{
protected:
    void begin(const std::string &routine, std::map<std::string, int> levels)
    {
        recipe = {&catalogue, catalogue.routine(routine), {}, {}};
        recipe.choices.levels = std::move(levels);
        recipe.choices.gear = {"wall", "doorway", "towel", "band", "roller", "mat", "ball", "bar"};
        script = *write(recipe);
        state = command(script, {}, Command::Start, {}).state;
    }

    /// When that share of the first such phase of that repetition has passed.
    MonotonicTime momentOf(const std::string &exercise, PhaseKind kind, int set, int rep,
                           double share = 0.5) const
    {
        auto at = MonotonicTime{};
        for (const auto &phase : script.phases) {
            if (script.steps[phase.step].exercise == exercise && phase.kind == kind
                && phase.set.n == set && phase.rep.n == rep)
                return at + std::chrono::round<std::chrono::milliseconds>(phase.length * share);
            at += phase.length;
        }
        ADD_FAILURE() << "no such phase";
        return at;
    }

    /// Events other than sounds.
    std::vector<PlayerEvent> easeAt(MonotonicTime moment)
    {
        now = moment;
        state = advance(script, state, now).state;
        auto eased = ease(script, state, recipe, now);
        EXPECT_TRUE(eased);
        if (!eased)
            return {};
        level = eased->level;
        script = std::move(eased->script);
        state = std::move(eased->played.state);
        std::erase_if(eased->played.events, [](const PlayerEvent &event) {
            return std::holds_alternative<CueDue>(event);
        });
        return eased->played.events;
    }

    const SessionPhase &phase() const { return script.phases[state.phase]; }

    const Catalogue catalogue{builtInCatalogue()};
    Recipe recipe{};
    SessionScript script{};
    PlayerState state{};
    MonotonicTime now{};
    int level{0};
};

TEST_F(EaseTest, GoesOnInTheSameRepetitionWithLessToCome)
{
    begin("after-work-strength", {{"band-pull-apart", 6}});
    EXPECT_THAT(easeAt(momentOf("band-pull-apart", PhaseKind::RepHold, 1, 4)), IsEmpty());
    EXPECT_EQ(level, 5);
    EXPECT_EQ(phase().kind, PhaseKind::RepHold);
    EXPECT_EQ(phase().rep, (Counter{4, 12}));
    EXPECT_EQ(state.actual.reps, 3);
    EXPECT_EQ(state.elapsed, 500ms);
    EXPECT_EQ(script.steps[phase().step].target, (Amount{3, 36, 0, 0ms}));
}

TEST_F(EaseTest, ASetOfWhichItAsksNoMoreIsFinished)
{
    begin("after-work-strength", {{"band-pull-apart", 6}});
    const auto events = easeAt(momentOf("band-pull-apart", PhaseKind::Work, 1, 14));
    EXPECT_THAT(events, ElementsAre(PhaseEntered{state.phase}));
    EXPECT_EQ(phase().kind, PhaseKind::Rest);
    EXPECT_EQ(phase().set, (Counter{2, 3}));
    EXPECT_EQ(state.actual.sets, 1);
    EXPECT_EQ(state.actual.reps, 13);
}

TEST_F(EaseTest, AnExerciseOfWhichItAsksNoMoreEnds)
{
    begin("after-work-strength", {{"band-pull-apart", 2}});
    const auto step = script.steps.size() - 1;
    const auto events = easeAt(momentOf("band-pull-apart", PhaseKind::Work, 2, 3));
    const auto active = state.active;
    EXPECT_EQ(level, 1);
    EXPECT_EQ(script.steps[step].load, Load::Lightest);
    EXPECT_THAT(events, Contains(PlayerEvent(PlayFinished{SessionOutcome::Done})));
    const auto *const line = std::get_if<StepFinished>(&events.front());
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->actual, (Amount{1, 10, 0, 0ms})) << "eight and two";
    EXPECT_EQ(line->outcome, StepOutcome::Done);
    EXPECT_EQ(active, now - MonotonicTime{});
}

TEST_F(EaseTest, AHoldThatHasLastedLongEnoughEnds)
{
    begin("after-work-strength", {{"doorway-pec-stretch", 3}});
    const auto events = easeAt(momentOf("doorway-pec-stretch", PhaseKind::Hold, 1, 0, 0.8));
    EXPECT_THAT(events, ElementsAre(PlayerEvent(StepFinished{0, StepOutcome::Done,
                                                             Amount{1, 0, 0, 36s}, 51s}),
                                    PlayerEvent(PhaseEntered{script.firstPhase(1)})));
    EXPECT_EQ(phase().kind, PhaseKind::Switch);
    EXPECT_EQ(script.steps[1].target.held, 30s) << "the other side goes as easy";
}

TEST_F(EaseTest, ALongHoldThatTheLevelBelowSplitsIsNotDoneTwice)
{
    begin("evening", {{"dead-hang", 6}});
    const auto step = script.steps.size() - 1;
    ASSERT_EQ(script.steps[step].target, (Amount{1, 0, 0, 60s}));
    easeAt(momentOf("dead-hang", PhaseKind::Hold, 1, 0, 0.25));
    EXPECT_EQ(script.steps[step].target, (Amount{1, 0, 0, 45s}));
    EXPECT_EQ(phase().set, (Counter{1, 1}));
    EXPECT_EQ(look(script, state, now).phaseLeft, 30s);
}

TEST_F(EaseTest, APausedSessionStaysPaused)
{
    begin("after-work-strength", {{"band-pull-apart", 6}});
    now = momentOf("band-pull-apart", PhaseKind::Work, 1, 14);
    state = command(script, state, Command::Pause, now).state;
    easeAt(now + 3min);
    EXPECT_EQ(state.status, PlayerStatus::Paused);
    EXPECT_EQ(phase().kind, PhaseKind::Rest);
}

TEST_F(EaseTest, ThereIsNothingBelowTheFirstLevelNorBelowAMinuteOfSlides)
{
    begin("morning", {});
    EXPECT_FALSE(ease(script, state, recipe, now));
    begin("desk-reset", {{"scapular-wall-slide", 5}});
    EXPECT_FALSE(look(script, state, now).canEase);
    EXPECT_FALSE(ease(script, state, recipe, now));
}

} // namespace
} // namespace unhunch::core
