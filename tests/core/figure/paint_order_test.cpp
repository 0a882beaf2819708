#include "core/figure/paint_order.h"

#include <gtest/gtest.h>

namespace unhunch::core {

namespace {

const Camera kFront(Shot{{0, 0}, {}}, {100, 100});

Layer layerAt(Vec3 place)
{
    return {{}, {{place, 0.05}}, kFront.depth(place)};
}

using Order = std::vector<std::size_t>;

} // namespace

TEST(PaintOrder, PaintsTheNearerLast)
{
    EXPECT_EQ(paintOrder({layerAt({0, 0, 0.1}), layerAt({0, 0, 0})}, {}, kFront), (Order{1, 0}));
    EXPECT_EQ(paintOrder({layerAt({0, 0, 0}), layerAt({0, 0, 0.1})}, {}, kFront), (Order{0, 1}));
}

TEST(PaintOrder, GoesByTheDepthWhereNothingMeets)
{
    EXPECT_EQ(paintOrder({layerAt({0, 0, 0.1}), layerAt({0.5, 0, 0})}, {}, kFront), (Order{1, 0}));
}

TEST(PaintOrder, KeepsAFixedPairWhateverTheBulksSay)
{
    EXPECT_EQ(paintOrder({layerAt({0, 0, 0.1}), layerAt({0, 0, 0})}, {{0, 1}}, kFront),
              (Order{0, 1}));
}

} // namespace unhunch::core
