#include "core/session/remainder.h"

#include "core/session/lead_in.h"

#include <algorithm>
#include <iterator>

namespace unhunch::core {

namespace {

/// By step of the script: what the log knows of it; the best where it was done again.
using Known = std::vector<const StepEntry *>;

bool isSameWork(const SessionStep &step, const StepEntry &entry)
{
    return step.exercise == entry.exercise && step.side == entry.side;
}

Known match(const SessionScript &script, std::span<const StepEntry> logged)
{
    Known known(script.steps.size(), nullptr);
    for (const auto &entry : logged) {
        for (std::size_t step = 0; step < known.size(); ++step) {
            const bool isDone = known[step] && known[step]->outcome == StepOutcome::Done;
            if (!isSameWork(script.steps[step], entry) || isDone)
                continue;
            known[step] = &entry;
            break;
        }
    }
    return known;
}

/// The user left in the middle of that step. (Whoever skips one goes on with another, and what a
/// crash cuts is no line of the log.)
bool wasCut(const StepEntry &entry, const LoggedSession &logged)
{
    return logged.session.outcome == SessionOutcome::PartDone
           && entry.outcome == StepOutcome::PartDone && &entry == &logged.steps.back();
}

void dropSteps(SessionScript &script, const std::vector<bool> &gone)
{
    std::vector<std::size_t> place(script.steps.size(), 0);
    std::vector<SessionStep> kept;
    for (std::size_t step = 0; step < script.steps.size(); ++step) {
        place[step] = kept.size();
        if (!gone[step])
            kept.push_back(std::move(script.steps[step]));
    }
    script.steps = std::move(kept);
    std::erase_if(script.phases, [&](const SessionPhase &phase) { return gone[phase.step]; });
    for (auto &phase : script.phases)
        phase.step = place[phase.step];
}

void beginAnew(SessionScript &script, std::chrono::seconds ready)
{
    auto &phases = script.phases;
    const auto work = std::ranges::find_if_not(
        phases, [](const SessionPhase &phase) { return isWaiting(phase.kind); });
    const SessionPhase first = *work;
    phases.erase(phases.begin(), work);
    const auto before = leadIn(ready, first.step, script.steps.front().side);
    phases.insert(phases.begin(), before.begin(), before.end());
}

} // namespace

std::optional<SessionScript> remainderOf(SessionScript whole, const LoggedSession &logged,
                                         std::chrono::seconds ready)
{
    const auto known = match(whole, logged.steps);
    std::vector<bool> gone(whole.steps.size(), false);
    for (std::size_t step = 0; step < known.size(); ++step) {
        const auto *const entry = known[step];
        if (entry && wasCut(*entry, logged)) {
            dropSets(whole, step, [entry](int set) { return set <= entry->actual.sets; });
            whole.steps[step].canEase = false; // its sets are those of the level it was begun at
        }
        gone[step] = (entry && !wasCut(*entry, logged)) || whole.steps[step].target == Amount{};
    }
    dropSteps(whole, gone);
    if (whole.steps.empty())
        return std::nullopt;
    beginAnew(whole, ready);
    return whole;
}

} // namespace unhunch::core
