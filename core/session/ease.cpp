#include "core/session/ease.h"

#include "core/session/remainder.h"
#include "core/session/walk.h"

#include <algorithm>

namespace unhunch::core {

namespace {

bool haveSameSteps(const SessionScript &a, const SessionScript &b)
{
    return std::ranges::equal(a.steps, b.steps, [](const SessionStep &one, const SessionStep &two) {
        return one.exercise == two.exercise && one.side == two.side && one.item == two.item;
    });
}

/// Lower levels of a ladder may split a long hold into sets; nobody asked for more of them now.
void capSets(SessionScript &script, const SessionScript &harder, std::size_t step)
{
    const int most = harder.steps[step].target.sets;
    if (script.steps[step].target.sets <= most)
        return;
    for (auto &phase : script.phases)
        if (phase.step == step && phase.set.of > 0)
            phase.set.of = most;
    dropSets(script, step, [most](int set) { return set > most; });
}

std::optional<SessionScript> easierScript(const SessionScript &script, std::size_t item,
                                          const Recipe &recipe)
{
    auto written = write(recipe);
    if (!written || !haveSameSteps(script, *written))
        return std::nullopt;
    SessionScript easier = *std::move(written);
    for (std::size_t step = 0; step < easier.steps.size(); ++step)
        if (easier.steps[step].item == item)
            capSets(easier, script, step);
    return easier;
}

/// The same place in the other script: step, side, set and repetition.
std::optional<std::size_t> samePhase(const SessionScript &script, const SessionPhase &phase)
{
    const auto same = std::ranges::find_if(script.phases, [&phase](const SessionPhase &other) {
        return other.step == phase.step && other.kind == phase.kind && other.side == phase.side
               && other.set.n == phase.set.n && other.rep.n == phase.rep.n;
    });
    if (same == script.phases.end())
        return std::nullopt;
    return static_cast<std::size_t>(same - script.phases.begin());
}

std::optional<std::size_t> nextSet(const SessionScript &script, const SessionPhase &phase)
{
    const auto next = std::ranges::find_if(script.phases, [&phase](const SessionPhase &other) {
        return other.step == phase.step && other.set.n > phase.set.n;
    });
    if (next == script.phases.end())
        return std::nullopt;
    return static_cast<std::size_t>(next - script.phases.begin());
}

/// The set at hand is in the new script too, and asks for no more than was done of it.
bool hasSet(const SessionScript &script, const SessionPhase &phase)
{
    return !isWaiting(phase.kind)
           && std::ranges::any_of(script.phases, [&phase](const SessionPhase &other) {
                  return other.step == phase.step && other.set.n == phase.set.n
                         && counts(other.kind);
              });
}

} // namespace

std::optional<Eased> ease(const SessionScript &script, const PlayerState &state, Recipe recipe,
                          MonotonicTime now)
{
    Walk before(script, state, now);
    before.advance();
    auto [current, events] = std::move(before).result();
    const SessionPhase phase = script.phases[current.phase];
    const SessionStep &step = script.steps[phase.step];
    const bool isOn =
        current.status == PlayerStatus::Running || current.status == PlayerStatus::Paused;
    if (!isOn || !step.canEase)
        return std::nullopt;

    recipe.choices.levels[step.exercise] = step.level - 1;
    auto easier = easierScript(script, step.item, recipe);
    if (!easier)
        return std::nullopt;

    const auto same = samePhase(*easier, phase);
    const auto later = nextSet(*easier, phase);
    current.actual.sets += !same && hasSet(*easier, phase) ? 1 : 0;
    Walk walk(*easier, std::move(current), now);
    if (same)
        walk.stayAt(*same);
    else if (later)
        walk.moveTo(*later);
    else
        walk.endStep(phase.step);
    auto played = std::move(walk).result();
    played.events.insert(played.events.begin(), events.begin(), events.end());
    const int level = easier->steps[phase.step].level;
    return Eased{*std::move(easier), std::move(played), step.exercise, level};
}

} // namespace unhunch::core
