#include "core/session/remainder.h"
#include "tests/core/session/bookkeeper.h"
#include "tests/core/session/random_recipe.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

constexpr unsigned kSessions = 300;

/// What the log keeps of a session.
LoggedSession logged(const SessionScript &script, const PlayerState &state,
                     const std::vector<StepFinished> &lines)
{
    LoggedSession log;
    log.session.outcome = state.outcome;
    for (const auto &line : lines) {
        const auto &step = script.steps[line.step];
        log.steps.push_back({static_cast<int>(log.steps.size()),
                             step.exercise,
                             step.side,
                             step.level,
                             step.target,
                             line.actual,
                             line.outcome,
                             line.active,
                             {}});
    }
    return log;
}

class RemainderTest : public testing::Test
{
protected:
    Recipe recipe(const std::string &routine, std::map<std::string, int> levels = {}) const
    {
        Recipe made{&catalogue, catalogue.routine(routine), {}, {}};
        made.choices.levels = std::move(levels);
        made.choices.gear = {"wall", "doorway", "towel", "band", "roller", "mat", "ball", "bar"};
        return made;
    }

    static std::vector<std::string> exercises(const SessionScript &script)
    {
        std::vector<std::string> ids;
        for (const auto &step : script.steps)
            ids.push_back(step.exercise);
        return ids;
    }

    const Catalogue catalogue{builtInCatalogue()};
};

TEST_F(RemainderTest, WhatIsDoneIsLeftOutAndTheRestHasALeadInOfItsOwn)
{
    const auto whole = recipe("desk-reset");
    Bookkeeper books(whole);
    books.pass(80s);
    books.tell(Command::Stop);

    auto rest = whole;
    rest.before = logged(books.script(), books.state(), books.log());
    const auto script = *write(rest);
    EXPECT_THAT(exercises(script), ElementsAre("belly-breathing"));
    EXPECT_EQ(script.phases[0].kind, PhaseKind::Posture);
    EXPECT_EQ(script.phases[1].kind, PhaseKind::Ready);
    EXPECT_EQ(script.length(), 15s + 50s);
    EXPECT_EQ(script.items(), 2U) << "it is still the second of two exercises";
}

TEST_F(RemainderTest, AStepThatWasCutGoesOnWithTheSetItWasIn)
{
    const auto whole =
        recipe("after-work-strength", {{"scapular-wall-slide", 5}, {"band-pull-apart", 6}});
    Bookkeeper books(whole);
    const auto &script = books.script();
    std::chrono::milliseconds begin{0};
    for (std::size_t i = 0; i < script.firstPhase(script.steps.size() - 1); ++i)
        begin += script.phases[i].length;
    books.pass(begin + 10s + 60s + 45s + 20s); // twenty seconds into the second set
    books.tell(Command::Stop);

    auto rest = whole;
    rest.before = logged(books.script(), books.state(), books.log());
    const auto left = *write(rest);
    ASSERT_THAT(exercises(left), ElementsAre("band-pull-apart"));
    EXPECT_EQ(left.steps[0].target, (Amount{2, 30, 0, 0ms}));
    EXPECT_EQ(left.phases[left.firstWork(0)].set, (Counter{2, 3}));
    EXPECT_FALSE(left.steps[0].canEase);
}

TEST_F(RemainderTest, AfterACrashTheStepAtHandBeginsAnew)
{
    const auto whole = recipe("desk-reset");
    Bookkeeper books(whole);
    books.pass(80s);
    auto rest = whole;
    rest.before = logged(books.script(), books.state(), books.log());
    rest.before->session.outcome = SessionOutcome::Interrupted;
    EXPECT_THAT(exercises(*write(rest)), ElementsAre("belly-breathing"));
}

TEST_F(RemainderTest, WhatTheUserSkippedIsNotAskedForAgain)
{
    const auto whole = recipe("after-work-strength");
    Bookkeeper books(whole);
    books.tell(Command::Skip);
    books.tell(Command::Skip);
    books.pass(30s);
    books.tell(Command::Stop);
    auto rest = whole;
    rest.before = logged(books.script(), books.state(), books.log());
    EXPECT_EQ(write(rest)->steps.front().exercise, "upper-trap-ball");
}

TEST_F(RemainderTest, NothingIsLeftOfAFinishedSession)
{
    auto whole = recipe("desk-reset");
    Bookkeeper books(whole);
    books.pass(3min);
    whole.before = logged(books.script(), books.state(), books.log());
    EXPECT_FALSE(write(whole));
}

TEST_F(RemainderTest, TwoHalvesMakeAWholeWhereverItIsCut)
{
    for (unsigned seed = 0; seed < kSessions; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto whole = randomRecipe(catalogue, random);
        std::map<std::string, Amount> asked;
        std::map<std::string, Amount> performed;
        const auto add = [](Amount &to, const Amount &more) {
            to.sets += more.sets;
            to.reps += more.reps;
            to.breaths += more.breaths;
        };
        Bookkeeper first(whole);
        for (const auto &step : first.script().steps)
            add(asked[step.exercise], step.target);
        first.pass(std::chrono::milliseconds{
            random() % static_cast<unsigned>(first.script().length().count())});
        first.tell(Command::Stop);
        auto rest = whole;
        rest.before = logged(first.script(), first.state(), first.log());
        if (rest.before->steps.empty())
            continue;
        Bookkeeper second(rest);
        second.pass(second.script().length());
        for (const auto *const half : {&first, &second})
            for (const auto &line : half->log())
                add(performed[half->script().steps[line.step].exercise], line.actual);
        for (const auto &[exercise, target] : asked) {
            EXPECT_EQ(performed[exercise].sets, target.sets) << exercise;
            EXPECT_GE(performed[exercise].reps, target.reps) << exercise;
            EXPECT_GE(performed[exercise].breaths, target.breaths) << exercise;
        }
        if (HasFailure())
            return;
    }
}

} // namespace
} // namespace unhunch::core
