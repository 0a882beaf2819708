#include "core/session/single_exercise.h"

#include "core/progress/progression.h"

namespace unhunch::core {

Routine singleExercise(const Exercise &exercise, const Catalogue &catalogue)
{
    Routine routine;
    routine.id = exercise.id;
    routine.slot = Slot::PreWorkout; // the one that has no time of its own
    routine.onDemand = true;
    routine.name = exercise.words.name;
    routine.why = exercise.words.why;
    if (const Routine *const reset = catalogue.routineFor(Slot::DeskReset))
        routine.ready = reset->ready;
    routine.steps.push_back({.exercise = exercise.id,
                             .targetLevel = exercise.locked
                                                ? exercise.levels()
                                                : highestLevel(catalogue, exercise.id)});
    return routine;
}

} // namespace unhunch::core
