#pragma once

#include "core/figure/pose_set.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace unhunch::core {

enum class GuideDirection : std::uint8_t { None, Forth, Back };

/// All that one picture of the figure needs to know, already for the right side of the body.
struct FigureFrame {
    Skeleton skeleton{};
    std::vector<Prop> props{}; ///< where they are at this moment
    FigureSide side{};
    ActiveLimbs active{};
    double highlight{};     ///< 0..1, how much the working limbs show their colour
    GuideDirection guide{}; ///< which way the motion guides point
    Shot shot{};
};

/// The figure at one moment of a phase.
[[nodiscard]] FigureFrame frameFor(const PoseSet &set, const FigureMoment &moment);

/// The common mistake, in the place of the figure at the end of its work.
struct Mistake {
    Skeleton skeleton{};
    std::vector<Prop> props{}; ///< where the mistake has them
};

/// Nothing if the set knows of none.
[[nodiscard]] std::optional<Mistake> mistakeFor(const PoseSet &set, FigureSide side);

} // namespace unhunch::core
