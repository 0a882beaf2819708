#pragma once

#include "core/figure/vec.h"

namespace unhunch::core {

/// A place in the room with its own right, up and front: what a part of the body hangs from.
struct Frame {
    Vec3 origin{};
    Vec3 right{1, 0, 0};
    Vec3 up{0, 1, 0};
    Vec3 front{0, 0, 1};

    /// The point with these coordinates in this frame.
    [[nodiscard]] Vec3 at(Vec3 local) const;
    [[nodiscard]] Vec3 direction(Vec3 local) const;
};

/// Upright axes leaned forward (90: face down, -90: on the back), then bent towards +x in their own
/// frontal plane, then turned towards +x about their own height. Degrees.
[[nodiscard]] Frame leanedFrame(double lean, double bend, double turn);

} // namespace unhunch::core
