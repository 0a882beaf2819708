#pragma once

#include "core/exercise/dose.h"
#include "core/schedule/slot.h"

#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// One exercise of a routine.
struct RoutineStep {
    std::string exercise;                   ///< id
    int targetLevel{1};                     ///< the article's dose; the user's level up to it
    std::optional<PlanTime> time{};         ///< filled with repetitions, instead of a level
    Load load{Load::Unspecified};           ///< instead of the rung's
    std::optional<PlanTime> rest{};         ///< instead of the exercise's
    std::optional<PlanTime> transition{};   ///< instead of the plan's, before this step
    bool onlyDailyRemainder{false};         ///< no more than is left of the exercise's daily target
    std::vector<RoutineStep> instead{};     ///< the step that may be swapped for it, if any
    std::optional<PlanTime> insteadAfter{}; ///< swapped by itself when that long nobody did it

    bool operator==(const RoutineStep &) const = default;
};

/// A set of exercises for one slot.
struct Routine {
    std::string id;
    Slot slot{Slot::DeskReset};
    PlanTime budget{};    ///< longest at the article's dose
    PlanTime ready{};     ///< countdown before the first step
    bool onDemand{false}; ///< has no clock time of its own
    std::vector<RoutineStep> steps{};
    std::vector<RoutineStep> shortSteps{}; ///< for a user in a hurry
    Source source{};
    std::string name{}; ///< English source text
    std::string why{};  ///< English source text, at most 120 characters

    bool operator==(const Routine &) const = default;
};

} // namespace unhunch::core
