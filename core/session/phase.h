#pragma once

#include "core/progress/log_entry.h"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace unhunch::core {

/// What the user does for a stretch of time.
enum class PhaseKind : std::uint8_t {
    Posture,    ///< shoulders, belly, chin, breath, once before the first step (S25-S28)
    Ready,      ///< the countdown to the first step
    Transition, ///< to the next exercise
    Switch,     ///< to the other side
    Work,       ///< the working half of a repetition
    RepHold,    ///< the end position of a repetition
    Return,     ///< back to the start; when it ends the repetition counts
    RepPause,   ///< the start position between repetitions
    Hold,       ///< a position kept still
    BreathIn,
    BreathOut, ///< when it ends the breath counts
    Timed,     ///< moving at the user's own pace
    Move,      ///< on to the next segment
    Rest,      ///< between sets
};

/// The user gets ready, changes over or rests: nothing is counted, and it can be cut short.
[[nodiscard]] constexpr bool isWaiting(PhaseKind kind)
{
    return kind <= PhaseKind::Switch || kind == PhaseKind::Move || kind == PhaseKind::Rest;
}

/// Part of a repetition.
[[nodiscard]] constexpr bool isRep(PhaseKind kind)
{
    return kind >= PhaseKind::Work && kind <= PhaseKind::RepPause;
}

/// One position or movement without repetitions; its time is what counts.
[[nodiscard]] constexpr bool isSteady(PhaseKind kind)
{
    return kind == PhaseKind::Hold || kind == PhaseKind::Timed;
}

/// Can be made longer: not paced by repetitions or breaths.
[[nodiscard]] constexpr bool takesMoreTime(PhaseKind kind)
{
    return isSteady(kind) || isWaiting(kind);
}

[[nodiscard]] constexpr bool isBreath(PhaseKind kind)
{
    return kind == PhaseKind::BreathIn || kind == PhaseKind::BreathOut;
}

/// A place in a count, shown as "2 of 3". Both are 0 where nothing is counted.
struct Counter {
    int n{0}; ///< 1, 2, ...
    int of{0};

    bool operator==(const Counter &) const = default;
};

/// Something is counted when it ends: a repetition, a breath, the time of a hold.
[[nodiscard]] constexpr bool counts(PhaseKind kind)
{
    return isSteady(kind) || kind == PhaseKind::Return || kind == PhaseKind::BreathOut;
}

/// One stretch of a guided session. A phase that waits belongs to what comes after it: Posture,
/// Ready, Transition and Switch to the step they lead to, Rest and Move carry the coming set.
struct SessionPhase {
    PhaseKind kind{PhaseKind::Ready};
    std::chrono::milliseconds length{0};
    std::size_t step{0};   ///< index into SessionScript::steps
    Side side{Side::None}; ///< the step's, or that of a round's hold
    Counter set{};         ///< sets, segments or rounds
    Counter rep{};         ///< repetitions in the set, or breaths in the segment

    bool operator==(const SessionPhase &) const = default;
};

} // namespace unhunch::core
