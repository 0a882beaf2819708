#include "core/session/within_budget.h"

#include "core/session/choose.h"

namespace unhunch::core {

namespace {

bool isWithin(const Routine &routine, const Catalogue &catalogue, const SessionChoices &choices)
{
    const auto script = compile(routine, catalogue, choices);
    return !script || routine.budget.value.count() == 0 || script->length() <= routine.budget.value;
}

/// The first step with a level below; false where there is none.
bool ease(const Routine &routine, const Catalogue &catalogue, SessionChoices &choices)
{
    for (const RoutineStep &step : stepsOf(routine, catalogue, choices)) {
        const auto chosen = choose(step, catalogue, choices);
        const auto *const does = std::get_if<ChosenStep>(&chosen);
        if (does == nullptr || !does->canEase)
            continue;
        choices.levels[does->exercise->id] = does->level - 1;
        return true;
    }
    return false;
}

} // namespace

SessionChoices withinBudget(const Routine &routine, const Catalogue &catalogue,
                            SessionChoices choices)
{
    while (!isWithin(routine, catalogue, choices) && ease(routine, catalogue, choices))
        continue;
    return choices;
}

} // namespace unhunch::core
