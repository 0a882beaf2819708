#include "core/figure/trunk.h"

#include <utility>

namespace unhunch::core {

namespace {

/// Two balls, mirrored across the frame's middle.
void addPair(std::vector<Ball> &balls, const Frame &frame, Vec3 at, double radius)
{
    balls.push_back({frame.at(mirrored(at)), radius});
    balls.push_back({frame.at(at), radius});
}

/// The lower ribs: they carry the breath.
void addRibs(std::vector<Ball> &balls, const Skeleton &body)
{
    const double wide = 0.004 * body.breath + 0.006 * body.belly;
    addPair(balls, body.ribs, {0.054, 0.045, -0.002}, 0.060 + wide);
}

void addWaist(std::vector<Ball> &balls, const Skeleton &body)
{
    addPair(balls, body.lumbar, {0.046, 0.092, 0.002}, 0.0555 + 0.002 * body.belly);
}

Part shirt(std::vector<Ball> balls)
{
    return {std::move(balls), {.role = ColourRole::Top, .lit = true}};
}

/// Balls without gaps from knot to knot.
std::vector<Ball> strung(const std::vector<Ball> &knots)
{
    std::vector<Ball> balls;
    for (std::size_t i = 1; i < knots.size(); ++i)
        addBetween<8>(knots[i - 1], knots[i], [&](const Ball &ball) { balls.push_back(ball); });
    return balls;
}

} // namespace

PartGroup pelvisParts(const Skeleton &body, const Camera &camera)
{
    PartGroup group;
    addPair(group.bulk, body.pelvis, {0.050, 0.050, -0.004}, 0.060);
    addPair(group.bulk, body.pelvis, {0.050, -0.010, -0.006}, 0.0605);
    group.parts = {{group.bulk, {ColourRole::Trousers}}};
    group.depth = camera.depth(body.pelvis.origin) - 0.05;
    return group;
}

PartGroup trunkParts(const Skeleton &body, const Camera &camera)
{
    const Vec3 left = body.leftArm.shoulder;
    const Vec3 right = body.rightArm.shoulder;
    const Vec3 inward = (right - left) * 0.10;
    const Vec3 down = body.chest.up * -0.004 - body.chest.front * 0.004;

    std::vector<Ball> collar{{body.neck.at({0, 0.010, -0.006}), 0.030},
                             {mix(left, right, 0.19) + down, 0.026},
                             {mix(left, right, 0.81) + down, 0.026}};
    std::vector<Ball> chest{{left + inward + down, 0.040}, {right - inward + down, 0.040}};
    addPair(chest, body.chest, {0.044, 0.024, -0.003}, 0.052);
    addRibs(chest, body);
    std::vector<Ball> waist;
    addRibs(waist, body);
    addWaist(waist, body);
    std::vector<Ball> hem;
    addWaist(hem, body);
    addPair(hem, body.pelvis, {0.0505, 0.030, -0.002}, 0.0605);

    PartGroup group;
    for (const auto &balls : {chest, waist, hem})
        group.bulk.insert(group.bulk.end(), balls.begin(), balls.end());
    group.bulk.push_back({body.lumbar.at({0, 0.05, 0}), 0.058});
    group.bulk.push_back({body.ribs.at({0, 0.02, 0}), 0.060});
    group.bulk.push_back({body.chest.at({0, 0.01, 0}), 0.055});
    // The belly grows out of the waist when it fills.
    waist.push_back({body.lumbar.at({0, 0.085, 0.008 + 0.064 * body.belly}), 0.050});
    hem.push_back({body.lumbar.at({0, 0.075, 0.008 + 0.064 * body.belly}), 0.050});
    group.depth = camera.depth(mix(body.lumbar.origin, body.neck.origin, 0.55)) + 0.012;
    group.parts = {shirt(std::move(collar)), shirt(std::move(chest)), shirt(std::move(waist)),
                   shirt(std::move(hem))};
    return group;
}

PartGroup neckParts(const Skeleton &body, const Camera &camera)
{
    const std::vector<Ball> neck{{body.neck.at({0, 0, -0.004}), 0.028},
                                 {body.neck.at({0, 0.050, 0.002}), 0.0265}};
    return {
        {{neck, {ColourRole::SkinShade}}}, {neck.back()}, camera.depth(body.neck.origin) + 0.02};
}

std::vector<Ball> backBalls(const Skeleton &body)
{
    const std::vector<Ball> knots{{body.lumbar.at({0, 0.092, 0.002}), 0.0555},
                                  {body.ribs.at({0, 0.045, -0.002}), 0.060 + 0.004 * body.breath},
                                  {body.chest.at({0, 0.024, -0.003}), 0.052},
                                  {body.chest.at({0, 0.054, -0.004}), 0.040},
                                  {body.neck.at({0, 0, -0.004}), 0.028}};
    return strung(knots);
}

std::vector<Ball> trapBalls(const Skeleton &body, double side)
{
    return strung({{body.chest.at({0.052 * side, 0.010, -0.003}), 0.053},
                   {body.chest.at({0.052 * side, 0.050, -0.004}), 0.041},
                   {body.neck.at({0.028 * side, 0.006, -0.006}), 0.028}});
}

std::vector<Ball> breathRing(const Skeleton &body)
{
    constexpr int kDots = 26;
    const double radius = 0.048 + 0.018 * body.belly;
    const Vec3 centre{0, 0.085, 0.064 + 0.062 * body.belly};
    std::vector<Ball> dots;
    for (int i = 0; i < kDots; ++i) {
        const double angle = radians(360.0 * i / kDots);
        const Vec3 dot = centre + Vec3{radius * std::cos(angle), radius * std::sin(angle), 0};
        dots.push_back({body.lumbar.at(dot), 0.0044});
    }
    return dots;
}

} // namespace unhunch::core
