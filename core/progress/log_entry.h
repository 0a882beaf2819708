#pragma once

#include "core/schedule/slot.h"
#include "core/time/moment.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace unhunch::core {

enum class Side : std::uint8_t { None, Left, Right };

/// How much of an exercise: what was asked, or what was performed. Fields that do not apply are 0.
struct Amount {
    int sets{0};
    int reps{0};                       ///< over all sets
    int breaths{0};                    ///< over all segments
    std::chrono::milliseconds held{0}; ///< time in holds or timed work

    bool operator==(const Amount &) const = default;
};

enum class StepOutcome : std::uint8_t { Done, PartDone, Skipped };

/// One finished step of a guided session: one exercise, one side. Committed when it ends.
struct StepEntry {
    int position{0};      ///< 0, 1, ... in the session
    std::string exercise; ///< id of the catalogue
    Side side{Side::None};
    int level{1};
    Amount target{};
    Amount actual{};
    StepOutcome outcome{StepOutcome::Done};
    std::chrono::milliseconds active{0}; ///< running time, pauses not counted
    UtcTime finishedAt{};

    bool operator==(const StepEntry &) const = default;
};

enum class SessionOutcome : std::uint8_t { Running, Done, PartDone, Interrupted, NotBegun };
enum class Effort : std::uint8_t { TooEasy, AboutRight, TooHard };

/// One guided session.
struct SessionEntry {
    std::string uuid;    ///< RFC 4122, lower case
    std::string routine; ///< id of the catalogue
    OccurrenceKey occurrence{};
    bool shortVersion{false};
    UtcTime startedAt{};
    std::string zone;               ///< IANA
    std::chrono::seconds offset{0}; ///< local minus UTC at the start
    SessionOutcome outcome{SessionOutcome::Running};
    std::chrono::milliseconds active{0}; ///< running time, pauses not counted
    std::optional<Effort> effort{};
    std::string stopSign{}; ///< set when the user stopped with "Something's wrong"

    bool operator==(const SessionEntry &) const = default;
};

} // namespace unhunch::core
