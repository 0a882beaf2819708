#pragma once

#include "core/exercise/equipment.h"
#include "core/exercise/exercise.h"
#include "core/exercise/plan.h"
#include "core/exercise/routine.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace unhunch::core {

/// How long a guided breath takes. The first of the catalogue is the default: 4 s in, 6 s out.
struct BreathPattern {
    std::string id;
    std::chrono::seconds in{4};
    std::chrono::seconds out{6};

    bool operator==(const BreathPattern &) const = default;
};

/// A movement to leave out (S9, S53, S60-S62).
struct Avoid {
    std::string id;
    std::string name{}; ///< English source text
    std::string why{};  ///< English source text
    Source source{};

    bool operator==(const Avoid &) const = default;
};

/// A sign at which the session ends at once (S11-S14).
struct StopSign {
    std::string id;
    std::string name{};    ///< English source text
    bool inSession{true};  ///< can be felt while exercising
    bool emergency{false}; ///< gets the emergency text
    Source source{};

    bool operator==(const StopSign &) const = default;
};

/// Everything the plan is made of. Ids are unique and every reference resolves.
struct Catalogue {
    std::vector<Equipment> equipment{};
    std::vector<BreathPattern> breathPatterns{};
    std::vector<Exercise> exercises{};
    std::vector<Routine> routines{};
    std::vector<std::string> posture{}; ///< said before every exercise, in order (S25-S28)
    std::vector<StopSign> stopSigns{};
    std::vector<Avoid> avoid{};
    Plan plan{};

    [[nodiscard]] const Exercise *exercise(std::string_view id) const;
    [[nodiscard]] const Routine *routine(std::string_view id) const;
    [[nodiscard]] const Routine *routineFor(Slot slot) const;

    bool operator==(const Catalogue &) const = default;
};

/// Gear to assume until the user has told: what is built in and every household alternative.
[[nodiscard]] Gear householdGear(const Catalogue &catalogue);

/// Reads exercises.json and routines.json, strictly: a catalogue that loads is safe to compile.
/// The error names file, line and column.
[[nodiscard]] Result<Catalogue> loadCatalogue(std::string_view exercisesText,
                                              std::string_view routinesText);

} // namespace unhunch::core
