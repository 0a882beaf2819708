#include "core/progress/climb.h"

#include "core/progress/progression.h"

#include <algorithm>

namespace unhunch::core {

namespace {

bool isInPlan(const Catalogue &catalogue, const Exercise &exercise)
{
    return std::ranges::any_of(catalogue.routines, [&](const Routine &routine) {
        return std::ranges::find(routine.steps, exercise.id, &RoutineStep::exercise)
               != routine.steps.end();
    });
}

Climb climbOf(const Catalogue &catalogue, const Exercise &exercise,
              const std::map<std::string, int> &levels, std::span<const LevelChange> changes)
{
    Climb climb{.exercise = &exercise};
    const auto level = levels.find(exercise.id);
    climb.level = std::clamp(level == levels.end() ? 1 : level->second, 1, exercise.levels());
    climb.highest = std::clamp(highestLevel(catalogue, exercise.id), 1, exercise.levels());
    climb.isUsersOwn = isUsersOwn(exercise.id, changes);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        if (change->exercise == exercise.id && change->from != change->to)
            climb.changes.push_back(*change);
    return climb;
}

} // namespace

std::vector<Climb> climbsOf(const Catalogue &catalogue, const std::map<std::string, int> &levels,
                            std::span<const LevelChange> changes)
{
    std::vector<Climb> climbs;
    for (const Exercise &exercise : catalogue.exercises) {
        Climb climb = climbOf(catalogue, exercise, levels, changes);
        if (isInPlan(catalogue, exercise) || climb.level > 1 || !climb.changes.empty())
            climbs.push_back(std::move(climb));
    }
    return climbs;
}

} // namespace unhunch::core
