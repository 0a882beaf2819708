#include "core/session/compile.h"
#include "core/session/glance.h"
#include "core/session/player.h"
#include "tests/support/catalogue_files.h"

#include <array>
#include <gtest/gtest.h>
#include <random>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int kSessions = 400;
constexpr int kCommands = 60;

constexpr std::array kCommandsToTry{Command::Pause,  Command::Resume, Command::Resume,
                                    Command::Resume, Command::Skip,   Command::StartNow,
                                    Command::Back,   Command::AddTime};

std::vector<SessionScript> allScripts()
{
    const auto catalogue = builtInCatalogue();
    SessionChoices choices;
    choices.gear = {"wall", "doorway", "towel", "band", "roller", "mat", "ball", "bar"};
    choices.levels = {{"childs-pose-reach", 3}, {"dead-hang", 2}, {"band-pull-apart", 3}};
    std::vector<SessionScript> scripts;
    for (const auto &routine : catalogue.routines)
        scripts.push_back(*compile(routine, catalogue, choices));
    return scripts;
}

/// What must hold of one session, whatever the user does and whenever it is woken.
class Witness
{
public:
    explicit Witness(const SessionScript &script)
        : m_script(script)
    {}

    void see(const Played &played, MonotonicTime now)
    {
        const auto &state = played.state;
        for (const auto &event : played.events)
            std::visit([this](const auto &what) { on(what); }, event);
        EXPECT_GE(state.active, m_active) << "running time never shrinks";
        m_active = state.active;
        EXPECT_LE(state.active, now - MonotonicTime{}) << "time counts only while it passes";
        const auto wake = nextWake(m_script, state);
        EXPECT_EQ(wake.has_value(), state.status != PlayerStatus::Finished);
        if (wake) {
            EXPECT_GT(*wake, now);
        }
        seeGlance(look(m_script, state, now));
        if (state.status == PlayerStatus::Finished) {
            EXPECT_EQ(m_finished, 1) << "finished exactly once";
        }
    }

    [[nodiscard]] milliseconds stepsActive() const { return m_stepsActive; }

private:
    static void seeGlance(const Glance &glance)
    {
        EXPECT_GE(glance.progress, 0);
        EXPECT_LE(glance.progress, 1);
        EXPECT_GE(glance.phaseLeft, 0ms);
        EXPECT_GE(glance.sessionLeft, glance.phaseLeft);
    }

    void on(const PhaseEntered &entered)
    {
        EXPECT_EQ(m_finished, 0);
        EXPECT_LT(entered.phase, m_script.phases.size());
    }
    void on(const CueDue &) {}
    void on(const StepFinished &step)
    {
        const auto &target = m_script.steps[step.step].target;
        EXPECT_EQ(m_finished, 0) << "no step after the end";
        EXPECT_LE(step.actual.sets, target.sets);
        EXPECT_LE(step.actual.reps, target.reps);
        EXPECT_LE(step.actual.breaths, target.breaths);
        EXPECT_LE(step.actual.held, step.active);
        EXPECT_EQ(step.outcome == StepOutcome::Skipped, step.actual == Amount{});
        if (step.outcome == StepOutcome::Done) {
            EXPECT_EQ(step.actual.sets, target.sets);
        }
        m_stepsActive += step.active;
    }
    void on(const PlayFinished &) { ++m_finished; }

    const SessionScript &m_script;
    milliseconds m_active{0};
    milliseconds m_stepsActive{0};
    int m_finished{0};
};

TEST(PlayerPropertyTest, WhateverTheUserDoesTheBooksAreRight)
{
    const auto scripts = allScripts();
    for (unsigned seed = 0; seed < kSessions; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto pick = [&random](std::size_t count) { return random() % count; };
        const auto &script = scripts[pick(scripts.size())];
        Witness witness(script);
        MonotonicTime now{0ms};
        auto played = command(script, {}, Command::Start, now);
        witness.see(played, now);
        for (int i = 0; i < kCommands && played.state.status != PlayerStatus::Finished; ++i) {
            now += milliseconds{pick(25'000)};
            played = advance(script, played.state, now);
            witness.see(played, now);
            played =
                command(script, played.state, kCommandsToTry[pick(kCommandsToTry.size())], now);
            witness.see(played, now);
        }
        played = command(script, played.state, Command::Stop, now);
        if (!played.events.empty())
            witness.see(played, now);
        EXPECT_EQ(played.state.status, PlayerStatus::Finished);
        EXPECT_LE(witness.stepsActive(), played.state.active);
        if (HasFailure())
            return;
    }
}

TEST(PlayerPropertyTest, HowOftenItIsWokenChangesNothing)
{
    const auto scripts = allScripts();
    for (unsigned seed = 0; seed < kSessions; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto &script = scripts[random() % scripts.size()];
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

TEST(PlayerPropertyTest, SplittingATimeIntoPausesChangesNothingButTheClock)
{
    const auto scripts = allScripts();
    for (unsigned seed = 0; seed < kSessions; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto &script = scripts[random() % scripts.size()];
        MonotonicTime now{0ms};
        auto state = command(script, {}, Command::Start, now).state;
        while (state.status != PlayerStatus::Finished) {
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
