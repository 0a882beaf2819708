#pragma once

#include "core/exercise/catalogue.h"
#include "core/exercise/fields.h"

namespace unhunch::core {

/// Reads one exercise; its gear is looked up in the catalogue.
[[nodiscard]] Exercise readExercise(const json::Value &value, const Catalogue &catalogue,
                                    Reading &reading);

/// Everything of exercises.json into the catalogue.
void readExercisesFile(const json::Value &root, Catalogue &catalogue, Reading &reading);
/// Everything of routines.json; the exercises are read before.
void readRoutinesFile(const json::Value &root, Catalogue &catalogue, Reading &reading);

} // namespace unhunch::core
