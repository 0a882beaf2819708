#include "core/figure/trunk.h"

#include <utility>

namespace unhunch::core {

namespace {

/// Two balls, mirrored across the frame's middle.
void addPair(std::vector<Ball> &balls, const Frame &frame, Vec3 at, double radius)
{
    balls.push_back({frame.at({-at.x, at.y, at.z}), radius});
    balls.push_back({frame.at(at), radius});
}

/// The lower ribs: they carry the breath.
void addRibs(std::vector<Ball> &balls, const Skeleton &body)
{
    const double wide = 0.004 * body.breath + 0.006 * body.belly;
    addPair(balls, body.thorax, {0.054, 0.045, -0.002}, 0.060 + wide);
}

void addWaist(std::vector<Ball> &balls, const Skeleton &body)
{
    addPair(balls, body.lumbar, {0.046, 0.092, 0.002}, 0.0555 + 0.002 * body.belly);
}

Part shirt(std::vector<Ball> balls)
{
    return {std::move(balls), {ColourRole::Top, 0, 0, true}};
}

/// A dotted ring on the shirt that grows with the breath, like the pacer beside the stage.
void addBreathRing(std::vector<Part> &parts, const Skeleton &body)
{
    constexpr int kDots = 22;
    const double radius = 0.034 + 0.020 * body.belly;
    const Vec3 centre{0, 0.085, 0.058 + 0.062 * body.belly};
    for (int i = 0; i < kDots; ++i) {
        const double angle = radians(360.0 * i / kDots);
        const Vec3 dot = centre + Vec3{radius * std::cos(angle), radius * std::sin(angle), 0};
        parts.push_back({{{body.lumbar.at(dot), 0.0042}}, {ColourRole::Guide}, false});
    }
}

} // namespace

PartGroup pelvisParts(const Skeleton &body, double depth)
{
    std::vector<Ball> hips;
    addPair(hips, body.pelvis, {0.050, 0.050, -0.004}, 0.060);
    addPair(hips, body.pelvis, {0.050, -0.010, -0.006}, 0.0605);
    return {depth, {{hips, {ColourRole::Trousers}, false}}};
}

PartGroup trunkParts(const Skeleton &body, bool breathing, const Camera &camera)
{
    const Vec3 left = body.leftArm.shoulder;
    const Vec3 right = body.rightArm.shoulder;
    const Vec3 inward = (right - left) * 0.10;
    const Vec3 down = body.thorax.up * -0.004 - body.thorax.front * 0.004;

    std::vector<Ball> collar{{body.neck.at({0, 0.010, -0.006}), 0.030},
                             {mix(left, right, 0.19) + down, 0.026},
                             {mix(left, right, 0.81), 0.026}};
    std::vector<Ball> chest{{left + inward + down, 0.040}, {right - inward + down, 0.040}};
    addRibs(chest, body);
    std::vector<Ball> waist;
    addRibs(waist, body);
    addWaist(waist, body);
    std::vector<Ball> hem;
    addWaist(hem, body);
    addPair(hem, body.pelvis, {0.0505, 0.030, -0.002}, 0.0605);

    // The belly grows out of the waist when it fills.
    waist.push_back({body.lumbar.at({0, 0.085, 0.008 + 0.064 * body.belly}), 0.050});
    hem.push_back({body.lumbar.at({0, 0.075, 0.008 + 0.064 * body.belly}), 0.050});
    PartGroup group;
    group.depth = camera.depth(mix(body.lumbar.origin, body.neck.origin, 0.55)) + 0.012;
    group.parts = {shirt(std::move(collar)), shirt(std::move(chest)), shirt(std::move(waist)),
                   shirt(std::move(hem))};
    if (breathing)
        addBreathRing(group.parts, body);
    return group;
}

PartGroup neckParts(const Skeleton &body, const Camera &camera)
{
    const std::vector<Ball> neck{{body.neck.at({0, 0, -0.004}), 0.028},
                                 {body.neck.at({0, 0.050, 0.002}), 0.0265}};
    return {camera.depth(body.neck.origin) + 0.020, {{neck, {ColourRole::SkinShade}}}};
}

PartGroup headParts(const Skeleton &body, const Camera &camera)
{
    const Frame &head = body.head;
    const auto at = [&](double x, double y, double z) { return head.at({x, y, z}); };
    const Paint hair{ColourRole::Hair};
    const Paint skin{ColourRole::Skin};

    PartGroup group;
    group.depth = camera.depth(at(0, 0.040, 0.050));
    group.parts = {
        {{{at(0, 0.060, -0.012), 0.0545}, {at(0, 0.040, -0.018), 0.050}}, hair},
        {{{at(-0.052, 0.036, -0.002), 0.0105}}, {ColourRole::SkinShade}, false},
        {{{at(0.052, 0.036, -0.002), 0.0105}}, {ColourRole::SkinShade}, false},
        {{{at(0, 0.050, 0.008), 0.0480}, {at(0, 0.012, 0.020), 0.0350}}, skin},
        {{{at(-0.036, 0.082, 0.012), 0.0150},
          {at(0.020, 0.096, 0.020), 0.0150},
          {at(-0.004, 0.102, 0.004), 0.0190}},
         hair,
         false},
        {{{at(0.020, 0.096, 0.020), 0.0150},
          {at(0.040, 0.078, 0.006), 0.0120},
          {at(0.020, 0.100, 0), 0.0170}},
         hair,
         false},
    };
    return group;
}

} // namespace unhunch::core
