#pragma once

#include "core/figure/skeleton.h"
#include "core/figure/vec.h"

#include <cstdint>

namespace unhunch::core {

enum class PropKind : std::uint8_t {
    Wall, ///< behind everything; `at.z` is its face
    Floor,
    Mat,    ///< `size` on the floor round `at`
    Box,    ///< `size` round `at`, which is the middle of its underside
    Chair,  ///< `at` is the middle of the seat's edge on the floor, facing +z
    Roller, ///< lies across; `size.x` long, `size.y` thick
    Ball,   ///< `size.y` thick
    Bar,    ///< hangs across; `size.x` long
    Jamb,   ///< post of a door frame, `size`
    Towel,  ///< a small roll, lies across
    Band,   ///< between two joints
};

/// A thing the exercise needs.
struct Prop {
    PropKind kind{};
    Vec3 at{};
    Vec3 size{};
    bool moves{};   ///< follows the pose's prop channels
    bool inFront{}; ///< drawn over the figure
    Joint from{};   ///< of a band
    Joint to{};     ///< of a band

    bool operator==(const Prop &) const = default;
};

} // namespace unhunch::core
