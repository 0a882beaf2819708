#pragma once

#include "core/json/json.h"
#include "core/schedule/rules.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch::core {

// How single values of the rules are written: "04:00", "90m", "mon", ["09:00", "17:30"].
// Absent when the value is not one.

[[nodiscard]] std::optional<ClockTime> clockFrom(const json::Value &value);
[[nodiscard]] std::optional<std::chrono::seconds> durationFrom(const json::Value &value);
[[nodiscard]] std::optional<std::chrono::weekday> weekdayFrom(const json::Value &value);
[[nodiscard]] std::optional<Weekdays> weekdaysFrom(const json::Value &value);
[[nodiscard]] std::optional<std::vector<ClockSpan>> spansFrom(const json::Value &value);
[[nodiscard]] std::optional<std::vector<Workout>> workoutsFrom(const json::Value &value);
[[nodiscard]] std::optional<Commitment> commitmentFrom(const json::Value &value);

[[nodiscard]] std::string clockText(ClockTime clock);
[[nodiscard]] std::string_view weekdayText(std::chrono::weekday day);
[[nodiscard]] std::string_view commitmentText(Commitment commitment);

} // namespace unhunch::core
