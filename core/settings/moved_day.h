#pragma once

#include "core/schedule/rules.h"

#include <optional>

namespace unhunch::core {

/// The rules with the times of the day moved along with the working hours: bedtime, the day's
/// start, and until when the morning and the time after work go. None where the times fit already,
/// and where there are no hours to follow.
///
/// They fit while every working day ends before the evening's reminder would come and lies within
/// the logical day. Moved, bedtime is two and a half hours after work, the day begins five and a
/// half hours later, the morning ends an hour before work, and after work ends an hour before bed.
[[nodiscard]] std::optional<Rules> movedDay(const Rules &rules);

} // namespace unhunch::core
