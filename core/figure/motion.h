#pragma once

#include <chrono>
#include <cstdint>

namespace unhunch::core {

/// What the figure does in a phase of the guided session.
enum class FigureMotion : std::uint8_t {
    Ready,     ///< still, at the start
    Work,      ///< from the start to the end
    Hold,      ///< still, at the end
    Return,    ///< back to the start
    BreathIn,  ///< belly widens
    BreathOut, ///< belly falls
    Rest,      ///< at ease
    Switch,    ///< the camera walks round to the other side
};

/// The working limbs have their colour.
[[nodiscard]] constexpr bool isAtWork(FigureMotion motion)
{
    return motion == FigureMotion::Work || motion == FigureMotion::Hold
           || motion == FigureMotion::Return || motion == FigureMotion::BreathIn
           || motion == FigureMotion::BreathOut;
}

/// Front views act as a mirror: the user's left is the arm on the left of the screen.
enum class FigureSide : std::uint8_t { Left, Right };

/// One moment of a phase, as the session sees it.
struct FigureMoment {
    FigureMotion motion{FigureMotion::Ready};
    double progress{}; ///< of the phase, 0..1, linear in time
    std::chrono::duration<double>
        alive{}; ///< since the figure appeared, without pauses: it sways and breathes by it
    FigureSide side{FigureSide::Left};
    double colouring{1}; ///< of the working limbs: how far their colour has changed, 0..1

    bool operator==(const FigureMoment &) const = default;
};

} // namespace unhunch::core
