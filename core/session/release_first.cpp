#include "core/session/release_first.h"

#include "core/session/choose.h"

#include <optional>

namespace unhunch::core {

namespace {

using std::chrono::seconds;

constexpr seconds kRelease{30};

struct LengthOf {
    seconds operator()(const RepsDose &) const { return {}; }
    seconds operator()(const HoldDose &dose) const { return dose.sets * dose.hold; }
    seconds operator()(const BreathsDose &) const { return {}; }
    seconds operator()(const RoundsDose &) const { return {}; }
    seconds operator()(const TimedDose &dose) const { return dose.length; }
};

seconds awayFromHalfAMinute(const ChosenStep &chosen)
{
    const seconds side = std::visit(LengthOf{}, chosen.dose);
    return std::chrono::abs((chosen.exercise->sided ? 2 : 1) * side - kRelease);
}

std::optional<RoutineStep> bestRelease(const Catalogue &catalogue, const SessionChoices &choices)
{
    std::optional<RoutineStep> best;
    seconds distance = seconds::max();
    for (const Exercise &one : catalogue.exercises) {
        if (one.kind != ExerciseKind::Release)
            continue;
        const RoutineStep step{.exercise = one.id};
        const auto chosen = choose(step, catalogue, choices);
        const auto *const possible = std::get_if<ChosenStep>(&chosen);
        if (possible == nullptr || awayFromHalfAMinute(*possible) >= distance)
            continue;
        best = step;
        distance = awayFromHalfAMinute(*possible);
    }
    return best;
}

} // namespace

std::vector<RoutineStep> withRelease(std::vector<RoutineStep> steps, const Catalogue &catalogue,
                                     const SessionChoices &choices)
{
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        const auto chosen = choose(*step, catalogue, choices);
        const auto *const does = std::get_if<ChosenStep>(&chosen);
        if (does == nullptr)
            continue;
        if (does->exercise->kind == ExerciseKind::Release)
            return steps;
        if (!does->exercise->releaseFirst || taken(*step, choices).load == Load::Lightest)
            continue;
        if (auto release = bestRelease(catalogue, choices))
            steps.insert(step, *std::move(release));
        return steps;
    }
    return steps;
}

} // namespace unhunch::core
