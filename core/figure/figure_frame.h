#pragma once

#include "core/figure/pose_set.h"

#include <cstdint>

namespace unhunch::core {

enum class GuideDirection : std::uint8_t { None, Forth, Back };

/// All that one picture of the figure needs to know.
struct FigureFrame {
    Skeleton skeleton{};
    Vec3 prop{};            ///< how far the moving prop is from its place
    double highlight{};     ///< 0..1, how much the working limbs show their colour
    GuideDirection guide{}; ///< which way the motion guides point
};

/// The figure at one moment of a phase.
[[nodiscard]] FigureFrame frameFor(const PoseSet &set, const FigureMoment &moment);

} // namespace unhunch::core
