#pragma once

#include "core/progress/level_change.h"
#include "core/result.h"
#include "core/time/moment.h"

#include <optional>
#include <span>
#include <vector>

namespace unhunch::core {

/// Where it is kept how the levels came to be what they are.
class ProgressStore
{
public:
    virtual ~ProgressStore() = default;

    /// All changes of level, in order.
    [[nodiscard]] virtual std::vector<LevelChange> levelChanges() const = 0;
    /// Notes the changes and sets the levels of the user's choices to them, all or nothing.
    virtual Result<Success> apply(std::span<const LevelChange> changes) = 0;

    /// When the user last said that a stop sign was looked at; none: never.
    [[nodiscard]] virtual std::optional<UtcTime> signsCheckedAt() const = 0;
    virtual Result<Success> saveSignsChecked(UtcTime at) = 0;
};

} // namespace unhunch::core
