#pragma once

#include "core/progress/level_change.h"
#include "tests/support/week_story.h"

#include <map>

namespace unhunch {

/// Seen on the same Friday as the sample week: `days` of somebody who keeps at it, more and more.
/// Each week has its strength, on some days somebody sits too long.
[[nodiscard]] core::WeekStory sampleDays(int days);

/// What became of the levels meanwhile, and the levels that it led to.
[[nodiscard]] std::vector<core::LevelChange> sampleClimbs();

} // namespace unhunch
