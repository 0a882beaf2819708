#pragma once

#include "core/exercise/dose.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

enum class ExerciseKind : std::uint8_t {
    Release,
    Mobility,
    Strength,
    Activation,
    Stretch,
    Decompression,
    Breath,
};

/// What a user may want to leave out, chosen in the first run.
enum class Exclusion : std::uint8_t { Overhead, Hanging, Floor };

/// What the user reads while a phase runs, at most 24 characters each. Empty where the exercise
/// has no such phase.
struct PhaseCues {
    std::string work{}; ///< also of timed work
    std::string hold{}; ///< also the hold in the middle of a round
    std::string back{};
    std::string breatheIn{};
    std::string breatheOut{};
    std::string move{};
    std::string left{}; ///< the hold to the left of a round
    std::string right{};

    bool operator==(const PhaseCues &) const = default;
};

/// What is said otherwise where something stands in for the usual thing. Empty where it is not.
struct GearWords {
    std::string gear{};  ///< id of what stands in
    std::string setUp{}; ///< at most 48 characters
    std::string move{};  ///< at most 24 characters

    bool operator==(const GearWords &) const = default;
};

/// The exercise in words: English source texts, translated by the presentation in the context
/// "catalogue".
struct ExerciseWords {
    std::string name{};
    std::array<std::string, 3> howTo{};
    std::string setUp{}; ///< where to stand, sit or lie; at most 48 characters
    PhaseCues cues{};
    std::vector<GearWords> with{};
    std::vector<std::string> subCues{}; ///< form, shown in turn; at most 48 characters each
    std::string why{};                  ///< at most 120 characters
    std::string mistake{};
    std::string stop{};

    bool operator==(const ExerciseWords &) const = default;
};

/// One movement of the plan with its ladder of doses.
struct Exercise {
    std::string id;
    ExerciseKind kind{ExerciseKind::Mobility};
    std::vector<std::string> needs{}; ///< ids of equipment
    bool sided{false};                ///< each side gets its full dose, right first
    std::optional<Tempo> tempo{};
    PlanTime rest{};   ///< between sets
    PlanTime change{}; ///< between sides
    PlanTime move{};   ///< between segments
    Ladder ladder{};
    std::optional<RepsDose> dailyTarget{}; ///< over all sessions of a day (S31)
    std::vector<Exclusion> excludedBy{};
    bool releaseFirst{false}; ///< in its full dose only after a release (S21)
    bool locked{false};       ///< offered at a plateau only (S49)
    std::string pose{};       ///< id of the figure's poses
    ExerciseWords words{};

    [[nodiscard]] int levels() const { return static_cast<int>(ladder.size()); }
    bool operator==(const Exercise &) const = default;
};

} // namespace unhunch::core
