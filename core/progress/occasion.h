#pragma once

#include "core/ports/session_log.h"
#include "core/reminder/decision.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace unhunch::core {

/// How an occurrence, or a slot of a day, looks in history. In order of worth: of several on one
/// day the last in this list is the one the day shows.
enum class CellState : std::uint8_t {
    NotPlanned,
    NoRecord, ///< planned, and nothing is known of it: the app did not run
    ToCome,
    Expired,
    Skipped,
    Natural,
    SelfReported,
    PartDone,
    Done,
};

/// The user did something for it: done, in part, or by their own word.
[[nodiscard]] constexpr bool counts(CellState state)
{
    return state >= CellState::SelfReported;
}

/// One occurrence as history tells it: how it ended and what was done in it.
struct Occasion {
    OccurrenceKey key{};
    CellState state{CellState::NoRecord};
    UtcTime at{};                ///< when the session began; without one, when it ended
    Reason reason{Reason::None}; ///< of its end
    std::string by{};            ///< who caused the reason; empty where nobody is known
    std::optional<LoggedSession> session{};

    bool operator==(const Occasion &) const = default;
};

/// Joins what the engine decided with what the sessions recorded, in order of time.
///
/// Left out: what is still owed, sessions that were not begun, occurrences absorbed by another
/// session (their work is counted there), and natural breaks with nothing due (every walk for a
/// coffee would be one).
[[nodiscard]] std::vector<Occasion> occasionsOf(std::span<const LoggedSession> sessions,
                                                std::span<const Decision> decisions);

/// Running time of a session; of one cut by a crash, what its finished steps took.
[[nodiscard]] std::chrono::milliseconds activeTime(const LoggedSession &session);

} // namespace unhunch::core
