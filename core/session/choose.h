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
    bool canEase{false}; ///< there is a level below that asks for less
};

/// The step itself, or the one that the user swapped for it.
[[nodiscard]] const RoutineStep &taken(const RoutineStep &step, const SessionChoices &choices);

/// Anybody may do it, or the user has accepted it (S49).
[[nodiscard]] bool isOpen(const RoutineStep &step, const Catalogue &catalogue,
                          const SessionChoices &choices);
/// There is a step that may be swapped for it.
[[nodiscard]] bool canSwap(const RoutineStep &step, const Catalogue &catalogue,
                           const SessionChoices &choices);

/// The steps that a session of these choices goes through: the short ones or all, without those
/// that are not open, and with a release where one is needed. Where none is possible, breathing is.
[[nodiscard]] std::vector<RoutineStep> stepsOf(const Routine &routine, const Catalogue &catalogue,
                                               const SessionChoices &choices);

/// What the user may choose from in that step; both are the same where the plan leaves no choice.
struct LevelRange {
    int lowest{1};
    int highest{1};

    bool operator==(const LevelRange &) const = default;
};
[[nodiscard]] LevelRange levelsOf(const RoutineStep &step, const Exercise &exercise);

/// Level, dose and gear of one step of the routine, or why it is left out.
[[nodiscard]] std::variant<ChosenStep, LeftOut>
choose(const RoutineStep &planned, const Catalogue &catalogue, const SessionChoices &choices);

} // namespace unhunch::core
