#pragma once

#include "app/presentation/words.h"
#include "core/exercise/catalogue.h"
#include "core/session/script.h"

#include <QString>

namespace unhunch {

/// What a guided session consists of, in half a line: "Wall slides + 5 breaths",
/// "Doorway pec stretch + 3 more".
[[nodiscard]] QString routineSummary(const core::SessionScript &script,
                                     const core::Catalogue &catalogue, const Wording &wording);

/// The same in lower case, where that is all: "wall slides only"; empty for more than one exercise.
[[nodiscard]] QString onlyExercise(const core::SessionScript &script,
                                   const core::Catalogue &catalogue);

} // namespace unhunch
