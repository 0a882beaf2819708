#include "core/session/choose.h"

#include "core/session/release_first.h"

#include <algorithm>

namespace unhunch::core {

namespace {

template<typename Map> int valueOr(const Map &map, const std::string &key, int fallback)
{
    const auto found = map.find(key);
    return found == map.end() ? fallback : found->second;
}

const Rung &rungOf(const Exercise &exercise, int level)
{
    return exercise.ladder[static_cast<std::size_t>(level) - 1];
}

/// The user's level, up to the article's; an optional one is the user's own choice and stays. A
/// while with the lightest band is no more than the first level, however strong the user is.
int levelOf(const RoutineStep &step, const Exercise &exercise, const SessionChoices &choices)
{
    if (step.time && step.load == Load::Lightest)
        return 1;
    const int own = std::clamp(valueOr(choices.levels, exercise.id, 1), 1, exercise.levels());
    return step.time || rungOf(exercise, own).optional ? own : std::min(own, step.targetLevel);
}

std::optional<GearUse> findGear(const Equipment &equipment, const Gear &gear)
{
    auto used = usedFor(equipment, gear);
    return used.empty() ? std::nullopt : std::optional{GearUse{equipment.id, std::move(used)}};
}

std::variant<std::vector<GearUse>, LeftOut>
findAllGear(const Exercise &exercise, const Catalogue &catalogue, const Gear &gear)
{
    std::vector<GearUse> uses;
    for (const auto &need : exercise.needs) {
        const auto equipment = std::ranges::find(catalogue.equipment, need, &Equipment::id);
        const auto use =
            equipment == catalogue.equipment.end() ? std::nullopt : findGear(*equipment, gear);
        if (!use)
            return LeftOut{exercise.id, LeftOutReason::NoGear, need};
        uses.push_back(*use);
    }
    return uses;
}

bool isExcluded(const Exercise &exercise, const SessionChoices &choices)
{
    return choices.leftOut.contains(exercise.id)
           || std::ranges::any_of(exercise.excludedBy, [&](Exclusion exclusion) {
                  return choices.excluded.contains(exclusion);
              });
}

/// No more sets than the rest of the daily target takes; 0 when it is met (S31).
int setsLeft(const RepsDose &dose, const Exercise &exercise, const SessionChoices &choices)
{
    const auto target = exercise.dailyTarget.value_or(RepsDose{});
    const int left = target.sets * target.reps - valueOr(choices.repsToday, exercise.id, 0);
    return std::clamp((left + dose.reps - 1) / dose.reps, 0, dose.sets);
}

} // namespace

bool isOpen(const RoutineStep &step, const Catalogue &catalogue, const SessionChoices &choices)
{
    const Exercise *const exercise = catalogue.exercise(step.exercise);
    return exercise != nullptr && (!exercise->locked || choices.accepted.contains(exercise->id));
}

bool canSwap(const RoutineStep &step, const Catalogue &catalogue, const SessionChoices &choices)
{
    return !step.instead.empty() && isOpen(step.instead.front(), catalogue, choices);
}

const RoutineStep &taken(const RoutineStep &step, const SessionChoices &choices)
{
    const bool swapped = !step.instead.empty() && choices.swapped.contains(step.exercise);
    return swapped ? step.instead.front() : step;
}

std::vector<RoutineStep> stepsOf(const Routine &routine, const Catalogue &catalogue,
                                 const SessionChoices &choices)
{
    const auto isPossible = [&](const RoutineStep &step) {
        return std::holds_alternative<ChosenStep>(choose(step, catalogue, choices));
    };
    const bool isShort =
        choices.shortVersion && std::ranges::any_of(routine.shortSteps, isPossible);
    std::vector<RoutineStep> steps = isShort ? routine.shortSteps : routine.steps;
    std::erase_if(steps,
                  [&](const RoutineStep &step) { return !isOpen(step, catalogue, choices); });
    if (std::ranges::none_of(steps, isPossible))
        for (const Exercise &one : catalogue.exercises)
            if (one.kind == ExerciseKind::Breath)
                steps.push_back({.exercise = one.id});
    return withRelease(std::move(steps), catalogue, choices);
}

LevelRange levelsOf(const RoutineStep &step, const Exercise &exercise)
{
    if (step.time)
        return {};
    int highest = step.targetLevel;
    while (highest < exercise.levels() && rungOf(exercise, highest + 1).optional)
        ++highest;
    return {1, highest};
}

std::variant<ChosenStep, LeftOut> choose(const RoutineStep &planned, const Catalogue &catalogue,
                                         const SessionChoices &choices)
{
    const auto &step = taken(planned, choices);
    const auto &exercise = *catalogue.exercise(step.exercise);
    if (isExcluded(exercise, choices))
        return LeftOut{exercise.id, LeftOutReason::Excluded, {}};
    if (choices.resting.contains(exercise.id))
        return LeftOut{exercise.id, LeftOutReason::Resting, {}};
    auto gear = findAllGear(exercise, catalogue, choices.gear);
    if (auto *const missing = std::get_if<LeftOut>(&gear))
        return std::move(*missing);

    ChosenStep chosen;
    chosen.exercise = &exercise;
    chosen.level = levelOf(step, exercise, choices);
    chosen.canEase = chosen.level > levelsOf(step, exercise).lowest && !step.time;
    const auto &rung = rungOf(exercise, chosen.level);
    chosen.dose = step.time ? Dose{TimedDose{step.time->value}} : rung.dose;
    chosen.load = step.load == Load::Unspecified ? rung.load : step.load;
    chosen.rest = step.rest.value_or(exercise.rest).value;
    chosen.transition = step.transition.value_or(catalogue.plan.transition).value;
    chosen.gear = std::move(std::get<std::vector<GearUse>>(gear));

    auto *const reps = std::get_if<RepsDose>(&chosen.dose);
    if (step.onlyDailyRemainder && reps) {
        reps->sets = setsLeft(*reps, exercise, choices);
        if (reps->sets == 0)
            return LeftOut{exercise.id, LeftOutReason::DailyTargetMet, {}};
    }
    return chosen;
}

} // namespace unhunch::core
