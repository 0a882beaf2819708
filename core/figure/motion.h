#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace unhunch::core {

/// What the figure does in a phase of the guided session.
enum class FigureMotion : std::uint8_t {
    Ready,     ///< still, at the start
    Work,      ///< from the start to the end
    Hold,      ///< still, at the end
    Middle,    ///< still, between the two sides
    Return,    ///< back to the start
    BreathIn,  ///< belly widens
    BreathOut, ///< belly falls
    Move,      ///< the prop goes to its next place
    Rest,      ///< at ease; in its last two seconds back to the start
    Switch,    ///< the camera walks round to the other side
};

/// The working limbs have their colour.
[[nodiscard]] constexpr bool isAtWork(FigureMotion motion)
{
    return motion == FigureMotion::Work || motion == FigureMotion::Hold
           || motion == FigureMotion::Middle || motion == FigureMotion::Return
           || motion == FigureMotion::BreathIn || motion == FigureMotion::BreathOut;
}

/// Front views act as a mirror: the user's left is the arm on the left of the screen.
enum class FigureSide : std::uint8_t { Left, Right };

/// What a figure does, without saying how far it has come.
struct FigureStance {
    FigureMotion motion{FigureMotion::Ready};
    FigureSide side{FigureSide::Left};
    double segment{}; ///< of all the places of a prop that moves on: 0 the first, 1 the last

    bool operator==(const FigureStance &) const = default;
};

/// One moment of a phase, as the session sees it.
struct FigureMoment {
    using Seconds = std::chrono::duration<double>;

    FigureMotion motion{FigureMotion::Ready};
    double progress{}; ///< of the phase, 0..1, linear in time
    Seconds alive{};   ///< since the figure appeared, without pauses: it sways and breathes by it
    FigureSide side{FigureSide::Left};
    double colouring{1}; ///< of the working limbs: how far their colour has changed, 0..1
    double segment{};    ///< as in FigureStance
    Seconds length{};    ///< of the phase; unknown (0) shows no way over from the phase before
    std::optional<FigureStance> before{}; ///< the phase that the figure comes from

    bool operator==(const FigureMoment &) const = default;
};

/// The key pose that stands for the whole motion, for people who asked for less motion.
[[nodiscard]] FigureMoment keyMomentOf(const FigureMoment &moment);

} // namespace unhunch::core
