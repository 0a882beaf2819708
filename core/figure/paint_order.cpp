#include "core/figure/paint_order.h"

#include <algorithm>
#include <limits>

namespace unhunch::core {

namespace {

/// A ball as the camera sees it, in body heights.
struct Seen {
    Vec3 place{}; ///< z towards the viewer
    double radius{};
};

std::vector<Seen> seenBy(const Camera &camera, const std::vector<Ball> &bulk)
{
    std::vector<Seen> seen;
    seen.reserve(bulk.size());
    for (const Ball &ball : bulk)
        seen.push_back({camera.seen(ball.centre), ball.radius});
    return seen;
}

/// How clearly a is nearer to the viewer than b where they meet; negative if b is nearer.
double nearness(const std::vector<Seen> &a, const std::vector<Seen> &b)
{
    constexpr double kClear = 0.08; // body heights; more is not clearer
    double sum = 0;
    for (const Seen &one : a)
        for (const Seen &other : b) {
            const double overlap =
                one.radius + other.radius
                - std::hypot(one.place.x - other.place.x, one.place.y - other.place.y);
            if (overlap > 0)
                sum += overlap * overlap * std::clamp(one.place.z - other.place.z, -kClear, kClear);
        }
    return sum;
}

/// Who has to wait for whom: waits[i][j] is how strongly layer i wants to be painted after j.
using Waits = std::vector<std::vector<double>>;

Waits waitsBetween(const std::vector<Layer> &layers,
                   const std::vector<std::pair<std::size_t, std::size_t>> &fixed,
                   const Camera &camera)
{
    std::vector<std::vector<Seen>> seen;
    seen.reserve(layers.size());
    for (const Layer &layer : layers)
        seen.push_back(seenBy(camera, layer.bulk));
    Waits waits(layers.size(), std::vector<double>(layers.size(), 0.0));
    for (std::size_t i = 0; i < layers.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double near = nearness(seen[i], seen[j]);
            waits[i][j] = std::max(near, 0.0);
            waits[j][i] = std::max(-near, 0.0);
        }
    for (const auto &[first, then] : fixed) {
        waits[then][first] = std::numeric_limits<double>::infinity();
        waits[first][then] = 0;
    }
    return waits;
}

} // namespace

std::vector<std::size_t> paintOrder(const std::vector<Layer> &layers,
                                    const std::vector<std::pair<std::size_t, std::size_t>> &fixed,
                                    const Camera &camera)
{
    const Waits waits = waitsBetween(layers, fixed, camera);
    std::vector<std::size_t> left(layers.size());
    for (std::size_t i = 0; i < left.size(); ++i)
        left[i] = i;

    // The next one is whoever waits least for those that are left: for nobody at all, unless they
    // all wait for each other in a circle.
    const auto unease = [&](std::size_t layer) {
        double sum = 0;
        for (const std::size_t other : left)
            sum += waits[layer][other];
        return sum;
    };
    std::vector<std::size_t> order;
    order.reserve(layers.size());
    while (!left.empty()) {
        const auto next =
            std::min_element(left.begin(), left.end(), [&](std::size_t a, std::size_t b) {
                const double ua = unease(a);
                const double ub = unease(b);
                return ua != ub ? ua < ub : layers[a].depth < layers[b].depth;
            });
        order.push_back(*next);
        left.erase(next);
    }
    return order;
}

} // namespace unhunch::core
