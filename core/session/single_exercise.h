#pragma once

#include "core/exercise/catalogue.h"

namespace unhunch::core {

/// A routine of that exercise alone, to be done whenever the user wants; its id is the exercise's.
/// It is led in like a desk reset.
[[nodiscard]] Routine singleExercise(const Exercise &exercise, const Catalogue &catalogue);

} // namespace unhunch::core
