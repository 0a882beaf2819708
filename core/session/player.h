#pragma once

#include "core/ports/cue_player.h"
#include "core/session/script.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace unhunch::core {

enum class PlayerStatus : std::uint8_t { Idle, Running, Paused, Finished };

/// Paused for so long, somebody may want to finish later.
inline constexpr std::chrono::minutes kLongPause{5};
/// Paused for so long, a session is left.
inline constexpr std::chrono::minutes kLongestPause{10};

/// Where a guided session stands. Time counts only while it runs.
struct PlayerState {
    PlayerStatus status{PlayerStatus::Idle};
    MonotonicTime since{}; ///< when `elapsed` was true: the last advance, or the pause
    std::size_t phase{0};
    std::chrono::milliseconds elapsed{0};    ///< of the phase
    std::chrono::milliseconds extra{0};      ///< added to the phase by the user
    std::chrono::milliseconds cuedTo{-1};    ///< the phase's cues up to there have been given
    Amount actual{};                         ///< of the step so far
    std::chrono::milliseconds stepActive{0}; ///< running time since the step before ended
    std::chrono::milliseconds active{0};     ///< of the session
    std::vector<std::optional<StepOutcome>> outcomes{}; ///< by step, the best so far
    SessionOutcome outcome{SessionOutcome::Running};

    bool operator==(const PlayerState &) const = default;
};

struct PhaseEntered {
    std::size_t phase{0};
    bool operator==(const PhaseEntered &) const = default;
};
struct CueDue {
    Cue cue{};
    bool operator==(const CueDue &) const = default;
};
/// The step ended, by itself or because the user went on or left.
struct StepFinished {
    std::size_t step{0};
    StepOutcome outcome{StepOutcome::Done};
    Amount actual{};
    std::chrono::milliseconds active{0};
    bool operator==(const StepFinished &) const = default;
};
struct PlayFinished {
    SessionOutcome outcome{SessionOutcome::Done};
    bool operator==(const PlayFinished &) const = default;
};
using PlayerEvent = std::variant<PhaseEntered, CueDue, StepFinished, PlayFinished>;

enum class Command : std::uint8_t {
    Start,
    Pause, ///< also when the screen locks or the machine falls asleep
    Resume,
    Skip,     ///< ends the step, with credit for what was done of it
    StartNow, ///< begins the work that a phase waits for
    Back,     ///< restarts the step with its lead-in; in the lead-in, the step before
    AddTime,  ///< 15 s more, for phases that are not paced by repetitions or breaths
    Stop,     ///< leaves: part-done with a step finished before, not begun without
};

/// What the player answers: the state from now on and what happened, in order.
struct Played {
    PlayerState state{};
    std::vector<PlayerEvent> events{};
};

/// Lets the time up to `now` pass: phases end at their deadlines, however late this is called.
/// A session paused for kLongestPause is left.
[[nodiscard]] Played advance(const SessionScript &script, PlayerState state, MonotonicTime now);

/// advance(), then the command. One that makes no sense in this state does nothing.
[[nodiscard]] Played command(const SessionScript &script, PlayerState state, Command command,
                             MonotonicTime now);

/// When advance() has something to do next; none before the start and after the end.
[[nodiscard]] std::optional<MonotonicTime> nextWake(const SessionScript &script,
                                                    const PlayerState &state);

} // namespace unhunch::core
