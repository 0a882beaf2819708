#pragma once

#include "core/session/compile.h"

#include <variant>

namespace unhunch::core {

/// A step of a routine as this user does it today.
struct ChosenStep {
    const Exercise *exercise{nullptr};
    Dose dose{};
    int level{1};
    Load load{Load::Unspecified};
    std::chrono::seconds rest{0};
    std::chrono::seconds transition{0};
    std::vector<GearUse> gear{};
};

/// Level, dose and gear of one step, or why it is left out.
[[nodiscard]] std::variant<ChosenStep, LeftOut>
choose(const RoutineStep &step, const Catalogue &catalogue, const SessionChoices &choices);

} // namespace unhunch::core
