#pragma once

#include "core/figure/vec.h"

#include <cstdint>
#include <vector>

namespace unhunch::core {

/// What a shape is; the painter knows its colour in the theme of the day.
enum class ColourRole : std::uint8_t {
    Gap, ///< the cut-out line round a part: the colour of the wall
    Skin,
    SkinShade,
    Top,
    Trousers,
    Shoes,
    Hair,
    Guide, ///< motion guides and the ring of the breath
    Wall,
    WallLine,
    WallEdge,
    Skirting,
    Floor,
    FloorLine,
    Prop,
    PropShade,
    Mat,
    Towel,
    Band,
    Mistake, ///< where a limb must not be
};

struct Paint {
    ColourRole role{};
    double active{}; ///< 0..1 towards the colour of the working limb
    double shade{};  ///< 0..1 towards black
    double fade{};   ///< 0..1 towards the air
    bool lit{};      ///< takes part in the light that falls across the trunk

    bool operator==(const Paint &) const = default;
};

using Polygon = std::vector<Vec2>;

/// A convex, filled polygon in pixels.
struct Shape {
    Polygon outline{};
    Paint paint{};
};

} // namespace unhunch::core
