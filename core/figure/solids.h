#pragma once

#include "core/figure/camera.h"
#include "core/figure/shape.h"

#include <vector>

namespace unhunch::core {

// The simple bodies that rooms and props are built of. Lengths in body heights.

/// A flat piece with these corners.
void addFlat(const std::vector<Vec3> &corners, ColourRole role, const Camera &camera,
             std::vector<Shape> &out);
/// A hairline.
void addLine(Vec3 from, Vec3 to, ColourRole role, const Camera &camera, std::vector<Shape> &out);
void addRod(Vec3 from, Vec3 to, double radius, ColourRole role, const Camera &camera,
            std::vector<Shape> &out);

/// A block between two corners, its edges rounded; the top may have another colour.
struct Block {
    Vec3 low{};
    Vec3 high{};
    double edge{};
    ColourRole side{};
    ColourRole top{};
};

void addBlock(const Block &block, const Camera &camera, std::vector<Shape> &out);

} // namespace unhunch::core
