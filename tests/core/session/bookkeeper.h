#pragma once

#include "core/session/ease.h"
#include "core/session/recipe.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <optional>

namespace unhunch::core {

/// Keeps books of a guided session by what can be seen from outside: which phases were entered,
/// how long time ran in each, what the user wanted. It expects the player to say the same.
class Bookkeeper
{
public:
    explicit Bookkeeper(Recipe recipe)
        : m_recipe(std::move(recipe))
        , m_script(*write(m_recipe))
    {
        m_wanted = 0;
        see(command(m_script, m_state, Command::Start, m_now));
    }

    [[nodiscard]] const SessionScript &script() const { return m_script; }
    [[nodiscard]] const PlayerState &state() const { return m_state; }
    [[nodiscard]] const std::vector<StepFinished> &log() const { return m_log; }
    [[nodiscard]] bool isOver() const { return m_state.status == PlayerStatus::Finished; }

    /// Wakes the player whenever it wants to be.
    void pass(std::chrono::milliseconds time)
    {
        const auto until = m_now + time;
        for (auto wake = nextWake(m_script, m_state); wake && *wake <= until;
             wake = nextWake(m_script, m_state)) {
            ASSERT_GT(*wake, m_now) << "asks to be woken later";
            passTo(*wake);
        }
        passTo(until);
    }

    void tell(Command what)
    {
        m_wanted = isOver() ? std::nullopt : placeAfter(what);
        if (what == Command::AddTime && takesMoreTime(m_phase.kind)
            && m_extra < std::chrono::minutes{10})
            m_extra += std::chrono::seconds{15};
        const bool owesLine = what == Command::Stop && owesLineWhenLeft();
        const auto lines = m_log.size();
        see(command(m_script, m_state, what, m_now));
        if (what == Command::Stop) {
            EXPECT_EQ(m_log.size(), lines + (owesLine ? 1 : 0));
        }
    }

    void makeEasier()
    {
        const bool can = !isOver() && m_script.steps[m_phase.step].canEase;
        auto eased = ease(m_script, m_state, m_recipe, m_now);
        ASSERT_EQ(eased.has_value(), can);
        if (!eased)
            return;
        EXPECT_EQ(eased->level, m_script.steps[m_phase.step].level - 1);
        m_recipe.choices.levels[eased->exercise] = eased->level;
        m_script = std::move(eased->script);
        const auto here = place(m_phase);
        if (here)
            m_phase = m_script.phases[m_at = *here];
        else
            m_at = (m_wanted = placeAfterSet()).value_or(m_script.phases.size()) - 1;
        see(std::move(eased->played));
    }

private:
    static bool isSame(const SessionPhase &a, const SessionPhase &b)
    {
        return a.step == b.step && a.kind == b.kind && a.side == b.side && a.set.n == b.set.n
               && a.rep.n == b.rep.n;
    }
    std::optional<std::size_t> place(const SessionPhase &phase) const
    {
        for (std::size_t i = 0; i < m_script.phases.size(); ++i)
            if (isSame(m_script.phases[i], phase))
                return i;
        return std::nullopt;
    }

    /// Where a command leads; nowhere if time goes on as it did.
    std::optional<std::size_t> placeAfter(Command what) const
    {
        const std::size_t step = m_phase.step;
        const bool leadIn = m_at < m_script.firstWork(step);
        if (what == Command::Skip && step + 1 < m_script.steps.size())
            return m_script.firstPhase(step + 1);
        if (what == Command::Back)
            return m_script.firstPhase(leadIn && step > 0 ? step - 1 : step);
        if (what == Command::StartNow && isWaiting(m_phase.kind))
            return leadIn ? m_script.firstWork(step) : m_at + 1;
        return std::nullopt;
    }

    /// The level below has no such repetition or set. A set of which it asks no more is finished.
    std::optional<std::size_t> placeAfterSet()
    {
        const auto inSet = [this](const SessionPhase &one) {
            return one.step == m_phase.step && one.set.n == m_phase.set.n && counts(one.kind);
        };
        if (!isWaiting(m_phase.kind) && std::ranges::any_of(m_script.phases, inSet))
            ++m_run.sets;
        for (std::size_t i = 0; i < m_script.phases.size(); ++i) {
            const auto &one = m_script.phases[i];
            if (one.step > m_phase.step || (one.step == m_phase.step && one.set.n > m_phase.set.n))
                return i;
        }
        return std::nullopt;
    }

    bool owesLineWhenLeft() const
    {
        const bool anyBefore = std::ranges::any_of(
            m_log, [](const auto &line) { return line.outcome != StepOutcome::Skipped; });
        return !isOver() && (isDone(m_run, m_phase.step) || (m_run != Amount{} && anyBefore));
    }
    bool isDone(const Amount &run, std::size_t step) const
    {
        const auto &target = m_script.steps[step].target;
        return run.sets >= target.sets && run.reps >= target.reps && run.breaths >= target.breaths
               && run.held >= target.held;
    }

    void passTo(MonotonicTime now)
    {
        if (m_state.status == PlayerStatus::Running) {
            const auto time = now - m_now;
            m_running += time;
            m_inPhase += time;
            m_sinceStep += time;
            m_run.held += isSteady(m_phase.kind) ? time : std::chrono::milliseconds{0};
        }
        m_now = now;
        see(advance(m_script, m_state, m_now));
    }

    void see(Played played)
    {
        const bool wasOver = isOver();
        m_state = std::move(played.state);
        for (const auto &event : played.events) {
            ASSERT_FALSE(wasOver) << "nothing happens after the end";
            std::visit([this](const auto &what) { on(what); }, event);
        }
        m_wanted.reset();
        EXPECT_EQ(m_state.active, m_running) << "time counts while it runs, and only then";
        EXPECT_EQ(nextWake(m_script, m_state).has_value(), !isOver());
        if (!isOver()) {
            EXPECT_EQ(m_state.phase, m_at);
            EXPECT_EQ(m_state.actual, m_run);
        }
    }

    void endVisit()
    {
        if (std::exchange(m_visitEnded, true) || m_inPhase < m_phase.length + m_extra)
            return;
        m_run.reps += m_phase.kind == PhaseKind::Return ? 1 : 0;
        m_run.breaths += m_phase.kind == PhaseKind::BreathOut ? 1 : 0;
        m_run.sets += counts(m_phase.kind) && isLastOfItsSet() ? 1 : 0;
    }
    bool isLastOfItsSet() const
    {
        return std::none_of(m_script.phases.begin() + std::ptrdiff_t(m_at) + 1,
                            m_script.phases.end(), [this](const SessionPhase &later) {
                                return later.step == m_phase.step && later.set.n == m_phase.set.n
                                       && counts(later.kind);
                            });
    }

    void on(const PhaseEntered &entered)
    {
        ASSERT_LT(entered.phase, m_script.phases.size());
        if (!m_wanted) {
            EXPECT_EQ(m_inPhase, std::max(m_inPhase, m_phase.length + m_extra)) << "cut short";
        }
        endVisit();
        EXPECT_EQ(entered.phase, m_wanted.value_or(m_at + 1)) << "no phase is lost or doubled";
        const bool again = m_wanted && entered.phase <= m_at;
        m_wanted.reset();
        const SessionPhase &next = m_script.phases[entered.phase];
        if (next.step != m_phase.step || again)
            m_run = {};
        m_phase = next;
        m_at = entered.phase;
        m_inPhase = {};
        m_extra = {};
        m_visitEnded = false;
    }

    void on(const StepFinished &line)
    {
        endVisit();
        EXPECT_EQ(line.step, m_phase.step);
        EXPECT_EQ(line.actual, m_run) << "the log is what was performed";
        EXPECT_EQ(line.active, m_sinceStep);
        const auto undone = m_run == Amount{} ? StepOutcome::Skipped : StepOutcome::PartDone;
        EXPECT_EQ(line.outcome, isDone(m_run, line.step) ? StepOutcome::Done : undone);
        const auto [best, first] = m_best.emplace(line.step, line.outcome);
        best->second = std::min(best->second, line.outcome);
        m_sinceStep = {};
        m_log.push_back(line);
    }

    void on(const CueDue &) {}

    void on(const PlayFinished &end)
    {
        EXPECT_EQ(++m_finished, 1);
        const auto isDoneStep = [](const auto &step) { return step.second == StepOutcome::Done; };
        const bool all =
            m_best.size() == m_script.steps.size() && std::ranges::all_of(m_best, isDoneStep);
        const bool any = std::ranges::any_of(
            m_best, [](const auto &step) { return step.second != StepOutcome::Skipped; });
        const auto undone = any ? SessionOutcome::PartDone : SessionOutcome::NotBegun;
        EXPECT_EQ(end.outcome, all ? SessionOutcome::Done : undone);
    }

    Recipe m_recipe;
    SessionScript m_script;
    PlayerState m_state{};
    MonotonicTime m_now{};
    std::optional<std::size_t> m_wanted{}; ///< the phase a command leads to
    SessionPhase m_phase{};
    std::size_t m_at{0};
    bool m_visitEnded{true};
    std::chrono::milliseconds m_inPhase{0};
    std::chrono::milliseconds m_extra{0};
    std::chrono::milliseconds m_running{0};
    std::chrono::milliseconds m_sinceStep{0};
    Amount m_run{}; ///< performed of the step at hand
    std::map<std::size_t, StepOutcome> m_best{};
    int m_finished{0};
    std::vector<StepFinished> m_log{};
};

} // namespace unhunch::core
