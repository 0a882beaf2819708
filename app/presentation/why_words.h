#pragma once

#include "app/presentation/words.h"
#include "core/reminder/why.h"

#include <QString>

namespace unhunch {

/// Why a slot is, or is not, on the screen now, in one sentence.
[[nodiscard]] QString whyWords(const core::Why &why, const Wording &wording);

} // namespace unhunch
