#pragma once

#include "core/figure/vec.h"

namespace unhunch::core {

/// A ball in the room, in body heights: what bodies and props are made of.
struct Ball {
    Vec3 centre{};
    double radius{};
};

/// Balls so close along the way that they touch each other; the ends are the first and the last.
template<std::size_t Count, typename Add> void addBetween(const Ball &from, const Ball &to, Add add)
{
    for (std::size_t i = 0; i < Count; ++i) {
        const double t = double(i) / double(Count - 1);
        add(Ball{mix(from.centre, to.centre, t), mix(from.radius, to.radius, t)});
    }
}

} // namespace unhunch::core
