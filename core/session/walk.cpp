#include "core/session/walk.h"

#include "core/session/cues.h"

#include <algorithm>

namespace unhunch::core {

namespace {

using namespace std::chrono_literals;

constexpr auto kAddedTime = 15s;
constexpr auto kMostAddedTime = 10min;
constexpr auto kLatestCue = 400ms; // a sound that comes later says something untrue

StepOutcome credit(const Amount &target, const Amount &actual)
{
    if (actual.sets >= target.sets && actual.reps >= target.reps && actual.breaths >= target.breaths
        && actual.held >= target.held)
        return StepOutcome::Done;
    return actual == Amount{} ? StepOutcome::Skipped : StepOutcome::PartDone;
}

bool isDone(const std::optional<StepOutcome> &outcome)
{
    return outcome == StepOutcome::Done;
}

bool isFinished(const std::optional<StepOutcome> &outcome)
{
    return outcome && *outcome != StepOutcome::Skipped;
}

} // namespace

Walk::Walk(const SessionScript &script, PlayerState state, MonotonicTime now)
    : m_script(script)
    , m_state(std::move(state))
    , m_now(now)
{}

Played Walk::result() &&
{
    return {std::move(m_state), std::move(m_events)};
}

void Walk::advance()
{
    if (m_state.status == PlayerStatus::Paused && m_now - m_state.since >= kLongestPause)
        leave();
    while (m_state.status == PlayerStatus::Running) {
        pass(std::min(m_now - m_state.since, length() - m_state.elapsed));
        giveCues();
        if (m_state.elapsed < length())
            return;
        endPhase();
    }
}

void Walk::obey(Command command)
{
    switch (command) {
    case Command::Start:
        return start();
    case Command::Pause:
        return change(PlayerStatus::Running, PlayerStatus::Paused);
    case Command::Resume:
        return change(PlayerStatus::Paused, PlayerStatus::Running);
    case Command::Skip:
        return skip();
    case Command::StartNow:
        return startNow();
    case Command::Back:
        return back();
    case Command::AddTime:
        return addTime();
    case Command::Stop:
        return leave();
    }
}

void Walk::stayAt(std::size_t phase)
{
    m_state.phase = phase;
    advance();
}

void Walk::moveTo(std::size_t phase)
{
    m_state.since = m_now;
    enter(phase);
    if (m_state.status == PlayerStatus::Running)
        giveCues();
}

void Walk::endStep(std::size_t step)
{
    const auto next = std::ranges::find_if(
        m_script.phases, [step](const SessionPhase &phase) { return phase.step > step; });
    m_state.phase = static_cast<std::size_t>(next - m_script.phases.begin()) - 1;
    finishStep(step);
    jump(m_state.phase + 1);
}

std::chrono::milliseconds Walk::length() const
{
    return phase().length + m_state.extra;
}

bool Walk::isOn() const
{
    return m_state.status == PlayerStatus::Running || m_state.status == PlayerStatus::Paused;
}

void Walk::pass(std::chrono::milliseconds time)
{
    time = std::max(time, 0ms);
    m_state.since += time;
    m_state.elapsed += time;
    m_state.active += time;
    m_state.stepActive += time;
    if (isSteady(phase().kind))
        m_state.actual.held += time;
}

void Walk::giveCues()
{
    for (const auto &[at, cue] : cuesOf(m_script, m_state.phase, length())) {
        const bool due = at > m_state.cuedTo && at <= m_state.elapsed;
        const auto late = m_now - (m_state.since - (m_state.elapsed - at));
        if (due && late <= kLatestCue)
            m_events.emplace_back(CueDue{cue});
    }
    m_state.cuedTo = m_state.elapsed;
}

void Walk::endPhase()
{
    const SessionPhase ended = phase();
    if (ended.kind == PhaseKind::Return)
        ++m_state.actual.reps;
    if (ended.kind == PhaseKind::BreathOut)
        ++m_state.actual.breaths;
    if (counts(ended.kind) && endsItsSet())
        ++m_state.actual.sets;

    const std::size_t next = m_state.phase + 1;
    if (next == m_script.phases.size() || m_script.phases[next].step != ended.step)
        finishStep(ended.step);
    goTo(next);
}

bool Walk::endsItsSet() const
{
    for (auto later = m_state.phase + 1; later < m_script.phases.size(); ++later) {
        const auto &other = m_script.phases[later];
        if (other.step != phase().step || other.set.n != phase().set.n)
            return true;
        if (counts(other.kind))
            return false;
    }
    return true;
}

void Walk::finishStep(std::size_t step)
{
    const auto outcome = credit(m_script.steps[step].target, m_state.actual);
    m_events.emplace_back(StepFinished{step, outcome, m_state.actual, m_state.stepActive});
    auto &best = m_state.outcomes[step];
    best = best ? std::min(*best, outcome) : outcome;
    m_state.stepActive = 0ms;
}

void Walk::enter(std::size_t next)
{
    m_state.phase = next;
    m_state.elapsed = 0ms;
    m_state.extra = 0ms;
    m_state.cuedTo = -1ms;
    m_events.emplace_back(PhaseEntered{next});
}

/// Enters that phase, or finishes after the last.
void Walk::goTo(std::size_t next)
{
    if (next == m_script.phases.size()) {
        finish();
        if (m_state.outcome != SessionOutcome::NotBegun && m_now - m_state.since <= kLatestCue)
            m_events.emplace_back(CueDue{Cue::SessionDone});
        return;
    }
    if (m_script.phases[next].step != phase().step || next <= m_state.phase)
        m_state.actual = {};
    enter(next);
}

void Walk::finish()
{
    const auto &outcomes = m_state.outcomes;
    m_state.status = PlayerStatus::Finished;
    if (!outcomes.empty() && std::ranges::all_of(outcomes, isDone))
        m_state.outcome = SessionOutcome::Done;
    else if (std::ranges::any_of(outcomes, isFinished))
        m_state.outcome = SessionOutcome::PartDone;
    else
        m_state.outcome = SessionOutcome::NotBegun;
    m_events.emplace_back(PlayFinished{m_state.outcome});
}

/// What was begun of a step counts only beside a finished one: alone it was not begun.
void Walk::leave()
{
    if (m_state.status == PlayerStatus::Finished)
        return;
    if (isOn()) {
        const auto step = phase().step;
        const auto cut = credit(m_script.steps[step].target, m_state.actual);
        const bool hasFinished = std::ranges::any_of(m_state.outcomes, isFinished);
        if (cut == StepOutcome::Done || (cut == StepOutcome::PartDone && hasFinished))
            finishStep(step);
    }
    finish();
}

void Walk::start()
{
    if (m_state.status != PlayerStatus::Idle)
        return;
    m_state.status = PlayerStatus::Running;
    m_state.since = m_now;
    m_state.outcomes.assign(m_script.steps.size(), std::nullopt);
    goTo(0);
    giveCues();
}

void Walk::change(PlayerStatus from, PlayerStatus to)
{
    if (m_state.status != from)
        return;
    m_state.status = to;
    m_state.since = m_now;
    advance(); // made easier meanwhile, a hold may be over
}

/// A jump of the user's; a paused session stays paused.
void Walk::jump(std::size_t next)
{
    m_state.since = m_now;
    goTo(next);
    if (m_state.status == PlayerStatus::Running)
        giveCues();
}

void Walk::skip()
{
    if (!isOn())
        return;
    const std::size_t step = phase().step;
    const std::size_t next = step + 1;
    finishStep(step);
    jump(next == m_script.steps.size() ? m_script.phases.size() : m_script.firstPhase(next));
}

void Walk::startNow()
{
    if (!isOn() || !isWaiting(phase().kind))
        return;
    const auto work = std::find_if(
        m_script.phases.begin() + static_cast<std::ptrdiff_t>(m_state.phase), m_script.phases.end(),
        [](const SessionPhase &later) { return !isWaiting(later.kind); });
    jump(static_cast<std::size_t>(work - m_script.phases.begin()));
}

void Walk::back()
{
    if (!isOn())
        return;
    const std::size_t step = phase().step;
    const bool inLeadIn = m_state.phase < m_script.firstWork(step);
    const std::size_t to = inLeadIn && step > 0 ? step - 1 : step;
    jump(m_script.firstPhase(to));
}

void Walk::addTime()
{
    if (isOn() && takesMoreTime(phase().kind) && m_state.extra < kMostAddedTime)
        m_state.extra += kAddedTime;
}

} // namespace unhunch::core
