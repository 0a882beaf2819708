#pragma once

#include "core/session/player.h"

namespace unhunch::core {

/// All that a window shows of a guided session at one moment.
struct Glance {
    PlayerStatus status{PlayerStatus::Idle};
    SessionPhase phase{};
    double progress{0}; ///< of the phase, 0 to 1
    std::chrono::milliseconds phaseLeft{0};
    std::chrono::milliseconds sessionLeft{0}; ///< if nothing is paused or skipped any more
    SessionStep step{};
    Counter item{};                    ///< exercise n of m
    std::optional<SessionStep> next{}; ///< the next exercise, or the other side
    double itemProgress{0};            ///< of the exercise with both its sides, 0 to 1
    bool canAddTime{false};
    bool canStartNow{false};
    bool canEase{false};
    std::chrono::milliseconds pausedFor{0}; ///< 0 while it runs

    bool operator==(const Glance &) const = default;
};

[[nodiscard]] Glance look(const SessionScript &script, const PlayerState &state, MonotonicTime now);

} // namespace unhunch::core
