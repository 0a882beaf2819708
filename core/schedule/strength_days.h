#pragma once

#include "core/schedule/rules.h"
#include "core/schedule/slot_day.h"

#include <span>

namespace unhunch::core {

/// What strength on earlier days means for today.
struct StrengthHistory {
    std::span<const SlotDay> days{};
    std::span<const LogicalDay> massages{}; ///< strength of these days moved to the next
};

/// Whether strength is asked for on that day (S34): on preferred days and, after a miss, on the
/// next day that is none; up to the week's target, and always with a day of rest among three.
[[nodiscard]] bool isStrengthDay(LogicalDay day, const StrengthHistory &history,
                                 const Rules &rules);

} // namespace unhunch::core
