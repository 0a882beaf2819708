#pragma once

#include "core/exercise/catalogue.h"
#include "core/session/glance.h"

#include <QString>

namespace unhunch {

/// The language that words come in, ISO 639; a voice of another one would not be understood.
[[nodiscard]] QString languageOfWords();

/// What the voice says as a phase begins; empty where sounds are enough. The posture is spoken on
/// request only (the first week).
[[nodiscard]] QString speechFor(const core::Glance &glance, const core::Catalogue &catalogue,
                                bool posture);

/// What it says with a sound in the middle or at the end of a phase; empty for most.
[[nodiscard]] QString speechFor(core::Cue cue);

[[nodiscard]] QString speechFor(core::SessionOutcome outcome);

} // namespace unhunch
