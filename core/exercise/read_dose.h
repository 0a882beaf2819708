#pragma once

#include "core/exercise/dose.h"
#include "core/exercise/fields.h"

#include <array>

namespace unhunch::core {

inline constexpr std::array<Word<Load>, 2> kLoadWords{{
    {"lightest", Load::Lightest},
    {"heavy-enough", Load::HeavyEnough},
}};

/// { "s": 30, "src": "app" }
[[nodiscard]] PlanTime readPlanTime(const json::Value &value, Reading &reading);
/// The member of that name; nothing where it is missing.
[[nodiscard]] std::optional<PlanTime> readPlanTime(Fields &fields, std::string_view key);
[[nodiscard]] Tempo readTempo(const json::Value &value, Reading &reading);
[[nodiscard]] Rung readRung(const json::Value &value, Reading &reading);
[[nodiscard]] RepsDose readDailyTarget(const json::Value &value, Reading &reading);

} // namespace unhunch::core
