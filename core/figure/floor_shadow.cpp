#include "core/figure/floor_shadow.h"

#include "core/figure/projection.h"

#include <algorithm>

namespace unhunch::core {

namespace {

constexpr double kNear = 0.25;        ///< body heights; who is higher throws no shadow of limbs
constexpr double kFeetOff = 0.21;     ///< feet so high throw none at all ...
constexpr double kFullShadow = 0.13;  ///< ... and from here on a full one
constexpr double kLightAcross = 0.30; ///< how far to the right a shadow falls from that height

/// Under the feet.
FloorShadow softShadow(const Skeleton &body, const Camera &camera)
{
    double low = 1e9;
    double high = -1e9;
    double y = 0;
    double lowest = kFeetOff;
    int count = 0;
    for (const LandmarkInfo &landmark : landmarks()) {
        const Vec3 place = landmark.at(body);
        if (place.y > kFeetOff)
            continue;
        lowest = std::min(lowest, place.y);
        const Vec2 below = camera.project({place.x, 0, place.z});
        low = std::min(low, below.x);
        high = std::max(high, below.x);
        y += below.y;
        ++count;
    }
    if (count == 0)
        return {};
    const double soft = 0.11 * camera.scale();
    const double share = std::min(1.0, (kFeetOff - lowest) / (kFeetOff - kFullShadow));
    return {{(low + high) / 2, y / count},
            ((high - low) / 2 + soft) * share,
            0.042 * camera.scale() * share,
            {}};
}

/// Where the shadow of a ball falls when the light comes from the upper left of the picture.
Ball fallen(const Ball &ball, double ground, const Camera &camera)
{
    const Vec3 across = camera.toTheRight() * (kLightAcross * (ball.centre.y - ground));
    return {{ball.centre.x + across.x, ground, ball.centre.z + across.z}, ball.radius};
}

} // namespace

FloorShadow shadowOf(const FigureFrame &frame, const Body &body, const Camera &camera)
{
    if (frame.skeleton.pelvis.origin.y > kNear)
        return softShadow(frame.skeleton, camera);
    const bool onMat = std::any_of(frame.props.begin(), frame.props.end(),
                                   [](const Prop &prop) { return prop.kind == PropKind::Mat; });
    const double ground = onMat ? kMatThick : 0;
    FloorShadow shadow;
    for (const PartGroup &group : body.groups)
        for (const Part &part : group.parts) {
            if (!part.gap)
                continue; // only joins parts that are there anyway
            std::vector<Ball> balls;
            for (const Ball &ball : part.balls)
                balls.push_back(fallen(ball, ground, camera));
            shadow.limbs.push_back(projectedHull(balls, camera, 0));
        }
    return shadow;
}

} // namespace unhunch::core
