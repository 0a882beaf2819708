#pragma once

#include "core/exercise/source.h"

#include <chrono>
#include <cstdint>
#include <variant>
#include <vector>

namespace unhunch::core {

/// The pace of one repetition: work - hold - return - pause, in this order.
struct Tempo {
    std::chrono::seconds work{0};
    std::chrono::seconds hold{0};
    std::chrono::seconds back{0};
    std::chrono::seconds pause{0};
    Source source{};

    [[nodiscard]] std::chrono::seconds total() const { return work + hold + back + pause; }
    bool operator==(const Tempo &) const = default;
};

/// Repetitions at the exercise's tempo, with its rest between the sets.
struct RepsDose {
    int sets{1};
    int reps{0}; ///< in each set

    bool operator==(const RepsDose &) const = default;
};

/// One position kept still; per side where the exercise is sided.
struct HoldDose {
    int sets{1};
    std::chrono::seconds hold{0};

    bool operator==(const HoldDose &) const = default;
};

/// Breaths in each segment; between segments the user moves on (roller one hand down).
struct BreathsDose {
    int segments{1};
    int breaths{0}; ///< in each segment

    bool operator==(const BreathsDose &) const = default;
};

/// A hold in the middle and one to each side, several times round.
struct RoundsDose {
    int rounds{1};
    std::chrono::seconds centre{0};
    std::chrono::seconds side{0};

    bool operator==(const RoundsDose &) const = default;
};

/// A stretch of time, per side where the exercise is sided. Filled with repetitions where the
/// exercise has a tempo, otherwise moved through at the user's own pace.
struct TimedDose {
    std::chrono::seconds length{0};

    bool operator==(const TimedDose &) const = default;
};

using Dose = std::variant<RepsDose, HoldDose, BreathsDose, RoundsDose, TimedDose>;

enum class Load : std::uint8_t { Unspecified, Lightest, HeavyEnough };

/// One level of an exercise.
struct Rung {
    Dose dose{};
    Load load{Load::Unspecified};
    bool optional{false}; ///< only by the user's own choice, never by promotion
    Source source{};

    bool operator==(const Rung &) const = default;
};

/// Level 1 first; level 1 is absurdly light (S56).
using Ladder = std::vector<Rung>;

} // namespace unhunch::core
