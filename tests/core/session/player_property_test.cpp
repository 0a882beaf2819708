#include "core/session/glance.h"
#include "tests/core/session/bookkeeper.h"
#include "tests/core/session/random_recipe.h"
#include "tests/support/catalogue_files.h"

#include <array>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int kSessions = 400;
constexpr int kCommands = 60;
constexpr int kManyPauses = 10'000;

constexpr std::array kCommandsToTry{Command::Pause,  Command::Resume, Command::Resume,
                                    Command::Resume, Command::Skip,   Command::StartNow,
                                    Command::Back,   Command::AddTime};

class PlayerPropertyTest : public testing::Test
{
protected:
    Recipe recipe()
    {
        auto recipe = randomRecipe(m_catalogue, random);
        tried.insert(recipe.routine->id);
        return recipe;
    }
    [[nodiscard]] std::size_t routines() const { return m_catalogue.routines.size(); }
    SessionScript script() { return *write(recipe()); }
    std::size_t pick(std::size_t count) { return random() % count; }

    std::mt19937 random{};
    std::set<std::string> tried{};

private:
    const Catalogue m_catalogue{builtInCatalogue()};
};

void expectSane(const Glance &glance)
{
    EXPECT_GE(glance.progress, 0);
    EXPECT_LE(glance.progress, 1);
    EXPECT_GE(glance.phaseLeft, 0ms);
    EXPECT_GE(glance.sessionLeft, glance.phaseLeft);
}

TEST_F(PlayerPropertyTest, WhateverTheUserDoesTheBooksAreRight)
{
    for (unsigned seed = 0; seed < kSessions; ++seed) {
        SCOPED_TRACE(seed);
        random.seed(seed);
        Bookkeeper books(recipe());
        for (int i = 0; i < kCommands && !books.isOver(); ++i) {
            books.pass(milliseconds{pick(25'000)});
            switch (pick(12)) {
            case 0:
                books.makeEasier();
                break;
            case 1: // the lid is closed, sometimes for long
                books.tell(Command::Pause);
                books.pass(milliseconds{pick(300'000)});
                books.tell(Command::Resume);
                break;
            case 2:
                books.tell(pick(20) == 0 ? Command::Stop : Command::StartNow);
                break;
            default:
                books.tell(kCommandsToTry[pick(kCommandsToTry.size())]);
            }
            expectSane(look(books.script(), books.state(), {}));
        }
        books.tell(Command::Stop);
        EXPECT_TRUE(books.isOver());
        if (HasFailure())
            return;
    }
    EXPECT_EQ(tried.size(), routines());
}

TEST_F(PlayerPropertyTest, LeftAloneEveryStepIsDoneOnceAndExactly)
{
    for (unsigned seed = 0; seed < kSessions; ++seed) {
        SCOPED_TRACE(seed);
        random.seed(seed);
        Bookkeeper books(recipe());
        books.pass(books.script().length());
        ASSERT_EQ(books.log().size(), books.script().steps.size());
        for (std::size_t step = 0; step < books.log().size(); ++step) {
            EXPECT_EQ(books.log()[step].step, step);
            EXPECT_EQ(books.log()[step].actual, books.script().steps[step].target);
            EXPECT_EQ(books.log()[step].outcome, StepOutcome::Done);
        }
        EXPECT_EQ(books.state().active, books.script().length());
        EXPECT_EQ(books.state().outcome, SessionOutcome::Done);
        if (HasFailure())
            return;
    }
}

TEST_F(PlayerPropertyTest, HowOftenItIsWokenChangesNothing)
{
    for (unsigned seed = 0; seed < kSessions; ++seed) {
        SCOPED_TRACE(seed);
        random.seed(seed);
        const auto script = this->script();
        MonotonicTime now{0ms};
        auto seldom = command(script, {}, Command::Start, now).state;
        auto often = seldom;
        for (int i = 0; i < kCommands; ++i) {
            const auto until = now + milliseconds{random() % 25'000};
            for (auto wake = nextWake(script, often); wake && *wake <= until;
                 wake = nextWake(script, often))
                often = advance(script, often, *wake).state;
            now = until;
            const auto what = kCommandsToTry[random() % kCommandsToTry.size()];
            often = command(script, often, what, now).state;
            seldom = command(script, seldom, what, now).state;
            ASSERT_EQ(often, seldom);
        }
    }
}

TEST_F(PlayerPropertyTest, SplittingATimeIntoPausesChangesNothingButTheClock)
{
    for (unsigned seed = 0; seed < kSessions; ++seed) {
        SCOPED_TRACE(seed);
        random.seed(seed);
        const auto script = this->script();
        MonotonicTime now{0ms};
        auto state = command(script, {}, Command::Start, now).state;
        for (int pauses = 0; state.status != PlayerStatus::Finished; ++pauses) {
            ASSERT_LT(pauses, kManyPauses) << "it does not come to its end";
            now += milliseconds{random() % 9'000};
            state = command(script, state, Command::Pause, now).state;
            now += milliseconds{random() % 500'000};
            state = command(script, state, Command::Resume, now).state;
        }
        ASSERT_EQ(state.active, script.length());
        ASSERT_EQ(state.outcome, SessionOutcome::Done);
    }
}

} // namespace
} // namespace unhunch::core
