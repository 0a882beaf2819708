#pragma once

#include "tests/core/figure/moments.h"

namespace unhunch::core::test {

inline constexpr double kTouching = 1.0; ///< centimetres

inline FigureFrame moment(const PoseSet &set, FigureMotion motion, double progress = 1)
{
    return frameFor(set, {.motion = motion, .progress = progress});
}

/// All the way through the motions, both sides.
template<typename Motions>
void expectOn(const PoseSet &set, PropKind prop, std::initializer_list<Landmark> parts,
              const Motions &motions)
{
    through(set, motions, [&](const FigureFrame &frame) {
        for (const Landmark part : parts)
            EXPECT_NEAR(gap(frame, part, prop), 0, kTouching)
                << landmarks()[std::size_t(part)].name;
    });
}

inline void expectStands(const PoseSet &set)
{
    using enum Landmark;
    expectOn(set, PropKind::Floor, {LeftHeel, RightHeel, LeftToe, RightToe}, kRepetition);
}

} // namespace unhunch::core::test
