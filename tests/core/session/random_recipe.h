#pragma once

#include "core/session/recipe.h"

#include <random>

namespace unhunch::core {

/// Any routine at any levels with any gear, as long as something is left to do.
inline Recipe randomRecipe(const Catalogue &catalogue, std::mt19937 &random)
{
    const auto pick = [&random](std::size_t count) { return random() % count; };
    for (;;) {
        Recipe recipe{&catalogue, &catalogue.routines[pick(catalogue.routines.size())], {}, {}};
        auto &choices = recipe.choices;
        for (const auto &exercise : catalogue.exercises)
            choices.levels[exercise.id] = 1 + static_cast<int>(pick(9));
        for (const auto &equipment : catalogue.equipment) {
            if (pick(6) > 0)
                choices.gear.insert(equipment.id);
            for (const auto &other : equipment.alternatives)
                if (pick(2) > 0)
                    choices.gear.insert(other.id);
        }
        for (const auto &step : recipe.routine->steps)
            if (pick(3) == 0)
                choices.swapped.insert(step.exercise);
        choices.shortVersion = pick(4) == 0;
        choices.repsToday = {{"scapular-wall-slide", static_cast<int>(pick(30))}};
        choices.breath = catalogue.breathPatterns[pick(catalogue.breathPatterns.size())];
        if (write(recipe))
            return recipe;
    }
}

} // namespace unhunch::core
