#include "core/session/stand_in.h"

#include "core/session/choose.h"

#include <algorithm>

namespace unhunch::core {

namespace {

/// When that exercise was last done; none: not in this log.
std::optional<UtcTime> lastDone(const std::string &exercise, std::span<const LoggedSession> log)
{
    std::optional<UtcTime> last;
    for (const LoggedSession &one : log)
        for (const StepEntry &step : one.steps)
            if (step.exercise == exercise && step.outcome != StepOutcome::Skipped)
                last = std::max(last.value_or(step.finishedAt), step.finishedAt);
    return last;
}

class Swaps
{
public:
    Swaps(const Catalogue &catalogue, const SessionChoices &choices,
          std::span<const LoggedSession> log, UtcTime now)
        : m_catalogue(catalogue)
        , m_choices(choices)
        , m_log(log)
        , m_now(now)
    {}

    /// `swapped` already.
    [[nodiscard]] bool isWanted(const RoutineStep &step, const Routine &routine,
                                const std::set<std::string> &swapped) const
    {
        if (!canSwap(step, m_catalogue, m_choices))
            return false;
        const auto instead = choose(step.instead.front(), m_catalogue, m_choices);
        const auto *const possible = std::get_if<ChosenStep>(&instead);
        if (possible == nullptr)
            return false;
        if (isMissing(step) || possible->exercise->locked)
            return true;
        const auto doesIt = [&](const RoutineStep &other) {
            return swapped.contains(other.exercise)
                   && other.instead.front().exercise == possible->exercise->id;
        };
        return isItsTurn(step, *possible) && std::ranges::none_of(routine.steps, doesIt);
    }

private:
    [[nodiscard]] bool isMissing(const RoutineStep &step) const
    {
        const auto planned = choose(step, m_catalogue, m_choices);
        const auto *const leftOut = std::get_if<LeftOut>(&planned);
        return leftOut != nullptr
               && (leftOut->reason == LeftOutReason::NoGear
                   || leftOut->reason == LeftOutReason::Excluded);
    }

    [[nodiscard]] bool isItsTurn(const RoutineStep &step, const ChosenStep &other) const
    {
        const auto isTheThing = [](const GearUse &use) { return use.need == use.with; };
        if (!step.insteadAfter || !m_choices.gearTold
            || !std::ranges::all_of(other.gear, isTheThing))
            return false;
        const auto last = lastDone(other.exercise->id, m_log);
        return !last || m_now >= *last + step.insteadAfter->value;
    }

    const Catalogue &m_catalogue;
    const SessionChoices &m_choices;
    std::span<const LoggedSession> m_log;
    UtcTime m_now;
};

} // namespace

std::set<std::string> swappedByPlan(const Routine &routine, const Catalogue &catalogue,
                                    const SessionChoices &choices,
                                    std::span<const LoggedSession> log, UtcTime now)
{
    const Swaps swaps(catalogue, choices, log, now);
    std::set<std::string> swapped;
    for (const RoutineStep &step : routine.steps)
        if (swaps.isWanted(step, routine, swapped))
            swapped.insert(step.exercise);
    return swapped;
}

} // namespace unhunch::core
